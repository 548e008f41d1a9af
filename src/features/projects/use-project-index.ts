import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import type { ProjectIndex } from '../../report/projects/project-filter.ts';
import { sharedIndex, shareIndex } from '../../report/projects/selection.ts';
import { eachInSteps, inTurns } from '../../report/steps/steps.ts';
import { indexWithPinyin } from './index-with-pinyin.ts';

interface PinyinResult {
  /** The index that pinyin was asked for; it is of no use to another. */
  plain: ProjectIndex;
  result: ProjectIndex | 'failed';
}

/**
 * What the search and the filters ask. Pinyin is added once `wantPinyin` has been called or `needed` is
 * true; until then, and where it cannot be loaded (`failed`), names are found in Chinese and English alone. Calling
 * `wantPinyin` after a failure tries again.
 */
export function useProjectIndex(report: Report, needed: boolean) {
  const plain = useMemo(() => sharedIndex(report), [report]);
  useEffect(() => prepareSearch(plain), [plain]);
  const [asked, setAsked] = useState(0);
  const [pinyinResult, setPinyinResult] = useState<PinyinResult | null>(null);
  const wanted = asked > 0 || needed;

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, it is tried again
  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    indexWithPinyin(plain, controller.signal).then(
      (result) =>
        startTransition(() => {
          setPinyinResult({ plain, result });
          shareIndex(report, result);
        }),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        console.warn('The pinyin dictionary could not be loaded.', error);
        setPinyinResult({ plain, result: 'failed' });
      },
    );
    return () => controller.abort();
  }, [report, plain, wanted, asked]);

  const known = pinyinResult?.plain === plain ? pinyinResult.result : null;
  const failed = known === 'failed';
  return {
    index: known === null || known === 'failed' ? plain : known,
    failed,
    wantPinyin: useCallback(
      () => setAsked((before) => (failed ? before + 1 : Math.max(1, before))),
      [failed],
    ),
  };
}

/** When the table has long been on screen; what is typed before makes the entries itself. */
const PREPARES_AFTER_MS = 1_000;

function prepareSearch({ rows }: ProjectIndex): () => void {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    inTurns(
      eachInSteps(rows, ({ search }) => search()),
      controller.signal,
    ).catch((error: unknown) => {
      if (!controller.signal.aborted) reportError(error);
    });
  }, PREPARES_AFTER_MS);
  return () => {
    clearTimeout(timer);
    controller.abort();
  };
}
