import type { Language } from '../report/language/vocabulary.ts';

/** The language of a file, as Office has it. */
export const LOCALE: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };
