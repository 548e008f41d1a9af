/** Quantities as the figures of a draft, and every numeral that is none with its reason. */

import type { Quantity } from '../lexicon/quantity.ts';
import { extractQuantities } from '../quantities/extract-quantities.ts';
import { figureOf, type ReadFigure } from './figures.ts';
import { type Reasoned, wholeSpans } from './not-figures.ts';
import type { ReviewItems } from './review-items.ts';

/** A quantity that the draft holds as a figure. */
export interface Accepted {
  readonly quantity: Quantity;
  readonly read: ReadFigure;
}

/** As many as the schema takes. */
const MOST_INDICATORS = 5_000;

/** The quantities that some token says, and those that none does. */
function accept(text: string, quantities: readonly Quantity[]): { accepted: Accepted[]; lost: Quantity[] } {
  const accepted: Accepted[] = [];
  const lost: Quantity[] = [];
  let end = 0;
  for (const quantity of quantities) {
    const read = figureOf(text, quantity);
    if (read && read.figure.start >= end) {
      accepted.push({ quantity, read });
      end = read.figure.end;
    } else lost.push(quantity);
  }
  return { accepted, lost };
}

/** Numbers that sort, rate or spread: nothing that one figure could hold. */
function reasonOfLost({ kind }: Quantity): Reasoned['reason'] {
  if (kind === 'threshold') return 'threshold';
  return kind === 'spec' ? 'grade' : kind === 'ordinal' ? 'batchOrdinal' : 'beyondFormat';
}

function reviewLost(lost: Quantity, reason: Reasoned['reason'], reviewItems: ReviewItems): void {
  const span = { start: lost.start, end: lost.start + lost.text.length };
  if (reason === 'grade' || reason === 'threshold') reviewItems.count(span, 'criterion');
  else if (reason === 'beyondFormat') {
    reviewItems.add(
      span,
      `“${lost.text}”是数字，但本格式不能作为单一指标收录，请核对`,
      `“${lost.text}” is a number that the format cannot hold as one figure: check it`,
    );
  }
}

export interface Sorted {
  readonly quantities: readonly Quantity[];
  readonly accepted: Accepted[];
  readonly reasons: Reasoned[];
}

/** Quantities as figures, or with the reason why they are none; in the order of the text. */
export function sortQuantities(text: string, reviewItems: ReviewItems): Sorted {
  const { quantities, rejected } = extractQuantities(text);
  const sortsThings = ({ kind }: Quantity) => kind === 'threshold' || kind === 'spec' || kind === 'ordinal';
  const { accepted, lost } = accept(
    text,
    quantities.filter((quantity) => !sortsThings(quantity)),
  );
  const spans = accepted.map((one) => ({ ...one.read.figure, one }));
  const whole = new Set(wholeSpans(text, spans).map(({ one }) => one));
  const broken = accepted.filter((one) => !whole.has(one)).map(({ quantity }) => quantity);
  const kept = accepted.filter((one) => whole.has(one));
  const beyond = kept.slice(MOST_INDICATORS).map(({ quantity }) => quantity);
  const notAccepted = [...quantities.filter(sortsThings), ...lost, ...broken, ...beyond].map((quantity) => {
    const reason = reasonOfLost(quantity);
    reviewLost(quantity, reason, reviewItems);
    return { start: quantity.start, end: quantity.start + quantity.text.length, reason };
  });
  const reasons = [...rejected, ...notAccepted].sort((a, b) => a.start - b.start || a.end - b.end);
  return { quantities, accepted: kept.slice(0, MOST_INDICATORS), reasons };
}
