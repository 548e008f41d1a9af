/** Quantities as the figures of a draft, and every numeral that is none with its reason. */

import type { Quantity } from '../lexicon/quantity.ts';
import type { Rejected } from '../numbers/measured.ts';
import { extractQuantities } from '../quantities/extract-quantities.ts';
import type { OnShare } from '../read/share-done.ts';
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

/** 过千亿元行业6个, 两个投资百亿级项目: beside its count a criterion is no figure that was lost. */
const COUNTED_BESIDE = /^[^，。；\n]{0,24}[\d一二两三四五六七八九十][余多]?[个家项条座户人]/u;

function reviewLost(
  text: string,
  lost: Quantity,
  reason: Reasoned['reason'],
  reviewItems: ReviewItems,
): void {
  const span = { start: lost.start, end: lost.start + lost.text.length };
  const isSure = reason === 'grade' || COUNTED_BESIDE.test(text.slice(span.end, span.end + 40));
  if (reason === 'grade' || reason === 'threshold') {
    if (!isSure) reviewItems.count(span, 'criterion');
  } else if (reason === 'beyondFormat') {
    reviewItems.add(
      span,
      `“${lost.text}”是数字，但本格式不能作为单一指标收录，请核对`,
      `“${lost.text}” is a number that the format cannot hold as one figure: check it`,
    );
  }
}

/** A number whose first digits stand apart from it: neither part is a figure. */
function reviewParted(text: string, rejected: readonly Rejected[], reviewItems: ReviewItems): void {
  for (const { partedFrom, end } of rejected) {
    if (partedFrom === undefined) continue;
    const words = text.slice(partedFrom, end).replace(/\s+/gu, ' ');
    reviewItems.add(
      { start: partedFrom, end },
      `“${words}”像是一个被空格、换行或标点隔开的数，未收录，请对照原件补录`,
      `“${words}” looks like one number parted by a blank, a line’s end or a mark; it is not taken: compare it with the original`,
    );
  }
}

/** 3，500家 and 97。2%: read as one number, which no rule of print holds. */
const ODDLY_PARTED = /\d[，﹐'‘’·•・。 \u00a0\u3000]+[.．]?[ \u3000]*\d/u;

function reviewOddMarks(accepted: readonly Accepted[], reviewItems: ReviewItems): void {
  for (const { figure } of accepted.map(({ read }) => read)) {
    if (!ODDLY_PARTED.test(figure.token)) continue;
    reviewItems.add(
      figure,
      `“${figure.token}”按一个数${figure.value}读入，请核对其中的标点`,
      `“${figure.token}” is read as the one number ${figure.value}: check the mark inside it`,
    );
  }
}

export interface Sorted {
  readonly quantities: readonly Quantity[];
  readonly accepted: Accepted[];
  readonly reasons: Reasoned[];
}

/** Quantities as figures, or with the reason why they are none; in the order of the text. */
export function sortQuantities(text: string, reviewItems: ReviewItems, onShare?: OnShare): Sorted {
  const { quantities, rejected } = extractQuantities(text, onShare);
  reviewParted(text, rejected, reviewItems);
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
    reviewLost(text, quantity, reason, reviewItems);
    return { start: quantity.start, end: quantity.start + quantity.text.length, reason };
  });
  const reasons = [...rejected, ...notAccepted].sort((a, b) => a.start - b.start || a.end - b.end);
  reviewOddMarks(kept, reviewItems);
  return { quantities, accepted: kept.slice(0, MOST_INDICATORS), reasons };
}
