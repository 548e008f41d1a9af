import type { Report } from '../report/dataset/schema.ts';

/** Remembers, for as long as a report lives, what was worked out from it: a deck asks for it at every slide. */
export function knownByReport<Key, Value>(
  work: (report: Report, key: Key) => Value,
): (report: Report, key: Key) => Value {
  const reports = new WeakMap<Report, Map<Key, Value>>();
  return (report, key) => {
    const known = reports.get(report) ?? new Map<Key, Value>();
    reports.set(report, known);
    const value = known.has(key) ? (known.get(key) as Value) : work(report, key);
    known.set(key, value);
    return value;
  };
}
