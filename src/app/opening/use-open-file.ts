import { useCallback, useState } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import type { Navigation } from '../../ui/navigation.tsx';
import { loadWithRetry } from '../code/load-with-retry.ts';
import { readHash } from '../view/view-hash.ts';
import type { OpenedReport } from './use-opened-report.ts';

const opening = () => loadWithRetry('opening', () => import('./opened-as.ts'));

export interface FileOpening {
  openFile: (file: File) => void;
  /** A report's file that is being read; null while none is. */
  document: File | null;
  closeDocument: () => void;
}

/**
 * A file that was chosen or dropped, whatever it is: a dataset is opened, a draft goes on in its workbench, a deck is shown in
 * the arrangement, which says what came of it and can undo it, and everything else is taken for a report's text (open-document.ts).
 */
export function useOpenFile(
  opened: Pick<OpenedReport, 'open' | 'openDraft'>,
  report: Report,
  navigation: Navigation,
): FileOpening {
  const [document, setDocument] = useState<File | null>(null);
  const openFile = useCallback(
    async (file: File) => {
      const arranging = readHash(window.location.hash).get('deck') === 'edit';
      const { fileOpenedAs } = await opening();
      // What cannot be read says so where datasets are read.
      const as = await fileOpenedAs(file, arranging).catch(() => 'dataset' as const);
      if (as === 'document') setDocument(file);
      if (as === 'dataset') opened.open(file);
      if (as === 'draft') opened.openDraft(file);
      if (as !== 'deck') return;
      const { deckStoreOf } = await loadWithRetry('opening', () => import('../storage/use-deck.ts'));
      await deckStoreOf(report).open(file);
      if (!arranging) navigation.go({ deck: 'edit' });
    },
    [opened.open, opened.openDraft, report, navigation],
  );
  const closeDocument = useCallback(() => setDocument(null), []);
  return { openFile, document, closeDocument };
}
