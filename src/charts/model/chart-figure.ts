import { type FigureParts, joinParts } from '../../report/figures/format.ts';
import type { Derived, Origin } from '../../report/figures/report-figure.ts';

/** A figure as a chart holds it: what its bar measures, what is printed beside it, and how its digits are printed. */
export interface ChartFigure {
  /** Unrounded, in the unit of the dataset: the length of a bar. */
  readonly value: number;
  readonly text: string;
  /** The runs of `text`. */
  readonly parts: FigureParts;
  /** Digits behind the decimal point of the number shown, in the unit of `value`. */
  readonly decimals: number;
  readonly origin: Origin;
}

/** `parts`: the figure's runs as this chart shows them, in its language. */
export const chartFigure = (
  { value, shown, origin }: Pick<Derived, 'value' | 'shown' | 'origin'>,
  parts: FigureParts,
): ChartFigure => ({ value, text: joinParts(parts), parts, decimals: shown.scale, origin });
