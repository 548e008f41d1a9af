import type { Language } from '../../report/language/vocabulary.ts';

/** BCP 47 tags of the documents. */
export const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** Where the page finds what it was rendered from. */
export const PAGE_DATA_ID = 'page-data';

/** Where a saved file holds the report's own text, if its reader wished so. */
export const PAGE_TEXTS_ID = 'page-texts';

/** The notice that the page's script did not arrive; out of sight until then. */
export const MISSING_SCRIPT_ID = 'missing-script';

/** The notice that the browser is older than those that the page's script runs in; out of sight until then. */
export const OLD_BROWSER_ID = 'old-browser';

/** Where a document of one file holds its script, packed, and the notice that it could not be run. */
export const PACKED_SCRIPT_ID = 'packed-script';
export const CANNOT_RUN_ID = 'cannot-run';

/** The file of a report's document, beside the page; `null` is the front page, which shows the newest report. */
export function documentName(reportId: string | null, language: Language): string {
  return `${reportId ?? 'index'}${language === 'zh' ? '' : `.${language}`}.html`;
}

/**
 * The site's folder of documents of one file each, for a PC without a network. They keep their names, so that each
 * leads to the one in the other language beside it.
 */
export const PORTABLE_FOLDER = 'portable';
