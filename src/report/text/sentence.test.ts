import { describe, expect, it } from 'vitest';
import { paragraphAround, sentenceAround } from './sentence.ts';

const text = '　　一是水网加快建设。管线3.5万米，水厂投用。\n他说：“开工了！”南渡桥完成设计。\n末段没有句号';
const around = (words: string) => {
  const start = text.indexOf(words);
  const { start: from, end } = sentenceAround(text, { start, end: start + words.length });
  return text.slice(from, end);
};

describe('the sentence around a place', () => {
  it('runs from behind a stop to the next', () => {
    expect(around('3.5万米')).toBe('管线3.5万米，水厂投用。');
  });

  it('has no white space of its paragraph’s indent', () => {
    expect(around('水网')).toBe('一是水网加快建设。');
  });

  it('ends with what closes a quotation', () => {
    expect(around('开工')).toBe('他说：“开工了！”');
    expect(around('南渡桥')).toBe('南渡桥完成设计。');
  });

  it('ends with the text where no stop does', () => {
    expect(around('没有')).toBe('末段没有句号');
  });

  it('is two where the place reaches over a stop', () => {
    expect(around('建设。管线')).toBe('一是水网加快建设。管线3.5万米，水厂投用。');
  });

  it('holds the stop itself', () => {
    expect(around('用。')).toBe('管线3.5万米，水厂投用。');
  });
});

it('a paragraph is its line without the indent', () => {
  const { start, end } = paragraphAround(text, text.indexOf('3.5'));
  expect(text.slice(start, end)).toBe('一是水网加快建设。管线3.5万米，水厂投用。');
});
