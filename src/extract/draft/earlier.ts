/** 由上年的1312家增加到1458家: the figure that a change comes to names the one that it began with. */
import type { Indicator } from '../../report/dataset/schema.ts';
import type { Drafted } from './indicators.ts';

const isBeginning = ({ quantity }: Drafted): boolean => quantity.relation?.relation === 'changeFrom';
const isEnd = ({ quantity }: Drafted): boolean => quantity.relation?.relation === 'changeTo';

/** Of one thing, in one sentence, of one kind and unit. */
const belong = (one: Drafted, other: Drafted): boolean =>
  one.sentence === other.sentence &&
  one.quantity.subject !== '' &&
  one.quantity.subject === other.quantity.subject &&
  one.indicator.kind === other.indicator.kind &&
  one.indicator.actual.unit === other.indicator.actual.unit;

/** How many figures back a change may begin. */
const REACH = 4;

/** `drafted` is in the order of the text. Each beginning has one end, the nearest. */
export function withEarlier(drafted: readonly Drafted[]): Drafted[] {
  const taken = new Set<Drafted>();
  return drafted.map((one, at) => {
    if (!isEnd(one) || !canHaveEarlier(one.indicator)) return one;
    const before = drafted.slice(Math.max(0, at - REACH), at);
    const earlier = before.findLast((other) => isBeginning(other) && !taken.has(other) && belong(one, other));
    if (!earlier) return one;
    taken.add(earlier);
    return { ...one, indicator: { ...one.indicator, earlier: earlier.indicator.id } };
  });
}

const canHaveEarlier = (
  indicator: Indicator,
): indicator is Extract<Indicator, { earlier?: string | undefined }> =>
  'progress' in indicator || 'denominator' in indicator;
