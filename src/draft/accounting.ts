/** Every number of the text as the draft accounts for it: a figure, no figure for a reason, or left without either. */

import type { Locator, NotFigure, Report } from '../report/dataset/schema.ts';
import { findNumerals } from '../report/numbers/numeral.ts';
import type { DraftBase } from './draft.ts';
import { type DraftState, figuresOf, overlaps, spansOf } from './draft-state.ts';
import type { Span } from './reading.ts';

export interface Accounting {
  readonly notFigures: readonly NotFigure[];
  /** Numbers that nothing captures and nobody has explained. */
  readonly open: readonly Locator[];
}

const numerals = new WeakMap<DraftBase, readonly Span[]>();

function numeralsOf(base: DraftBase): readonly Span[] {
  const known = numerals.get(base) ?? [...findNumerals(base.text)].map(({ start, end }) => ({ start, end }));
  numerals.set(base, known);
  return known;
}

const byStart = (one: Span, other: Span): number => one.start - other.start || one.end - other.end;

/** The items of a list, sorted by start, that overlap spans asked for in order. */
function walk<Item extends Span>(items: readonly Item[]): (span: Span) => Item[] {
  let from = 0;
  return (span) => {
    while ((items[from]?.end ?? Number.POSITIVE_INFINITY) <= span.start) from += 1;
    const found: Item[] = [];
    for (let at = from; (items[at]?.start ?? Number.POSITIVE_INFINITY) < span.end; at += 1) {
      if (overlaps(items[at] as Item, span)) found.push(items[at] as Item);
    }
    return found;
  };
}

const dayOfReport = ({ reported }: Report) => ('date' in reported ? [reported] : []);

/** Figures and days: what accounts for a number by itself. */
function takenOf({ report }: DraftState): Span[] {
  const days = report.indicators.flatMap(({ asOf }) => ('date' in asOf ? [asOf] : []));
  const figures = [...report.indicators.flatMap(figuresOf), ...report.projects.flatMap((one) => one.figures)];
  return [...dayOfReport(report), ...days, ...figures].sort(byStart);
}

function rejectedNumbers({ rejected, base }: DraftState): NotFigure[] {
  const gone = [...rejected.values()].flatMap(({ entry, reason }) =>
    spansOf(entry).map(({ start, end }) => ({ start, end, token: base.text.slice(start, end), reason })),
  );
  return gone.sort(byStart);
}

/** Days of the reader's draft: what was no figure's day any more would be a date all the same. */
function datesOf({ report }: DraftBase): NotFigure[] {
  const days = report.indicators.flatMap(({ asOf }) => ('date' in asOf ? [asOf] : []));
  return [...dayOfReport(report), ...days]
    .map(({ start, end, token }): NotFigure => ({ start, end, token, reason: 'date' }))
    .sort(byStart);
}

/** Of what it was worked out: to confirm an entry changes none of it. */
interface Known extends Pick<DraftState, 'rejected' | 'accounted'> {
  readonly accounting: Accounting;
}
const known = new WeakMap<Report, Known>();

export function accountingOf(state: DraftState): Accounting {
  const { report, rejected, accounted } = state;
  const before = known.get(report);
  if (before?.rejected === rejected && before.accounted === accounted) return before.accounting;
  const accounting = accountFor(state);
  known.set(report, { rejected, accounted, accounting });
  return accounting;
}

function accountFor(state: DraftState): Accounting {
  const { base } = state;
  const taken = walk(takenOf(state));
  const reasons = [
    walk([...state.accounted].sort(byStart)),
    walk(rejectedNumbers(state)),
    walk([...base.report.notFigures].sort(byStart)),
    walk(datesOf(base)),
  ];
  const notFigures: NotFigure[] = [];
  const open: Locator[] = [];
  let covered = 0;
  for (const run of numeralsOf(base)) {
    const covers = taken(run);
    const given = reasons.flatMap((reason) => reason(run));
    if (covers.length > 0) {
      const isWhole = covers[0] && covers[0].start <= run.start && (covers.at(-1)?.end ?? 0) >= run.end;
      if (!isWhole) open.push({ ...run, token: base.text.slice(run.start, run.end) });
      covered = Math.max(covered, run.end);
      continue;
    }
    if (run.start < covered) continue;
    if (given.length === 0) {
      open.push({ ...run, token: base.text.slice(run.start, run.end) });
      continue;
    }
    for (const piece of piecesOf(given, run, base.text)) {
      if (piece.start < covered) continue;
      notFigures.push(piece);
      covered = piece.end;
    }
  }
  return { notFigures, open };
}

const LONGEST_TOKEN = 200;

/** The reason that comes first holds for the run; it may reach over several, or a run over several of one reason. */
function piecesOf(given: readonly NotFigure[], run: Span, text: string): NotFigure[] {
  const [first] = given;
  if (!first) return [];
  const pieces: NotFigure[] = [];
  for (let start = run.start; start < run.end; start += LONGEST_TOKEN) {
    const end = Math.min(run.end, start + LONGEST_TOKEN);
    pieces.push({ start, end, token: text.slice(start, end), reason: first.reason });
  }
  return pieces;
}
