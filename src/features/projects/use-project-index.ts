import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { indexProjects, type ProjectIndex } from '../../report/projects/project-filter.ts';
import { indexWithPinyin } from './index-with-pinyin.ts';

interface PinyinResult {
  /** The index that pinyin was asked for; it is of no use to another. */
  plain: ProjectIndex;
  result: ProjectIndex | 'failed';
}

/**
 * What the search and the filters ask. Pinyin is added once `wantPinyin` has been called or `needed` is
 * true; until then, and where it cannot be loaded (`failed`), names are found in Chinese and English alone.
 */
export function useProjectIndex(report: Report, needed: boolean) {
  const plain = useMemo(() => indexProjects(report), [report]);
  const [asked, setAsked] = useState(false);
  const [pinyinResult, setPinyinResult] = useState<PinyinResult | null>(null);
  const wanted = asked || needed;

  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    indexWithPinyin(plain, controller.signal).then(
      (result) => startTransition(() => setPinyinResult({ plain, result })),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        console.warn('The pinyin dictionary could not be loaded.', error);
        setPinyinResult({ plain, result: 'failed' });
      },
    );
    return () => controller.abort();
  }, [plain, wanted]);

  const known = pinyinResult?.plain === plain ? pinyinResult.result : null;
  return {
    index: known === null || known === 'failed' ? plain : known,
    failed: known === 'failed',
    wantPinyin: useCallback(() => setAsked(true), []),
  };
}
