import { expect, test } from 'vitest';
import { lastAtOrBefore, paragraphsOf } from './paragraphs.ts';

test('a paragraph is a line with words, and begins with its first sentence', () => {
  const text = '标题\n\n  一是道路。新建三条。\n二是学校！“都开工了。”开学在即';
  const starts = paragraphsOf(text).map((sentences) => sentences.map((at) => text.slice(at, at + 2)));
  expect(starts).toEqual([['标题'], ['一是', '新建'], ['二是', '“都', '开学']]);
});

test('a text without words has none, and one without stops has one sentence a line', () => {
  expect(paragraphsOf('\n \n')).toEqual([]);
  expect(paragraphsOf('甲\n乙')).toEqual([[0], [2]]);
});

test('the last start that is not behind an offset', () => {
  expect([0, 3, 4, 9, 20].map((offset) => lastAtOrBefore([0, 4, 9], offset))).toEqual([0, 0, 1, 2, 2]);
  expect(lastAtOrBefore([5], 4)).toBe(-1);
});
