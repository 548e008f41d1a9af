import { startTransition, useEffect, useState } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { readingsOf } from '../../report/search/with-pinyin.ts';

type Readings = ReadonlyMap<string, string>;

/**
 * How the Chinese names of a report are read, once they are `wanted`: until the dictionary is there, and where it cannot
 * be loaded, null.
 */
export function useReadings(report: Report, wanted: boolean): Readings | null {
  const [known, setKnown] = useState<{ report: Report; readings: Readings } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    const names = [...report.projects, ...report.sectors, ...report.places].map(({ name }) => name.zh);
    readingsOf(names, controller.signal).then(
      (readings) => startTransition(() => setKnown({ report, readings })),
      (error: unknown) => {
        if (!controller.signal.aborted) console.warn('The pinyin dictionary could not be loaded.', error);
      },
    );
    return () => controller.abort();
  }, [report, wanted]);
  return known?.report === report ? known.readings : null;
}
