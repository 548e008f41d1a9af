import { useEffect, useState } from 'react';
import type { ReadReport } from '../../extract/extract-report.ts';
import type { Refusal } from '../../extract/read/refusal.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { draftName } from '../document/opened-name.ts';
import { sourceTexts } from '../storage/source-texts-here.ts';
import { documentAddress } from '../view/document-address.ts';
import { changeHash, readHash } from '../view/view-hash.ts';
import { type ChangedVersion, draftDocument, type Opened, openDocument } from './open-document.ts';
import { startDraft } from './start-draft.ts';
import { NO_VIEW } from './use-opened-report.ts';

export type DocumentStage =
  /** How far it is, from 0 to 1; null: not known. */
  | { readonly kind: 'reading' | 'drafting'; readonly share: number | null }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The reader is asked what is wanted of it. */
  | { readonly kind: 'unknown'; readonly read: ReadReport }
  | { readonly kind: 'version'; readonly version: ChangedVersion }
  | { readonly kind: 'failed'; readonly error: unknown };

const view = () => readHash(window.location.hash);

/** What becomes of a report's file. It ends with the component: what is being read then is stopped. */
export function useOpenedDocument(
  file: File,
  report: Report,
  onClose: () => void,
): { stage: DocumentStage; draft: (read: ReadReport) => void } {
  const language = useLanguage();
  const navigation = useNavigation();
  const [stage, setStage] = useState<DocumentStage>({ kind: 'reading', share: null });
  /** What a draft is wanted of. */
  const [wanted, draft] = useState<ReadReport | null>(null);

  useEffect(() => {
    const reading = new AbortController();
    const settle = async (opened: Opened) => {
      if (reading.signal.aborted) return;
      switch (opened.kind) {
        case 'stopped':
          return onClose();
        case 'joined':
          // First: a dialog that closes gives the focus back, which the text takes.
          onClose();
          await sourceTexts.keep(opened.text);
          return navigation.go({ text: view().get('text') ?? 'all' });
        case 'published': {
          await sourceTexts.keep(opened.text);
          const there = changeHash('', { report: opened.report, text: 'all' });
          return window.location.assign(documentAddress(opened.report, language, there));
        }
        case 'unknown':
          // Who was asked for the text of the report on the page may have chosen the wrong file.
          return view().has('text') ? setStage(opened) : draft(opened.read);
        default:
          setStage(opened);
      }
    };
    // Among the drafts every report is wanted as one.
    const onShare = (share: number) => !reading.signal.aborted && setStage({ kind: 'reading', share });
    const { signal } = reading;
    openDocument(file, { report, texts: sourceTexts, signal, asDraft: view().has('draft'), onShare })
      .then(settle)
      .catch((error: unknown) => setStage({ kind: 'failed', error }));
    return () => reading.abort();
  }, [file, report, language, navigation, onClose]);

  useEffect(() => {
    if (!wanted) return;
    const drafting = new AbortController();
    setStage({ kind: 'drafting', share: null });
    const onShare = (share: number) => !drafting.signal.aborted && setStage({ kind: 'drafting', share });
    const make = async () => {
      const drafted = await draftDocument(wanted, drafting.signal, onShare);
      if (drafting.signal.aborted || drafted === null) return;
      if (!('draft' in drafted)) return setStage({ kind: 'refused', refusal: drafted });
      await sourceTexts.keep({ ...drafted.draft.report.source, text: drafted.text });
      const id = await startDraft(drafted);
      onClose();
      navigation.go({ ...NO_VIEW, report: draftName(id), draft: 'edit' });
    };
    make().catch((error: unknown) => setStage({ kind: 'failed', error }));
    return () => drafting.abort();
  }, [wanted, navigation, onClose]);

  return { stage, draft };
}
