/** Rows of one height with a name over each, as many as there is room for; the rest is counted, never cut in silence. */
import type { Language } from '../../report/language/vocabulary.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import { SMALL, type Word } from '../drawing/drawing.ts';
import { balanceText } from '../drawing/measure.ts';

export const LINE = 15;

export interface CompactRows {
  /** The names of the rows that are shown, in lines. */
  readonly names: readonly (readonly string[])[];
  readonly rowHeight: number;
  /** Between two lines of a name. */
  readonly line: number;
  /** How many are not shown. */
  readonly rest: number;
  /** Of all that is shown, with the line that counts the rest. */
  readonly height: number;
}

/** The closest that two lines come without touching. */
const CLOSE_LINE = 14.5;

/**
 * `under`: what a row has below its name, and `closest`, the least of it: names stand closer together where that shows
 * all of them.
 */
export function compactRows(
  names: readonly string[],
  size: CompactSize,
  { under, closest = under }: { readonly under: number; readonly closest?: number },
): CompactRows {
  const lines = names.map((name) => balanceText(name, size.width, SMALL));
  const highest = Math.max(1, ...lines.map(({ length }) => length));
  const heights = { wide: highest * LINE + under, close: highest * CLOSE_LINE + closest };
  const isClose = names.length * heights.wide > size.height && names.length * heights.close <= size.height;
  const rowHeight = isClose ? heights.close : heights.wide;
  const fits = (height: number) => Math.max(1, Math.floor(height / rowHeight));
  const all = names.length <= fits(size.height);
  const shown = all ? names.length : Math.min(names.length - 1, fits(size.height - LINE));
  return {
    names: lines.slice(0, shown),
    rowHeight,
    line: isClose ? CLOSE_LINE : LINE,
    rest: names.length - shown,
    height: shown * rowHeight + (all ? 0 : LINE),
  };
}

const words: Readonly<Record<Language, (count: number) => string>> = {
  zh: (count) => `另有${count}项`,
  en: (count) => `and ${count} more`,
};

/** The line that counts what is not shown, at the foot of a drawing of this height. */
export const restWord = (rest: number, height: number, language: Language): Word => ({
  text: words[language](rest),
  x: 0,
  y: height - LINE / 2,
  size: SMALL,
  tone: 'muted',
});

/** The area of a mark whose row is not shown. */
export const NOWHERE = { x: 0, y: 0, width: 0, height: 0 } as const;
