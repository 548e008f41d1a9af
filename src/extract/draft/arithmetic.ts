/**
 * What a text says twice is worked out as a witness: growth against the two values that it lies between or the difference that it comes
 * to, a share against the two numbers that it is of. What does not fit is asked about; a share that fits has its whole.
 */
import type { Figure } from '../../report/dataset/schema.ts';
import { named } from './dataset-words.ts';
import type { Drafted } from './indicators.ts';
import type { ReviewItems } from './review-items.ts';

/** How many figures back the numbers stand that a rate is worked out from. */
const REACH = 4;
/** What is told at comparable prices does not follow from the values beside it. */
const REAL_TERMS = /生产总值|GDP|增加值|总产值|人均/iu;

const isExact = ({ bound, value }: Figure): boolean => bound === 'exact' && value > 0;
const isLevel = ({ indicator }: Drafted): boolean => 'progress' in indicator;
const decimals = ({ token }: Figure): number => /[.．](\d+)/u.exec(token)?.[1]?.length ?? 0;

/** Half of the last digit printed, as a part of the whole number: 12.6亿元 may be 0.4% more or less. */
function roughness({ token, value }: Figure): number {
  const digits = Number(/[\d.,]+/u.exec(token)?.[0].replaceAll(',', '') ?? '0');
  return value > 0 && digits > 0 ? (0.5 * 10 ** -decimals({ token } as Figure)) / digits : 0;
}

/** Whether a rate is what two numbers give, as exactly as all three are printed. */
function fits(rate: Figure, worked: number, from: readonly Figure[]): boolean {
  const rough = from.reduce((sum, figure) => sum + roughness(figure), 0);
  const near = 0.6 * 10 ** -decimals(rate) + (100 + Math.abs(worked)) * rough;
  return Math.abs(worked - rate.value) <= near;
}

const signed = ({ indicator: { actual }, quantity: { direction } }: Drafted): Figure =>
  direction === 'down' && actual.value > 0 ? { ...actual, value: -actual.value } : actual;

/** 由50亿元增加到60亿元，增长20%; 达到211万吨，比上年减少0.8万吨，下降0.4%: what the growth must be; null where nothing says it. */
function growthWorked(one: Drafted, before: readonly Drafted[]): { worked: number; from: Figure[] } | null {
  const { subject } = one.quantity;
  const own = before.filter((other) => other.sentence === one.sentence && other.quantity.subject === subject);
  const end = own.findLast((other) => isLevel(other) && other.quantity.kind !== 'delta');
  if (!end || !isExact(end.indicator.actual)) return null;
  const { actual } = end.indicator;
  const start = own.findLast(({ quantity: { relation } }) => relation?.relation === 'changeFrom');
  if (start && end.quantity.relation?.relation === 'changeTo') {
    const first = start.indicator.actual;
    if (!isExact(first) || first.unit !== actual.unit) return null;
    return { worked: ((actual.value - first.value) * 100) / first.value, from: [first, actual] };
  }
  const delta = own.findLast(({ quantity: { kind } }) => kind === 'delta');
  const [base, other] = [one.quantity.relation?.reference, delta?.quantity.relation?.reference];
  if (!delta || delta.indicator.actual.unit !== actual.unit || base !== other) return null;
  const change = signed(delta).value;
  const first = actual.value - change;
  return first <= 0 || delta.indicator.actual.bound !== 'exact'
    ? null
    : { worked: (change * 100) / first, from: [delta.indicator.actual] };
}

function reviewGrowth(one: Drafted, before: readonly Drafted[], reviewItems: ReviewItems): void {
  const { quantity, indicator } = one;
  if (quantity.kind !== 'growth' || quantity.avg || indicator.planned || REAL_TERMS.test(quantity.subject))
    return;
  const found = growthWorked(one, before);
  const rate = signed(one);
  if (!found || rate.bound !== 'exact' || fits(rate, found.worked, found.from)) return;
  reviewItems.add(
    indicator.actual,
    `“${indicator.actual.token}”与前文两个数算得的增幅不符，请核对是否为同一事项、同一口径`,
    `“${indicator.actual.token}” is not the growth that the numbers before it give: check that they are of one thing`,
  );
}

/** A share that names its whole only as what was spoken of: 共有820个，其中达标656个，占80%. */
function sharedOf(one: Drafted, before: readonly Drafted[], reviewItems: ReviewItems): Drafted {
  const { quantity, indicator } = one;
  const isShare = quantity.kind === 'percent' && /占比$/u.test(indicator.name.zh);
  if (!isShare || !('denominator' in indicator) || !('missing' in indicator.denominator)) return one;
  const levels = before.filter((other) => other.sentence === one.sentence && isLevel(other));
  const part = levels.at(-1);
  if (!part || !isExact(part.indicator.actual) || indicator.actual.bound !== 'exact') return one;
  const { unit, value } = part.indicator.actual;
  const wholes = levels.filter(
    ({ indicator: { actual }, quantity: { relation } }) =>
      actual.unit === unit && actual.value > value && isExact(actual) && relation?.relation !== 'changeFrom',
  );
  const ofWhole = ({ indicator: { actual } }: Drafted) =>
    fits(indicator.actual, (value * 100) / actual.value, [part.indicator.actual, actual]);
  const whole = wholes.findLast(ofWhole);
  if (whole) return { ...one, indicator: { ...indicator, denominator: named(whole.indicator.name.zh) } };
  if (wholes.length === 0) return one;
  reviewItems.add(
    indicator.actual,
    `“${indicator.actual.token}”与前文部分数、总数算得的占比不符，请核对`,
    `“${indicator.actual.token}” is not the share that the numbers before it give: check them`,
  );
  return one;
}

/** `drafted` is in the order of the text. */
export function withArithmetic(drafted: readonly Drafted[], reviewItems: ReviewItems): Drafted[] {
  return drafted.map((one, at) => {
    const before = drafted.slice(Math.max(0, at - REACH), at);
    reviewGrowth(one, before, reviewItems);
    return sharedOf(one, before, reviewItems);
  });
}
