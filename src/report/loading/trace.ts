/** Does a dataset say what its text says? Every number accounted for, every token at its place, every value its token's. */

import { type LocatedPlace, listPlaces } from '../dataset/locators.ts';
import { yearOf } from '../dataset/report-day.ts';
import type { Figure, Report } from '../dataset/schema.ts';
import { findNumerals, type NumeralRun } from '../numbers/numeral.ts';
import { parsePrintedDate } from '../numbers/printed-date.ts';
import { tokenDifferences } from '../numbers/token-differences.ts';
import { paragraphsOf } from '../text/paragraphs.ts';

export interface TraceProblem {
  kind:
    | 'hash'
    | 'length'
    | 'paragraphs'
    | 'unaccounted'
    | 'misplaced'
    | 'unreadable'
    | 'value'
    | 'unit'
    | 'bound'
    | 'date'
    | 'overlap';
  /** JSON path of the field at fault; $ where the dataset has no field for it. */
  path: string;
  start: number;
  end: number;
  expected: string;
  found: string;
}

/** The text as offsets count it: `\r\n` is one `\n`, and no byte order mark. */
export function readReportText(text: string): string {
  return text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
}

const span = ({ locator }: LocatedPlace) => ({ start: locator.start, end: locator.end });

function traceFigure(path: string, figure: Figure): TraceProblem[] {
  const at = { start: figure.start, end: figure.end };
  const differences = tokenDifferences(figure);
  if (!differences)
    return [{ ...at, path, kind: 'unreadable', expected: 'one number with its unit', found: figure.token }];
  return differences.map(({ field, expected, found }) => ({
    ...at,
    kind: field,
    path: `${path}.${field}`,
    expected,
    found,
  }));
}

function tracePlace(place: LocatedPlace, text: string, year: number | null): TraceProblem[] {
  const { locator, path } = place;
  const there = text.slice(locator.start, locator.end);
  const problems: TraceProblem[] = [];
  if (there !== locator.token) {
    problems.push({ kind: 'misplaced', path, ...span(place), expected: locator.token, found: there });
  }
  if (place.role === 'figure') problems.push(...traceFigure(path, place.locator));
  if (place.role === 'date') {
    const named = parsePrintedDate(place.locator.token, year);
    if (named !== place.locator.date) {
      const expected = named ?? 'a date';
      problems.push({ kind: 'date', path, ...span(place), expected, found: place.locator.date });
    }
  }
  return problems;
}

/** One number cannot be two figures. One date may stand for several indicators: the very same words. */
function traceOverlaps(accounting: readonly LocatedPlace[]): TraceProblem[] {
  const problems: TraceProblem[] = [];
  let widest: LocatedPlace | undefined;
  for (const place of accounting) {
    const overlaps = widest !== undefined && place.locator.start < widest.locator.end;
    const sameDate = place.role === 'date' && place.locator.start === widest?.locator.start;
    if (widest && overlaps && !(sameDate && widest.role === 'date')) {
      const found = `${widest.path} ${widest.locator.token}`;
      problems.push({
        kind: 'overlap',
        path: place.path,
        ...span(place),
        expected: place.locator.token,
        found,
      });
    }
    if (!widest || place.locator.end > widest.locator.end) widest = place;
  }
  return problems;
}

/** Both lists are in order of their starts, so one walk along the text suffices. */
function uncovered(accounting: readonly LocatedPlace[], text: string): NumeralRun[] {
  let at = 0;
  let covered = 0;
  return findNumerals(text).filter(({ start, end }) => {
    // Places that adjoin account for a run together: a token cannot be longer than 200 characters, a run can.
    for (
      let next = accounting[at];
      next && next.locator.start <= Math.max(start, covered);
      next = accounting[at]
    ) {
      covered = Math.max(covered, next.locator.end);
      at += 1;
    }
    return covered < end;
  });
}

/** What accounts for a number, in the order of the text. */
const accountingPlaces = (places: readonly LocatedPlace[]): LocatedPlace[] =>
  places
    .filter(({ role }) => role !== 'words')
    .sort((a, b) => a.locator.start - b.locator.start || a.locator.end - b.locator.end);

/** The numbers of a text that no figure, no date and no reason of the dataset accounts for, in order. */
export const unaccountedNumerals = (report: Report, text: string): NumeralRun[] =>
  uncovered(accountingPlaces(listPlaces(report)), text);

const traceNumerals = (accounting: readonly LocatedPlace[], text: string): TraceProblem[] =>
  uncovered(accounting, text).map(({ start, end, text: found }) => ({
    kind: 'unaccounted',
    path: '$',
    start,
    end,
    expected: 'a figure, a date or a reason why it is none',
    found,
  }));

/**
 * What does not follow from the text; empty where all does. `sha256` is that of the file's bytes (hex),
 * if known. Works in time linear in the text, plus sorting the places.
 */
export function traceReport(report: Report, source: string, sha256?: string): TraceProblem[] {
  const text = readReportText(source);
  const places = listPlaces(report);
  const accounting = accountingPlaces(places);
  const problems: TraceProblem[] = [];
  const whole = { start: 0, end: text.length };
  if (sha256 !== undefined && sha256 !== report.source.sha256) {
    const { sha256: expected } = report.source;
    problems.push({ kind: 'hash', path: '$.source.sha256', ...whole, expected, found: sha256 });
  }
  if (text.length !== report.source.length) {
    const [expected, found] = [String(report.source.length), String(text.length)];
    problems.push({ kind: 'length', path: '$.source.length', ...whole, expected, found });
  }
  const { paragraphs } = report.source;
  if (paragraphs && JSON.stringify(paragraphs) !== JSON.stringify(paragraphsOf(text))) {
    const [expected, found] = ['where its sentences begin', 'other places'];
    problems.push({ kind: 'paragraphs', path: '$.source.paragraphs', ...whole, expected, found });
  }
  return [
    ...problems,
    ...places.flatMap((place) => tracePlace(place, text, yearOf(report))),
    ...traceOverlaps(accounting),
    ...traceNumerals(accounting, text),
  ];
}
