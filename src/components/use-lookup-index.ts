import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Report } from '../report/dataset/schema.ts';
import { type LookupIndex, lookupIndex, lookupWithPinyin } from '../report/lookup/lookup-index.ts';

/**
 * What questions are looked up in, worked out when the talk begins, so that the first question finds it ready.
 * Until the pinyin is there, and where it cannot be loaded (`unread`), letters find no Chinese name. After a failure it is
 * tried again when the questions are opened.
 */
export function useLookupIndex(report: Report, asking: boolean): { index: LookupIndex; unread: boolean } {
  const plain = useMemo(() => lookupIndex(report), [report]);
  const [read, setRead] = useState<{ plain: LookupIndex; index: LookupIndex | null } | null>(null);

  const known = read?.plain === plain ? read : null;
  const unread = known !== null && known.index === null;
  const [attempt, setAttempt] = useState(0);
  const [wasAsking, setWasAsking] = useState(asking);
  if (asking !== wasAsking) {
    setWasAsking(asking);
    if (asking && unread) setAttempt(attempt + 1);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt tries again
  useEffect(() => {
    const controller = new AbortController();
    lookupWithPinyin(plain, controller.signal).then(
      (index) => startTransition(() => setRead({ plain, index })),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        console.warn('The pinyin dictionary could not be loaded.', error);
        setRead({ plain, index: null });
      },
    );
    return () => controller.abort();
  }, [plain, attempt]);

  return { index: known?.index ?? plain, unread };
}
