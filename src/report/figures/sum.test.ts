import { expect, test } from 'vitest';
import type { Indicator } from '../dataset/schema.ts';
import { parseToken } from '../numbers/token.ts';
import { indicatorOf, madeUpReport } from '../testing/made-up-report.ts';
import { sumOfActuals } from './sum.ts';

const firms = indicatorOf(madeUpReport(), 'firms', 'count');

function actual(token: string): Indicator {
  const parsed = parseToken(token);
  if (!parsed) throw new Error(`${token} is no figure`);
  const { value, unit, bound } = parsed;
  const unitName = { zh: unit, en: unit === '元' ? 'CNY' : 'firms' };
  return { ...firms, unitName, actual: { start: 0, end: token.length, token, value, unit, bound } };
}

const sum = (...tokens: string[]) => sumOfActuals(tokens.map(actual));

test('fractions add up exactly', () => {
  expect(sum('0.1家', '0.2家')).toMatchObject({ text: { zh: '0.3家' }, arithmetic: { zh: '0.1家 + 0.2家' } });
});

test('a sum is no surer than its terms', () => {
  expect(sum('200余家', '100家')).toMatchObject({
    bound: 'over',
    text: { zh: '超过300家', en: 'over 300 firms' },
    arithmetic: { zh: '200余家 + 100家', en: 'over 200 firms + 100 firms' },
  });
  expect(sum('近200家', '100家')?.text.zh).toBe('近300家');
  expect(sum('约200家', '100家')?.text.zh).toBe('约300家');
});

test('“over” and “nearly” together are only about', () => {
  expect(sum('200余家', '近100家')?.bound).toBe('about');
});

test('the printed scale and its places are kept', () => {
  expect(sum('200亿元', '100亿元')?.text).toEqual({ zh: '300亿元', en: 'CNY 30 billion' });
  expect(sum('200.5亿元', '99.50亿元')?.text.zh).toBe('300.00亿元');
});

test('of two scales the larger is kept, and no digit is lost', () => {
  expect(sum('200亿元', '3000万元')?.text.zh).toBe('200.3亿元');
  expect(sum('1亿元', '5000元')?.text.zh).toBe('100005000元');
});

test('actuals of different units have no sum', () => {
  expect(sum('200家', '3亿元')).toBeNull();
  expect(sum()).toBeNull();
});
