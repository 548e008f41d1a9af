/** Additions that a text states: things named one by one that make up their count, and 其中 with parts that make up a whole. */
import type { Sum } from '../../report/dataset/schema.ts';
import { add, compare, decimalOf } from '../../report/numbers/decimal.ts';
import type { CountedList } from '../projects/named-project.ts';
import { isToken } from '../structure/token-words.ts';
import { isOfHandledClass } from '../syntax/handled-classes.ts';
import { depthBehind } from '../syntax/item.ts';
import { type Drafted, figureId } from './indicators.ts';
import type { ReviewItems } from './review-items.ts';

/** A、B等2个项目: what is listed one by one adds up to the count. */
function countedSums(text: string, counted: readonly CountedList[], drafted: readonly Drafted[]): Sum[] {
  const byId = new Map(drafted.map(({ indicator }) => [indicator.id, indicator]));
  return counted.flatMap(({ count, countAt, members }) => {
    const whole = byId.get(figureId(countAt));
    if (!whole || !('progress' in whole) || whole.actual.value !== count) return [];
    const parts = members.map(({ start, end }) => ({
      start,
      end,
      token: text.slice(start, end),
      counted: true as const,
      value: 1,
    }));
    if (parts.length < 2 || !parts.every(({ token }) => isToken(token))) return [];
    const name = { zh: `${whole.name.zh} = 逐个列名的各项`, en: 'The count = the things named one by one' };
    return [{ id: `sum-${whole.id}`, name, whole: whole.id, parts }];
  });
}

const MOST_PARTS = 12;
/** Between a whole and its first part: its growth may be said, and the part's name. */
const REACH = 48;
/** As far as the parts of a whole may go on. */
const FURTHEST = 2 * MOST_PARTS + 4;

/** 17个 may be the sum of small numbers by chance, 346.7万人 to its last digit is not. */
const isChance = (token: string, parts: number): boolean =>
  parts < 3 && (token.match(/\d/gu)?.length ?? 0) < 3;

const isExactLevel = ({ indicator }: Drafted): boolean =>
  'progress' in indicator && indicator.actual.bound === 'exact' && indicator.actual.value > 0;

/** A semicolon goes on with the parts; what ends a sentence ends them. */
const ENDS = /[。！？!?\n\r]/u;

/** 造林1.8万亩（含飞播1.1万亩）: a part of a part stands in parentheses that opened behind the first. */
const isWithin = (first: Drafted, one: Drafted, text: string): boolean =>
  one.indicator.actual.start > first.indicator.actual.end &&
  depthBehind(text.slice(first.indicator.actual.end, one.indicator.actual.start), 0) > 0;

/** The figures behind a whole that make it up to the last digit; null where they do not. */
function partsOf(whole: Drafted, behind: readonly Drafted[], text: string): Drafted[] | null {
  const { kind, actual } = whole.indicator;
  const total = decimalOf(actual.value);
  let sum = decimalOf(0);
  const parts: Drafted[] = [];
  for (const [at, one] of behind.entries()) {
    const between =
      at === 0 ? '' : text.slice(behind[at - 1]?.indicator.actual.end, one.indicator.actual.start);
    if (ENDS.test(between) || parts.length === MOST_PARTS) return null;
    // Growth and shares are said of each part.
    if (!('progress' in one.indicator)) continue;
    if (!isExactLevel(one) || one.indicator.kind !== kind || one.indicator.actual.unit !== actual.unit)
      return null;
    parts.push(one);
    sum = add(sum, decimalOf(one.indicator.actual.value));
    const order = compare(sum, total);
    if (order === 0) return parts.length > 1 ? parts : null;
    if (order > 0) return null;
  }
  return null;
}

/** Every suggestion comes to one of the classes: where they do not make up the whole, a number is wrong or was not read. */
function reviewClasses({ indicator: { actual } }: Drafted, reviewItems: ReviewItems): void {
  reviewItems.add(
    actual,
    `其后各类办理结果的件数之和不等于“${actual.token}”，请核对`,
    `The classes of handling told behind “${actual.token}” do not add up to it: check the numbers`,
  );
}

/** 常住人口346.7万人，其中，城镇231.9万人，乡村114.8万人: said to be of it, and nothing is left. */
function statedSums(text: string, drafted: readonly Drafted[], reviewItems: ReviewItems): Sum[] {
  const told = drafted.filter(({ quantity: { subject } }) => subject !== '');
  return told.flatMap((whole, at) => {
    const { id, name, actual } = whole.indicator;
    if (!isExactLevel(whole)) return [];
    const first = told.slice(at + 1, at + 4).find(({ indicator }) => 'progress' in indicator);
    if (!first) return [];
    const between = text.slice(actual.end, Math.min(first.indicator.actual.start, actual.end + REACH));
    const ofClasses = !isOfHandledClass(whole.quantity.subject) && isOfHandledClass(first.quantity.subject);
    if (!between.includes('其中') && !ofClasses) return [];
    const from = told.indexOf(first, at + 1);
    const behind = told.slice(from, from + FURTHEST).filter((one) => !isWithin(first, one, text));
    const parts = partsOf(whole, behind, text);
    if (!parts) {
      if (ofClasses) reviewClasses(whole, reviewItems);
      return [];
    }
    if (isChance(actual.token, parts.length))
      reviewItems.add(
        actual,
        `“${actual.token}”等于其后“其中”各数之和，已列为其构成，请核对`,
        `“${actual.token}” is the sum of the figures said to be part of it: check that they are its parts`,
      );
    const names = parts.map(({ indicator }) => indicator.name.zh).join(' + ');
    const sum: Sum = {
      id: `sum-${id}`,
      name: { zh: `${name.zh} = ${names}`.slice(0, 200), en: 'The whole = its parts' },
      whole: id,
      parts: parts.map(({ indicator }) => indicator.id),
    };
    return [sum];
  });
}

/** In the order of the text; of one whole the list that names its things one by one. */
export function sumsOf(
  text: string,
  counted: readonly CountedList[],
  drafted: readonly Drafted[],
  reviewItems: ReviewItems,
): Sum[] {
  const listed = countedSums(text, counted, drafted);
  const known = new Set(listed.map(({ whole }) => whole));
  return [...listed, ...statedSums(text, drafted, reviewItems).filter(({ whole }) => !known.has(whole))];
}
