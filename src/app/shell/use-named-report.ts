import { useEffect } from 'react';
import type { Language } from '../../report/language/vocabulary.ts';
import type { AppProps } from '../document/app-props.ts';
import { isOpenedName } from '../document/opened-name.ts';
import { documentAddress } from '../view/document-address.ts';

/**
 * A report of this site that the address names while another's document is shown: its own document follows.
 *
 * @returns whether the address names a report that this site does not have
 */
export function useNamedReport(
  named: string | null,
  { report, published, language }: Pick<AppProps, 'report' | 'published' | 'language'>,
): boolean {
  const other = named !== null && named !== report.id && !isOpenedName(named);
  const known = other && published.some((one) => one.id === named);
  useOtherDocument(known ? named : null, language);
  return other && !known;
}

function useOtherDocument(id: string | null, language: Language): void {
  useEffect(() => {
    if (id) window.location.replace(documentAddress(id, language, window.location.hash));
  }, [id, language]);
}

/** The tab's title while an opened report is shown; the document's own otherwise. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    const own = document.title;
    document.title = title;
    return () => {
      document.title = own;
    };
  }, [title]);
}
