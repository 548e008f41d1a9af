import { describe, expect, it } from 'vitest';
import { timesAhead } from './ahead.ts';

describe('a time that is to come', () => {
  const october = timesAhead({ year: 2032, day: '2032-10-20' });
  const march = timesAhead({ year: 2032, day: '2033-03-28' });
  const undated = timesAhead({ year: 2032, day: null });

  it.each([
    '2033年建成',
    '到2035年，',
    '“十七五”期间，',
    '今后三年，',
    '到年底，',
    '年底前，',
    '四季度，',
    '2032年12月',
    '已完成3亿元，2033年再投资',
    '争取到2034年，',
  ])('seen from October of the year: %s', (words) => {
    expect(october(words)).toBe(true);
  });

  it.each([
    '2032年完成',
    '2032年9月',
    '2031年末',
    '“十五五”期间，',
    '截至2032年9月底，',
    '上半年，',
    '比2033年',
    '到2035年达到45%，2032年完成',
    '',
  ])('is not %s', (words) => {
    expect(october(words)).toBe(false);
  });

  it('is the rest of the next year, where the report is made in it', () => {
    expect(march('2033年，')).toBe(true);
    expect(march('2033年6月')).toBe(true);
    expect(march('2033年1月')).toBe(false);
    expect(march('2033年一季度')).toBe(false);
    expect(march('到年底，')).toBe(false);
    expect(march('四季度，')).toBe(false);
  });

  it('is a later year alone, where the day is not known', () => {
    expect(undated('2033年，')).toBe(true);
    expect(undated('到年底，')).toBe(false);
    expect(timesAhead({ year: null, day: null })('2033年，')).toBe(false);
  });
});
