import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { type AnswerIndex, indexAnswers, readAnswers } from '../../report/lookup/answer-index.ts';

/**
 * What questions are looked up in, worked out when the talk begins, so that the first question finds it ready.
 * Until the readings are there, and where they cannot be loaded (`unread`), pinyin finds nothing.
 */
export function useAnswerIndex(report: Report): { index: AnswerIndex; unread: boolean } {
  const plain = useMemo(() => indexAnswers(report), [report]);
  const [read, setRead] = useState<{ of: AnswerIndex; index: AnswerIndex | null } | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    readAnswers(plain, controller.signal).then(
      (index) => startTransition(() => setRead({ of: plain, index })),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        console.warn('The pinyin dictionary could not be loaded.', error);
        setRead({ of: plain, index: null });
      },
    );
    return () => controller.abort();
  }, [plain]);

  const known = read?.of === plain ? read : null;
  return { index: known?.index ?? plain, unread: known !== null && known.index === null };
}
