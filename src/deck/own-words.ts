/** What the speaker writes: words of one's own, in which figures are chosen from the report and never typed. */
import type { Report } from '../report/dataset/schema.ts';
import { findFigure } from '../report/figures/figures.ts';
import { typedDigits, type WordRun, wordRuns } from '../report/figures/findings.ts';
import type { Language } from '../report/language/vocabulary.ts';
import { knownByReport } from './known.ts';
import { slideWords } from './slide-words.ts';

const PLACEHOLDER = /\{([^{}]*)\}/;

/** Words, and figures by ref, before they are filled: `{id.gap}` is the figure `id.gap`. */
export type OwnPiece = { readonly words: string } | { readonly ref: string };

export const piecesOf = (words: string): OwnPiece[] =>
  words
    .split(PLACEHOLDER)
    .flatMap((part, index): OwnPiece[] =>
      index % 2 === 1 ? [{ ref: part }] : part === '' ? [] : [{ words: part }],
    );

/** A brace that is typed would begin a placeholder: it is written as a bracket. */
export const writtenOf = (pieces: readonly OwnPiece[]): string =>
  pieces
    .map((piece) =>
      'ref' in piece ? `{${piece.ref}}` : piece.words.replaceAll('{', '（').replaceAll('}', '）'),
    )
    .join('');

/** One language's words are shown in both: the speaker wrote one. A figure that the report has no more is said to be gone. */
export function ownRuns(words: string, report: Report, language: Language): WordRun[] {
  return piecesOf(words).flatMap((piece): WordRun[] => {
    if ('words' in piece) return [piece.words];
    if (!findFigure(report, piece.ref)) return [slideWords[language].noFigure];
    const placeholder = `{${piece.ref}}`;
    return wordRuns({ zh: placeholder, en: placeholder }, report, language);
  });
}

const known = knownByReport((report, _: null) => typedDigits(report));

/** The digits in own words that are to be chosen as a figure; empty where the words may stand. */
export const digitsTyped = (words: string, report: Report): string[] => known(report, null)(words);

export const runsText = (runs: readonly WordRun[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');

/** Filled words as they would be written: their figures are placeholders again. */
export const runsWritten = (runs: readonly WordRun[]): string =>
  writtenOf(runs.map((run) => (typeof run === 'string' ? { words: run } : { ref: run.ref })));
