import type { Text } from '../dataset/schema.ts';
import { LANGUAGES, type Language } from '../language/vocabulary.ts';

/** The same said in both languages. */
export const bilingual = (write: (language: Language) => string): Text => {
  const [zh, en] = LANGUAGES;
  return { zh: write(zh), en: write(en) };
};
