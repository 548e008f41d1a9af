/** Where a text uses words that are explained. */

import type { Report } from '../dataset/schema.ts';
import { terms } from '../language/terms.ts';
import type { Language } from '../language/vocabulary.ts';

/** Ours that stand beside figures without saying what they mean; the others are explained where they stand. */
const OURS = ['pace', 'rank', 'denominator', 'summarised'] as const;

/** A run of words, and whether it is explained. */
export interface TermRun {
  readonly text: string;
  readonly isTerm: boolean;
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Splits a text at the words that a report or the page explains; each is marked where it stands first. */
export function termSplitter(
  report: Pick<Report, 'terms'>,
  language: Language,
): (text: string) => readonly TermRun[] {
  const own = (report.terms ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const names = [...OURS.map((key) => terms[key][language]), ...own.map((name) => name[language])];
  // The longest first: 百城建设提质工程 is one word.
  const either = names
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const pattern = language === 'zh' ? new RegExp(`(${either})`) : new RegExp(`\\b((?:${either})s?)\\b`, 'i');
  return (text) => {
    const seen = new Set<string>();
    return text.split(pattern).flatMap((run, index): TermRun[] => {
      const isTerm = index % 2 === 1 && !seen.has(run);
      if (isTerm) seen.add(run);
      return run === '' ? [] : [{ text: run, isTerm }];
    });
  };
}

/** Whether a word that stands in a text is this name, as {@link termSplitter} finds it. */
export const isNamed = (word: string, name: string): boolean => {
  const [found, asked] = [word.toLowerCase(), name.toLowerCase()];
  return found === asked || found === `${asked}s`;
};
