import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { indexProjects, type ProjectIndex } from '../../report/projects/project-filter.ts';
import { indexReadings } from './readings.ts';

interface Read {
  /** The index that the readings were asked for; they are of no use to another. */
  of: ProjectIndex;
  result: ProjectIndex | 'failed';
}

/**
 * What the search and the filters ask. Pinyin is added once `wantPinyin` has been called or `needed` is
 * true; until then, and where it cannot be loaded (`failed`), names are found in Chinese and English alone.
 */
export function useProjectIndex(report: Report, needed: boolean) {
  const plain = useMemo(() => indexProjects(report), [report]);
  const [asked, setAsked] = useState(false);
  const [read, setRead] = useState<Read | null>(null);
  const wanted = asked || needed;

  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    indexReadings(plain, controller.signal).then(
      (result) => startTransition(() => setRead({ of: plain, result })),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        console.warn('The pinyin dictionary could not be loaded.', error);
        setRead({ of: plain, result: 'failed' });
      },
    );
    return () => controller.abort();
  }, [plain, wanted]);

  const known = read?.of === plain ? read.result : null;
  return {
    index: known === null || known === 'failed' ? plain : known,
    failed: known === 'failed',
    wantPinyin: useCallback(() => setAsked(true), []),
  };
}
