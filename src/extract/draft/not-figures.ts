/** Every numeral that is no figure of the draft, with the reason: so that a draft accounts for the whole text. */

import type { NotFigure } from '../../report/dataset/schema.ts';
import type { NotFigureReason } from '../../report/language/vocabulary.ts';
import { findNumerals } from '../../report/numbers/numeral.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}
export interface Reasoned extends Span {
  readonly reason: NotFigureReason;
}

const LONGEST_TOKEN = 200;

/** Those of a list sorted by start that overlap a span; spans must come in order. */
class Walk<Item extends Span> {
  private at = 0;
  private readonly items: readonly Item[];
  constructor(items: readonly Item[]) {
    this.items = items;
  }
  overlapping({ start, end }: Span): Item[] {
    while ((this.items[this.at]?.end ?? Number.POSITIVE_INFINITY) <= start) this.at += 1;
    const found: Item[] = [];
    for (let at = this.at; (this.items[at]?.start ?? Number.POSITIVE_INFINITY) < end; at += 1) {
      found.push(this.items[at] as Item);
    }
    return found;
  }
}

const isChinese = (numeral: string): boolean => !/[\d０-９]/u.test(numeral);

/**
 * A figure that takes only part of a run of numerals would leave the rest unaccountable: the spans among `figures` (sorted)
 * that hold every run they touch.
 */
export function wholeSpans<Item extends Span>(text: string, figures: readonly Item[]): Item[] {
  const walk = new Walk(figures);
  const broken = new Set<Item>();
  for (const run of findNumerals(text)) {
    for (const figure of walk.overlapping(run)) {
      if (figure.start > run.start || figure.end < run.end) broken.add(figure);
    }
  }
  return figures.filter((figure) => !broken.has(figure));
}

/**
 * A run of numerals that what prints nothing parts otherwise in the text as kept than in the legible one (2,300 and 0 for 2,3000):
 * those that share it are one. `found` is sorted.
 */
export function joinedBy(text: string, found: readonly NotFigure[]): NotFigure[] {
  const walk = new Walk(found);
  const joined: NotFigure[] = [];
  let at = 0;
  for (const run of findNumerals(text)) {
    const parts = walk.overlapping(run);
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.some(({ start, end }) => start <= run.start && run.end <= end)) continue;
    const start = Math.min(first.start, run.start);
    const end = Math.max(last.end, run.end);
    while ((found[at]?.end ?? Number.POSITIVE_INFINITY) <= start) joined.push(found[at++] as NotFigure);
    while ((found[at]?.start ?? Number.POSITIVE_INFINITY) < end) at += 1;
    const before = joined.at(-1);
    const from = before && before.end > start ? (joined.pop()?.start ?? start) : start;
    joined.push(...piecesOf({ start: from, end, reason: first.reason }, text));
  }
  return [...joined, ...found.slice(at)];
}

function piecesOf({ start, end, reason }: Reasoned, text: string): NotFigure[] {
  const pieces: NotFigure[] = [];
  for (let at = start; at < end; at += LONGEST_TOKEN) {
    const stop = Math.min(end, at + LONGEST_TOKEN);
    pieces.push({ start: at, end: stop, token: text.slice(at, stop), reason });
  }
  return pieces;
}

/** `taken` are the places of figures and dates, sorted; `reasons` what the reader of quantities rejected, sorted. */
export function notFiguresOf(
  text: string,
  taken: readonly Span[],
  reasons: readonly Reasoned[],
): NotFigure[] {
  const walkTaken = new Walk(taken);
  const walkReasons = new Walk(reasons);
  const found: NotFigure[] = [];
  let covered = 0;
  for (const { start, end, text: numeral } of findNumerals(text)) {
    if (start < covered || walkTaken.overlapping({ start, end }).length > 0) continue;
    const reason =
      walkReasons.overlapping({ start, end })[0]?.reason ??
      (isChinese(numeral) ? 'wordNotNumber' : 'beyondFormat');
    found.push(...piecesOf({ start, end, reason }, text));
    covered = end;
  }
  return found;
}
