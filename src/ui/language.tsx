import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '../report/language/vocabulary.ts';

const LanguageContext = createContext<Language>('zh');

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/**
 * The words of a component in the reader's language. Each component keeps its words beside it, both
 * languages of the same shape, so that a missing translation is a type error:
 *
 *     const words = { zh: { sort: '排序' }, en: { sort: 'Sort' } };
 *     const t = useWords(words);
 */
export function useWords<T>(words: Readonly<Record<Language, T>>): T {
  return words[useLanguage()];
}
