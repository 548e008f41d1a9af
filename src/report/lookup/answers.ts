/** Whether a row is what a question asks for, beside being named in it. */

import { viewOf } from '../figures/indicator-view.ts';
import { isPresent } from '../figures/report-figure.ts';
import { printedToken } from '../numbers/printed-token.ts';
import { isIndicator, type LookupRow } from './lookup-index.ts';
import type { Asked } from './question.ts';

/** Whether an indicator's figure is of the kind that is asked for. */
export function answers(row: LookupRow, { measure, counted, rank }: Asked): boolean {
  if (!isIndicator(row)) return measure === null && counted === null;
  const { kind, actual } = row.indicator;
  if (rank !== null) return kind === 'rank' && actual.value === rank;
  switch (measure) {
    case null:
      return (
        counted === null ||
        counted === '个' ||
        actual.unit.endsWith(counted) ||
        printedToken(actual).endsWith(counted)
      );
    case 'share':
      return kind === 'rate' || kind === 'share' || isPresent(viewOf(row.indicator).completion);
    default:
      return kind === measure;
  }
}

export const asksForFigure = ({ measure, counted }: Asked): boolean => measure !== null || counted !== null;
