/** Titles state findings, but never type a figure: `{indicator-id}` stands for it, and is filled here. */

import { yearOf } from '../dataset/report-day.ts';
import type { Report, Text } from '../dataset/schema.ts';
import { LANGUAGES, type Language, type NotFigureReason } from '../language/vocabulary.ts';
import { findFigure } from './figures.ts';
import { isBounded } from './report-figure.ts';

const PLACEHOLDER = /\{([^{}]*)\}/g;

const roughly = (text: string, language: Language): string =>
  language === 'zh' ? `约${text}` : `about ${text}`;

/** Words between figures, and the figures themselves by ref, as shown. */
export type WordRun = string | { ref: string; text: string; origin: 'quoted' | 'computed' };

/** The words as runs, so that each figure in them can be a link. Throws on a ref that resolves to nothing. */
export function wordRuns(text: Text, report: Report, language: Language): WordRun[] {
  // split with one group gives words, ref, words, ref … words.
  return text[language].split(PLACEHOLDER).flatMap((part, index): WordRun[] => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    const entry = findFigure(report, part);
    if (!entry) throw new Error(`The report has no figure {${part}}`);
    const shown = entry.text[language];
    // What is only rounded is told by its mark; “about” would be taken for the report’s own word.
    const text = isBounded(entry) ? roughly(shown, language) : shown;
    return [{ ref: part, text, origin: entry.origin }];
  });
}

/** The ids of the indicators whose figures the Chinese words name. Throws like {@link wordRuns}. */
export function namedIndicators(text: Text, report: Report): string[] {
  return wordRuns(text, report, 'zh').flatMap((run) => {
    const owner = typeof run === 'string' ? undefined : findFigure(report, run.ref)?.owner;
    return owner?.kind === 'indicator' ? [owner.indicator.id] : [];
  });
}

/** The words with every placeholder filled by its figure, as shown. Throws like {@link wordRuns}. */
export function fillWords(text: Text, report: Report, language: Language): string {
  return wordRuns(text, report, language)
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('');
}

export interface WordsProblem {
  kind: 'unresolved' | 'bareDigits' | 'strayBrace';
  language: Language;
  /** The placeholder's ref, the digits, or the brace. */
  found: string;
}

const NAME_REASONS: ReadonlySet<NotFigureReason> = new Set([
  'roadNumber',
  'policyName',
  'slogan',
  'nameOfPlan',
  'nameOfPlace',
  'nameOfOrganisation',
  'nameOfProgramme',
  'technologyGeneration',
]);

/** Numbers that are part of a name (311国道) or the report's own year: no figures, so a title may say them. */
function numbersOfNames(report: Report): ReadonlySet<string> {
  const tokens = report.notFigures.filter(({ reason }) => NAME_REASONS.has(reason));
  return new Set([String(yearOf(report) ?? ''), ...tokens.flatMap(({ token }) => token.match(/\d+/g) ?? [])]);
}

/** A run of them at the end alone: without the look back, each of a thousand commas would be tried as its beginning. */
const MARKS_AT_END = /(?<![.,])[.,]+$/;

/** Finds placeholders that resolve to nothing, and digits typed by hand (5G and a road's number are names). */
export function wordsCheck(report: Report): (text: Text) => WordsProblem[] {
  const names = numbersOfNames(report);
  const days = daysOf(report);
  return (text) =>
    LANGUAGES.flatMap((language) => checkWords(text[language], language, report, { names, days }));
}

/** Days as the report prints them: “截至11月底” is no figure, and may be said. */
const daysOf = (report: Report): string[] => [
  ...new Set(report.indicators.flatMap(({ asOf }) => ('token' in asOf ? [asOf.token] : []))),
];

/** The numbers in words, as digits: none that is part of a Latin name (5G). */
const numbersIn = (words: string): string[] =>
  [...words.matchAll(/(?<![A-Za-z\d])\d[\d.,]*(?![A-Za-z\d])/g)].map(([found]) =>
    found.replace(MARKS_AT_END, ''),
  );

/** What a person may write of days and hours: 2031年3月15日, 9:30, 15 March 2031. They are no figures. */
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const TIMES = new RegExp(
  `(?<![\\d.])(?:${[
    '(?:19|20|21)\\d{2}年(?:(?:1[0-2]|0?[1-9])月(?:(?:3[01]|[12]\\d|0?[1-9])[日号])?)?',
    '(?:1[0-2]|0?[1-9])月(?:(?:3[01]|[12]\\d|0?[1-9])[日号])?',
    '(?:[01]?\\d|2[0-3])[:：][0-5]\\d(?!\\d)',
    `(?:(?:3[01]|[12]\\d|0?[1-9]) )?${MONTH}(?: (?:3[01]|[12]\\d|0?[1-9])(?!\\d))?,?(?: (?:19|20|21)\\d{2})?`,
  ].join('|')})`,
  'g',
);

/** Digits that a person has typed where a figure is to be chosen: no day, no hour, no part of a name. */
export function typedDigits(report: Report): (words: string) => string[] {
  const names = numbersOfNames(report);
  const days = daysOf(report);
  return (words) => {
    const ascii = words
      .replace(PLACEHOLDER, ' ')
      .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
    const plain = days.reduce((left, day) => left.replaceAll(day, ' '), ascii).replace(TIMES, ' ');
    return numbersIn(plain).filter((found) => !names.has(found));
  };
}

function checkWords(
  words: string,
  language: Language,
  report: Report,
  { names, days }: { readonly names: ReadonlySet<string>; readonly days: readonly string[] },
): WordsProblem[] {
  const problems: WordsProblem[] = [];
  for (const [, ref = ''] of words.matchAll(PLACEHOLDER)) {
    if (!findFigure(report, ref)) problems.push({ kind: 'unresolved', language, found: ref });
  }
  const plain = days.reduce((left, day) => left.replaceAll(day, ' '), words.replace(PLACEHOLDER, ' '));
  for (const found of numbersIn(plain))
    if (!names.has(found)) problems.push({ kind: 'bareDigits', language, found });
  const brace = /[{}]/.exec(plain);
  if (brace) problems.push({ kind: 'strayBrace', language, found: brace[0] });
  return problems;
}
