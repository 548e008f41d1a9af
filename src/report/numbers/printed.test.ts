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
])('%s is taken apart as printed', (token, parts) => {
  expect(split(token)).toEqual(parts);
});

test('万亿 behind the number is a scale of twelve places', () => {
  expect(printedParts('1.2万亿元')).toMatchObject({ scale: 12, scaleWords: '万亿', places: 1 });
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
    ' ',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (characters) => {
      const token = characters.join('');
      expect(split(token).join('')).toBe(token);
    }),
  );
});
