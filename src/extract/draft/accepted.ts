/** Quantities as the figures of a draft, and every numeral that is none with its reason. */

import type { Quantity } from '../lexicon/quantity.ts';
import { extractQuantities } from '../quantities/extract-quantities.ts';
import { figureOf, type Read } from './figures.ts';
import { type Reasoned, wholeSpans } from './not-figures.ts';
import type { Looks } from './review-items.ts';

/** A quantity that the draft holds as a figure. */
export interface Held {
  readonly quantity: Quantity;
  readonly read: Read;
}

/** As many as the schema takes. */
const MOST_INDICATORS = 5_000;

/** The quantities that some token says, and those that none does. */
function hold(text: string, quantities: readonly Quantity[]): { held: Held[]; lost: Quantity[] } {
  const held: Held[] = [];
  const lost: Quantity[] = [];
  let end = 0;
  for (const quantity of quantities) {
    const read = figureOf(text, quantity);
    if (read && read.figure.start >= end) {
      held.push({ quantity, read });
      end = read.figure.end;
    } else lost.push(quantity);
  }
  return { held, lost };
}

/** Numbers that sort, rate or spread: nothing that one figure could hold. */
function reasonOfLost({ kind }: Quantity): Reasoned['reason'] {
  return kind === 'threshold' || kind === 'spec'
    ? 'grade'
    : kind === 'ordinal'
      ? 'batchOrdinal'
      : 'beyondFormat';
}

function lookAtLost(lost: Quantity, reason: Reasoned['reason'], looks: Looks): void {
  const span = { start: lost.start, end: lost.start + lost.text.length };
  if (reason === 'grade') looks.count(span, 'criterion');
  else if (reason === 'beyondFormat') {
    looks.add(
      span,
      `“${lost.text}”是数字，但本格式不能作为单一指标收录，请核对`,
      `“${lost.text}” is a number that the format cannot hold as one figure: check it`,
    );
  }
}

export interface Sorted {
  readonly quantities: readonly Quantity[];
  readonly held: Held[];
  readonly reasons: Reasoned[];
}

/** Quantities as figures, or with the reason why they are none; in the order of the text. */
export function sortQuantities(text: string, looks: Looks): Sorted {
  const { quantities, rejected } = extractQuantities(text);
  const sortsThings = ({ kind }: Quantity) => kind === 'threshold' || kind === 'spec' || kind === 'ordinal';
  const { held, lost } = hold(
    text,
    quantities.filter((quantity) => !sortsThings(quantity)),
  );
  const spans = held.map((one) => ({ ...one.read.figure, one }));
  const whole = new Set(wholeSpans(text, spans).map(({ one }) => one));
  const broken = held.filter((one) => !whole.has(one)).map(({ quantity }) => quantity);
  const kept = held.filter((one) => whole.has(one));
  const beyond = kept.slice(MOST_INDICATORS).map(({ quantity }) => quantity);
  const unheld = [...quantities.filter(sortsThings), ...lost, ...broken, ...beyond].map((quantity) => {
    const reason = reasonOfLost(quantity);
    lookAtLost(quantity, reason, looks);
    return { start: quantity.start, end: quantity.start + quantity.text.length, reason };
  });
  const reasons = [...rejected, ...unheld].sort((a, b) => a.start - b.start || a.end - b.end);
  return { quantities, held: kept.slice(0, MOST_INDICATORS), reasons };
}
