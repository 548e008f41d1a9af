/** The day that each figure describes, as far as the words before it say; every date word is placed once. */

import type { AsOf } from '../../report/dataset/schema.ts';
import { parsePrintedDate } from '../../report/numbers/printed-date.ts';
import type { PrintedDate } from '../structure/report-head.ts';
import { locatorAt } from '../structure/token-words.ts';

/** A day or the end of a span: 截至11月底, 2020年末. 全年 and 2020年 are spans, and say of no day. */
const POINT = /^(?:截至|截止|到|至)|[底末日]$/u;
const YEAR_ALONE = /^(?:19|20)\d{2}年$/u;
/** What a comparison starts from is no day of the figure. */
const BASE = /(?:比|较|由|从|自)$/u;
const UNDATED: AsOf = { missing: 'noDateStated' };
/** A period stands in the figure's own sentence. */
const REACH = 200;

export class Dates {
  private readonly placed = new Map<string, PrintedDate>();
  private readonly text: string;
  private readonly year: number | null;

  constructor(text: string, year: number | null) {
    this.text = text;
    this.year = year;
  }

  /** In order of their starts, without overlaps. */
  list(): PrintedDate[] {
    return [...this.placed.values()].sort((a, b) => a.start - b.start);
  }

  place(date: PrintedDate): void {
    this.placed.set(`${date.start}-${date.end}`, date);
  }

  /** The same words may date several figures; other words that overlap them cannot. */
  private placeable(date: PrintedDate): boolean {
    if (this.placed.has(`${date.start}-${date.end}`)) return true;
    // The tail of a longer run of digits is no date.
    if (/[\d]/u.test(this.text[date.start - 1] ?? '')) return false;
    return ![...this.placed.values()].some(({ start, end }) => date.start < end && start < date.end);
  }

  /** `period` as the reader of quantities found it in the words before `at`; `from` is the sentence's start. */
  asOf(period: string | undefined, from: number, at: number): AsOf {
    if (!period || YEAR_ALONE.test(period)) return UNDATED;
    const start = this.text.lastIndexOf(period, at - period.length);
    if (start < Math.max(from, at - REACH) || BASE.test(this.text.slice(Math.max(0, start - 1), start)))
      return UNDATED;
    const locator = locatorAt(this.text, start, start + period.length);
    if (!locator) return UNDATED;
    const date = POINT.test(period) ? parsePrintedDate(period, this.year) : null;
    const words: AsOf = { ...locator, missing: 'dateOnlyInWords' };
    if (!date) return words;
    const printed = { start: locator.start, end: locator.end, date };
    if (!this.placeable(printed)) return words;
    this.place(printed);
    return { ...locator, date };
  }
}
