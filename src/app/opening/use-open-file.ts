import { useCallback } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import type { Navigation } from '../../ui/navigation.tsx';
import { loadWithRetry } from '../code/load-with-retry.ts';
import { readHash } from '../view/view-hash.ts';
import type { OpenedReport } from './use-opened-report.ts';

/**
 * What a file is opened as: a deck where one is being arranged or where its name says so, in the arrangement, which
 * shows what came of it and can undo it; a draft that was saved, or a report, of which a draft is made; a dataset otherwise.
 */
export function useOpenFile(
  opened: Pick<OpenedReport, 'open' | 'openAsDraft'>,
  report: Report,
  navigation: Navigation,
): (file: File) => void {
  return useCallback(
    async (file: File) => {
      const arranging = readHash(window.location.hash).get('deck') === 'edit';
      if (!arranging && !file.name.endsWith('.deck.json')) {
        const isDraft = /\.(?:draft\.json|txt|docx|pdf)$/i.test(file.name);
        await (isDraft ? opened.openAsDraft : opened.open)(file);
        return;
      }
      const { deckStoreOf } = await loadWithRetry('opening', () => import('../storage/use-deck.ts'));
      await deckStoreOf(report).open(file);
      if (!arranging) navigation.go({ deck: 'edit' });
    },
    [opened.open, opened.openAsDraft, report, navigation],
  );
}
