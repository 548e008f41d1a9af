/** Whether the report's own additions and divisions add up. */

import type { Figure, Indicator, Locator, Report, Sum } from '../dataset/schema.ts';
import { bilingual } from '../figures/bilingual.ts';
import { figureText, type PlainFigure } from '../figures/format.ts';
import { isFigure } from '../figures/target.ts';
import {
  add,
  compare,
  type Decimal,
  decimalOf,
  decimalText,
  HUNDRED,
  multiply,
  shift,
  subtract,
} from '../numbers/decimal.ts';
import { printedParts } from '../numbers/printed.ts';
import { printedToken } from '../numbers/printed-token.ts';
import { type AuditNote, bareLocator } from './audit-note.ts';

interface Term {
  value: number;
  locator: Locator;
  certain: boolean;
}

type Part = Sum['parts'][number];

function termOf(part: Part, byId: ReadonlyMap<string, Indicator>): Term | null {
  if (typeof part === 'string') {
    const actual = byId.get(part)?.actual;
    return actual
      ? { value: actual.value, locator: bareLocator(actual), certain: actual.bound === 'exact' }
      : null;
  }
  const certain = !('bound' in part) || part.bound === 'exact';
  return { value: part.value, locator: bareLocator(part), certain };
}

const outcomes = {
  sumBroken: { zh: '分项之和与合计不符', en: 'A total that does not add up' },
  sumHolds: { zh: '分项之和与合计相符', en: 'A total that adds up' },
  sumUndecided: { zh: '分项之和与合计无法核对', en: 'A total that cannot be checked' },
} as const;

/** One note for each sum that the dataset names: broken, holding, or undecided where a term is only a bound. */
export function sumNotes({ sums, indicators }: Report): AuditNote[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return sums.flatMap(({ id, name, whole, parts }) => {
    const total = termOf(whole, byId);
    const terms = parts.flatMap((part) => termOf(part, byId) ?? []);
    if (!total || terms.length !== parts.length) return [];
    const reached = terms.map(({ value }) => decimalOf(value)).reduce(add);
    const holds = compare(reached, decimalOf(total.value)) === 0;
    const certain = [total, ...terms].every((term) => term.certain);
    // Things named one by one come to as many as they are: worth a word only where they do not.
    const trivial = parts.every((part) => typeof part !== 'string' && 'counted' in part);
    if (trivial && certain && holds) return [];
    const kind = certain ? (holds ? 'sumHolds' : 'sumBroken') : 'sumUndecided';
    const left = (grouped: boolean) =>
      terms.map(({ value }) => decimalText(decimalOf(value), grouped)).join(' + ');
    const [sum, printed] = [decimalText(reached), decimalText(decimalOf(total.value))];
    return {
      id: `${kind}-${id}`,
      kind,
      pillar: byId.get(whole)?.pillar ?? null,
      title: { zh: `${outcomes[kind].zh}：${name.zh}`, en: `${outcomes[kind].en}: ${name.en}` },
      detail: {
        zh: `${left(false)} = ${sum}，报告写为${printed}。${certain ? '' : '其中有约数，无法核对。'}`,
        en: `${left(true)} = ${decimalText(reached, true)}; the report says ${decimalText(decimalOf(total.value), true)}.${certain ? '' : ' One of the numbers is only a limit, so this cannot be checked.'}`,
      },
      locators: [total, ...terms].map(({ locator }) => locator),
    };
  });
}

/** Half of the last printed digit: 347.7亿 may be anything from 347.65 to 347.75. */
function slack(figure: PlainFigure): Decimal {
  const { decimals, scale, scaleWords } = printedParts(printedToken(figure));
  const rounded = decimals > 0 || scaleWords !== '';
  return rounded ? shift({ units: 5n, scale: 0 }, scale - decimals - 1) : { units: 0n, scale: 0 };
}

const least = (figure: Figure): Decimal => subtract(decimalOf(figure.value), slack(figure));
const most = (figure: Figure): Decimal => add(decimalOf(figure.value), slack(figure));

/** Whether some actual and some target within their rounding give some completion within its rounding. */
function agrees(actual: Figure, target: Figure, completion: Figure): boolean {
  const lowest = compare(multiply(least(completion), least(target)), multiply(most(actual), HUNDRED));
  const highest = compare(multiply(most(completion), most(target)), multiply(least(actual), HUNDRED));
  return lowest <= 0 && highest >= 0;
}

/** A printed completion that the printed actual and target do not give, whatever the rounding. */
export function completionNotes({ indicators }: Report): AuditNote[] {
  return indicators.flatMap((indicator) => {
    if (!('progress' in indicator) || !indicator.progress) return [];
    const { target, completion } = indicator.progress;
    const { id, actual, unitName, name, pillar } = indicator;
    if (!isFigure(target) || !isFigure(completion)) return [];
    const printed = [actual, target, completion];
    if (printed.some(({ bound }) => bound !== 'exact') || agrees(actual, target, completion)) return [];
    const line = bilingual(
      (language) =>
        `${figureText(actual, unitName, language)} ÷ ${figureText(target, unitName, language)} ≠ ${printedToken(completion)}`,
    );
    return {
      id: `completionDisagrees-${id}`,
      kind: 'completionDisagrees',
      pillar,
      title: {
        zh: `完成率与实际完成数、目标数不符：${name.zh}`,
        en: `A completion rate that does not match its figures: ${name.en}`,
      },
      detail: {
        zh: `${line.zh}，已计入四舍五入。`,
        en: `${line.en}, rounding allowed for.`,
      },
      locators: printed.map(bareLocator),
    };
  });
}
