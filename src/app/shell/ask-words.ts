import { headings } from '../../report/language/terms.ts';

/** What opens the search is called alike wherever it stands; `keys` says how else. */
export const askWords = {
  zh: { ask: headings.lookUp.zh, keys: `${headings.lookUp.zh}（/ 或 Ctrl-K）` },
  en: { ask: headings.lookUp.en, keys: `${headings.lookUp.en} (/ or Ctrl-K)` },
};
