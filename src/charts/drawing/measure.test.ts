import { describe, expect, it } from 'vitest';
import { balanceText, measureText, textWidth, wrapText } from './measure.ts';

describe('the width of a text', () => {
  it('is one em for a Chinese character or a full-width mark', () => {
    expect(textWidth('年度任务，', 10)).toBe(50);
  });

  it('is that of the digits for a number, and wider in bold', () => {
    expect(textWidth('102.57', 1000)).toBe(5 * 555 + 278);
    expect(textWidth('102.57', 1000, true)).toBeGreaterThan(textWidth('102.57', 1000));
  });

  it('holds the space that a page sets between Chinese and Latin', () => {
    expect(textWidth('建成5G基站', 1000)).toBe(4000 + 555 + 689 + 250);
  });

  it('is what ECharts is told, from a font shorthand', () => {
    expect(measureText('目标', '600 15px inherit')).toEqual({ width: 30 });
  });
});

describe('wrapping', () => {
  it('breaks Chinese between characters and never before a closing mark', () => {
    expect(wrapText('规划纲要，建设', 40, 10)).toEqual(['规划纲', '要，建设']);
  });

  it('breaks Latin between words alone', () => {
    expect(wrapText('one two three', 60, 10)).toEqual(['one two', 'three']);
  });

  it('keeps a figure in one piece', () => {
    expect(wrapText('完成473.11亿元', 40, 10).join('|')).toContain('473.11');
  });

  it('keeps every character', () => {
    const text = '“十人”以上 联名 Part 2：共 12 件。';
    expect(wrapText(text, 30, 10).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('can make the lines even, in no more of them', () => {
    expect(wrapText('勘察设计', 36, 12)).toEqual(['勘察设', '计']);
    expect(balanceText('勘察设计', 36, 12)).toEqual(['勘察', '设计']);
  });
});
