import type { Language } from '../../report/language/vocabulary.ts';
import type { ViewChange } from '../../ui/navigation.tsx';
import { documentName } from '../document/documents.ts';
import { changeHash } from './view-hash.ts';

/**
 * Where anybody can see a view of a report: at the address that the site was built for, `YOUJU_PUBLIC_ADDRESS`. null
 * where it was built for none, or does not publish the report: a phone would find nothing there.
 */
export function publicAddress(reportId: string, language: Language, change: ViewChange = {}): string | null {
  const { public: address, report } = document.documentElement.dataset;
  // What a reader has opened from a file is nowhere else.
  if (!address || report !== reportId) return null;
  const hash = Object.keys(change).length > 0 ? changeHash('', { report: reportId, ...change }) : '';
  return new URL(documentName(reportId, language) + hash, address).href;
}
