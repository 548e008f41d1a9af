import { startTransition, useEffect } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { loadWithRetry } from '../code/load-with-retry.ts';

/** While the page shows a draft, hears of what is decided on it in a workbench elsewhere; null: it shows none. */
export function useFollowedDraft(id: string | null, onDataset: (report: Report) => void): void {
  useEffect(() => {
    if (id === null) return;
    let stop: (() => void) | null = () => undefined;
    loadWithRetry('opening', () => import('../storage/follow-draft.ts')).then(({ followDraft }) => {
      if (stop) stop = followDraft(id, (report) => startTransition(() => onDataset(report)));
    }, reportError);
    return () => {
      stop?.();
      stop = null;
    };
  }, [id, onDataset]);
}
