import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedParts } from './printed.ts';

const split = (token: string) => {
  const { lead, number, tail, unit } = printedParts(token);
  return [lead, number, tail, unit];
};

test.each([
  ['近3000万元', ['近', '3000', '', '万元']],
  ['200余家', ['', '200', '余', '家']],
  ['5万余户', ['', '5', '万余', '户']],
  ['第3位', ['第', '3', '', '位']],
  ['97.2%', ['', '97.2', '', '%']],
  ['1,234个', ['', '1,234', '', '个']],
  ['超百亿元', ['超', '百亿', '', '元']],
  ['十人以上', ['', '十', '', '人以上']],
  ['7900多万元', ['', '7900', '多万', '元']],
  ['1亿2000万元', ['', '1亿2000', '', '万元']],
  ['120万千瓦', ['', '120', '', '万千瓦']],
  ['９８％', ['', '９８', '', '％']],
  ['百分之八十', ['百分之', '八十', '', '']],
  ['近九成八', ['近', '九成八', '', '']],
  ['首位', ['', '首位', '', '']],
  ['全部', ['', '全部', '', '']],
])('%s is taken apart as printed', (token, parts) => {
  expect(split(token)).toEqual(parts);
});

test('万亿 behind the number is a scale of twelve places', () => {
  expect(printedParts('1.2万亿元')).toMatchObject({ scale: 12, scaleWords: '万亿', decimals: 1 });
});

test('千 of a unit is no scale of the number, and decimals in words are decimals', () => {
  expect(printedParts('120万千瓦')).toMatchObject({ scale: 4, scaleWords: '万', decimals: 0 });
  expect(printedParts('500千伏')).toMatchObject({ scale: 0, scaleWords: '' });
  expect(printedParts('三点五倍')).toMatchObject({ number: '三点五', decimals: 1 });
  expect(printedParts('９８．５％')).toMatchObject({ decimals: 1 });
});

test('whatever the token, its parts put together are the token', () => {
  const words = fc.constantFrom(
    '近',
    '第',
    '3',
    '0',
    '.',
    ',',
    '万',
    '亿',
    '余',
    '多',
    '元',
    '%',
    '个',
    '百',
    '成',
    '分之',
    '点',
    '１',
    '，',
    '第',
    '首位',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (characters) => {
      const token = characters.join('');
      expect(split(token).join('')).toBe(token);
    }),
  );
});
