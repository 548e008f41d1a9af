import type { Counts } from './steps.ts';

function numberAt(json: unknown, key: string): number {
  const value = typeof json === 'object' && json !== null ? Reflect.get(json, key) : undefined;
  if (typeof value !== 'number') throw new Error(`The test runner's JSON has no number “${key}”.`);
  return value;
}

/** Reads what `vitest run --reporter=json` says. */
export function countVitest(json: unknown): Counts {
  return {
    passed: numberAt(json, 'numPassedTests'),
    failed: numberAt(json, 'numFailedTests'),
    skipped: numberAt(json, 'numPendingTests') + numberAt(json, 'numTodoTests'),
    again: 0,
  };
}

/** Reads what `playwright test --reporter=json` says. */
export function countPlaywright(json: unknown): Counts {
  const stats = typeof json === 'object' && json !== null ? Reflect.get(json, 'stats') : undefined;
  return {
    passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'),
    failed: numberAt(stats, 'unexpected'),
    skipped: numberAt(stats, 'skipped'),
    again: numberAt(stats, 'flaky'),
  };
}
