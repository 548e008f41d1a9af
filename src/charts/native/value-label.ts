import type { Language } from '../../report/language/vocabulary.ts';
import { bracketedSigns } from '../../theme/origin-marks.ts';
import type { ChartFigure } from '../model/chart-figure.ts';
import type { ValueLabel } from './native-chart.ts';

/** What a number format prints: so many digits behind the point, in groups of three or not. */
const printed = (value: number, decimals: number, useGrouping: boolean): string =>
  value.toLocaleString('en', {
    useGrouping,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

/** Quotation marks and backslashes would end a format's literal words. */
const literal = (words: string): string => (words === '' ? '' : `"${words}"`);
const isLiteral = (words: string): boolean => !/["\\]/.test(words);
/** More digits than a double has behind its point; browsers differ in how many they print at all. */
const MOST_DECIMALS = 20;

/**
 * The label that prints a figure at its value, `behind` after it. A number format where it prints the figure's own
 * digits from a value that was not rounded for them, so that the label follows when the value is changed; else the
 * words as they are, so that nothing is rounded anew.
 */
export function valueLabel({ value, text, parts, decimals }: ChartFigure, behind = ''): ValueLabel {
  const words = text + behind;
  if (decimals > MOST_DECIMALS) return { words };
  const { lead, number, tail, unit } = parts;
  const unrounded = Number(printed(value, decimals, false)) === value;
  const grouped = [false, true].find((grouping) => printed(value, decimals, grouping) === number);
  if (!unrounded || grouped === undefined || !isLiteral(words)) return { words };
  const digits = `${grouped ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  return { format: literal(lead) + digits + literal(tail + unit + behind) };
}

/** As words: the figure with the mark of its origin. */
export const markedText = (
  { text, origin }: Pick<ChartFigure, 'text' | 'origin'>,
  language: Language,
): string => text + bracketedSigns[language][origin];

/** {@link valueLabel} with the mark of the figure's origin behind it. */
export const markedLabel = (figure: ChartFigure, language: Language): ValueLabel =>
  valueLabel(figure, bracketedSigns[language][figure.origin]);
