import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bound } from '../language/vocabulary.ts';
import { parseToken } from './token.ts';

describe('parseToken', () => {
  test.each<[string, number, string, Bound]>([
    ['97.2%', 97.2, '%', 'exact'],
    ['102.57％', 102.57, '%', 'exact'],
    ['4.2293万户', 42_293, '户', 'exact'],
    ['近3000万元', 30_000_000, '元', 'nearly'],
    ['3000余万元', 30_000_000, '元', 'over'],
    ['200余家', 200, '家', 'over'],
    ['超百亿元', 10_000_000_000, '元', 'over'],
    ['突破万人', 10_000, '人', 'over'],
    ['约20公里', 20, '公里', 'about'],
    ['50个左右', 50, '个', 'about'],
    ['十人以上', 10, '人', 'atLeast'],
    ['不低于95%', 95, '%', 'atLeast'],
    ['不超过3天', 3, '天', 'atMost'],
    ['30日以内', 30, '日', 'atMost'],
    ['达到1567家', 1567, '家', 'exact'],
    ['1个工作日', 1, '工作日', 'exact'],
    ['2.57个百分点', 2.57, '百分点', 'exact'],
    ['120万千瓦', 1_200_000, '千瓦', 'exact'],
    ['百分之九十五', 95, '%', 'exact'],
    ['-3.2%', -3.2, '%', 'exact'],
    ['1641', 1641, '', 'exact'],
    ['12 家', 12, '家', 'exact'],
    ['不足30家', 30, '家', 'atMost'],
    ['上万家', 10_000, '家', 'atLeast'],
    ['300亩有余', 300, '亩', 'over'],
    ['百分之八十', 80, '%', 'exact'],
    ['百分之百', 100, '%', 'exact'],
    ['百分之八十以上', 80, '%', 'atLeast'],
    ['九成八', 98, '%', 'exact'],
    ['近七成', 70, '%', 'nearly'],
    ['一成半', 15, '%', 'exact'],
    ['一半', 50, '%', 'exact'],
    ['９８％', 98, '%', 'exact'],
    ['９８．５％', 98.5, '%', 'exact'],
    ['两番', 4, '倍', 'exact'],
    ['两年半', 2.5, '年', 'exact'],
    ['一个半小时', 1.5, '小时', 'exact'],
    ['7日内', 7, '日', 'atMost'],
    ['5万亩余', 50_000, '亩', 'over'],
    ['30来个', 30, '个', 'about'],
    ['约占30%', 30, '%', 'about'],
    ['86.5 亿元', 8_650_000_000, '元', 'exact'],
    ['叁仟万元', 30_000_000, '元', 'exact'],
    ['35.77万千瓦时', 357_700, '千瓦时', 'exact'],
    ['12.5m²', 12.5, 'm²', 'exact'],
  ])('reads %s', (token, value, unit, bound) => {
    expect(parseToken(token)).toEqual({ value, unit, bound, ordinal: false });
  });

  test('reads a place in an order', () => {
    expect(parseToken('第3位')).toEqual({ value: 3, unit: '位', bound: 'exact', ordinal: true });
    expect(parseToken('第三位')?.value).toBe(3);
    expect(parseToken('首位')).toEqual({ value: 1, unit: '位', bound: 'exact', ordinal: true });
    expect(parseToken('第二')).toEqual({ value: 2, unit: '位', bound: 'exact', ordinal: true });
  });

  test.each([
    '',
    '全覆盖',
    '多家',
    '2020—2030',
    '1+20',
    '一区六园',
    '三分之二',
    '全部',
    '七八个',
    '十几个',
    '3至5名',
    '9.1：45.6：45.3',
    '近200余家',
    '超100%以下',
    '12 345',
    '3<b>家',
  ])('refuses “%s”: it is not one number with one bound and one unit', (token) => {
    expect(parseToken(token)).toBeNull();
  });

  test('gives back the value, unit and bound that were written', () => {
    const leads: [string, Bound][] = [
      ['', 'exact'],
      ['近', 'nearly'],
      ['约', 'about'],
      ['超过', 'over'],
      ['不少于', 'atLeast'],
      ['不超过', 'atMost'],
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(['', 0] as const, ['万', 4] as const, ['亿', 8] as const),
        fc.constantFrom('元', '家', '个', '%', '万户'.slice(1), '千瓦', '平方公里', '工作日'),
        fc.constantFrom(...leads),
        (digits, places, [word, power], unit, [lead, bound]) => {
          const whole = String(digits).padStart(places + 1, '0');
          const cut = whole.length - places;
          const printed = places > 0 ? `${whole.slice(0, cut)}.${whole.slice(cut)}` : whole;
          const value = Number(`${digits}e${power - places}`);
          expect(parseToken(`${lead}${printed}${word}${unit}`)).toEqual({
            value,
            unit,
            bound,
            ordinal: false,
          });
        },
      ),
    );
  });

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (token) => void parseToken(token)));
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'第近约超余多百分之千瓦个万亿一0123456789.,%以上'),
          maxLength: 80,
        }),
        (token) => {
          const parsed = parseToken(token);
          if (parsed) expect(Number.isFinite(parsed.value)).toBe(true);
        },
      ),
    );
  }, 30_000);
});
