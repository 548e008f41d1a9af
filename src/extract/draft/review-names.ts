/** Figures of one sentence that are called alike: what tells them apart was not read. */
import type { Drafted } from './indicators.ts';
import type { ReviewItems } from './review-items.ts';

/** How many figures back another of one name may stand. */
const REACH = 6;

const alike = (one: Drafted, other: Drafted): boolean =>
  one.sentence === other.sentence &&
  one.indicator.name.zh === other.indicator.name.zh &&
  one.indicator.kind === other.indicator.kind &&
  one.indicator.actual.unit === other.indicator.actual.unit;

/** 甲乙丙业分别增长5%、6%、7%: no one knows which is whose. `drafted` is in the order of the text. */
export function reviewNames(drafted: readonly Drafted[], reviewItems: ReviewItems): void {
  drafted.forEach((one, at) => {
    if (drafted.slice(Math.max(0, at - REACH), at).some((other) => alike(one, other)))
      reviewItems.count(one.indicator.actual, 'sameName');
  });
}
