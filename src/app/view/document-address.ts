import type { Language } from '../../report/language/vocabulary.ts';
import { documentName } from '../document/documents.ts';
import { changeHash } from './view-hash.ts';

/** Whether this document is a file that a reader has saved: it holds both languages, and nothing lies beside it. */
export const isSavedFile = (): boolean =>
  typeof document !== 'undefined' && 'saved' in document.documentElement.dataset;

/** Where a report is shown in a language, at a view: a document beside this one, or in a saved file the file itself. */
export function documentAddress(reportId: string | null, language: Language, hash = ''): string {
  return isSavedFile() ? changeHash(hash, { lang: language }) : documentName(reportId, language) + hash;
}
