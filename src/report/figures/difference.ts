/** How much an indicator is past its target or short of it, in its own unit: 1641 − 1500 = 141. */
import type { LevelIndicator } from '../dataset/schema.ts';
import { absolute, multiply, subtract } from '../numbers/decimal.ts';
import { computedAmount, printedAmount, printedForm } from './amount.ts';
import { bilingual } from './bilingual.ts';
import type { Derived } from './report-figure.ts';
import { term } from './target.ts';

/** Actual − target: above zero past the target, below it short. Of a target that is implied only the digits shown are known. */
export function differenceOf(indicator: LevelIndicator, target: Derived): Derived {
  const { actual, unitName } = indicator;
  const done = printedAmount(actual, unitName);
  const over = subtract(
    multiply(done.ratio.over, target.ratio.under),
    multiply(target.ratio.over, done.ratio.under),
  );
  const shown = subtract(done.shown, target.shown);
  const form = printedForm(actual);
  const decimals = Math.max(form.decimals, target.form.scale === form.scale ? target.form.decimals : 0);
  const exact = target.exact && actual.bound === 'exact' && target.bound === 'exact';
  const amount = computedAmount({
    ratio: { over, under: multiply(done.ratio.under, target.ratio.under) },
    shown: absolute(shown),
    unit: actual.unit,
    unitName,
    bound: exact ? 'exact' : 'about',
    said: 'exact',
    form: { ...form, decimals },
  });
  return {
    ...amount,
    shown,
    origin: 'computed',
    exact,
    arithmetic: bilingual((language) => {
      const aim = target.printed ? term(target.printed, indicator, language) : target.text[language];
      const terms = [term(actual, indicator, language), aim];
      const [more = '', less = ''] = over.units >= 0n ? terms : terms.reverse();
      return `${more} − ${less} ${exact ? '=' : '≈'} ${amount.text[language]}`;
    }),
  };
}
