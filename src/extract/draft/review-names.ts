/** Figures that are called alike and say different things: what tells them apart was not read. */
import type { Drafted } from './indicators.ts';
import type { ReviewItems } from './review-items.ts';

/** How many figures back another of one name may stand. */
const REACH = 6;

const alike = (one: Drafted, other: Drafted): boolean =>
  one.sentence === other.sentence &&
  one.indicator.name.zh === other.indicator.name.zh &&
  one.indicator.kind === other.indicator.kind &&
  one.indicator.actual.unit === other.indicator.actual.unit;

/** As far apart as one part of a text speaks of the same: a figure told again further on is told of another time. */
const FURTHEST = 600;

const key = ({ indicator: { name, kind, actual } }: Drafted): string => `${name.zh} ${kind} ${actual.unit}`;

/**
 * 甲乙丙业分别增长5%、6%、7%, 在校生3万人 of one kind of school and 5万人 of another: no one knows which is whose. `drafted` is in the order of
 * the text.
 */
export function reviewNames(drafted: readonly Drafted[], reviewItems: ReviewItems): void {
  const last = new Map<string, Drafted>();
  const asked = new Set<Drafted>();
  drafted.forEach((one, at) => {
    const other = last.get(key(one));
    last.set(key(one), one);
    const { actual } = one.indicator;
    const isNear =
      other !== undefined &&
      actual.token !== other.indicator.actual.token &&
      actual.start - other.indicator.actual.end < FURTHEST;
    const twin = drafted.slice(Math.max(0, at - REACH), at).findLast((before) => alike(one, before));
    const first = twin ?? (isNear ? other : undefined);
    if (!first) return;
    if (!asked.has(first)) reviewItems.count(first.indicator.actual, 'sameName');
    asked.add(first);
    asked.add(one);
    reviewItems.count(actual, 'sameName');
  });
}
