/** Names one after another. */
import type { Language } from './vocabulary.ts';

/** Between the names of a list: 甲、乙; where a name holds 、 or a comma of its own, 甲；乙. */
export function separatorOf(names: readonly string[], language: Language): string {
  if (language === 'zh') return names.some((name) => name.includes('、')) ? '；' : '、';
  return names.some((name) => name.includes(',')) ? '; ' : ', ';
}

export const listed = (names: readonly string[], language: Language): string =>
  names.join(separatorOf(names, language));
