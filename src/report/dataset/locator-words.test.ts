import { expect, test } from 'vitest';
import { madeUpReport } from '../testing/made-up-report.ts';
import { characters, locatorWords } from './locator-words.ts';

test('characters are counted from 1, the last one included', () => {
  expect(characters({ start: 0, end: 4 }, 'en')).toBe('1–4');
  expect(characters({ start: 0, end: 4 }, 'zh')).toBe('1～4');
  expect(characters({ start: 9, end: 10 }, 'zh')).toBe('10');
});

test('a locator names the pillar that it stands in', () => {
  const report = madeUpReport();
  const [first] = report.pillars;
  const start = (first?.heading.end ?? 0) + 1;
  expect(locatorWords({ start, end: start + 2, token: '约数' }, report, 'zh')).toBe(
    `第一部分，全文第${start + 1}～${start + 2}字`,
  );
});

test('words before the first part belong to none', () => {
  expect(locatorWords({ start: 0, end: 2, token: '报告' }, madeUpReport(), 'en')).toBe(
    'characters 1–2 of the text',
  );
});

/** The made-up report with these pillars' headings and these beginnings of sentences. */
function withParagraphs(
  headings: readonly (readonly [start: number, end: number])[],
  paragraphs: number[][],
) {
  const report = madeUpReport();
  const pillars = headings.map(([start, end], at) => {
    const [first] = report.pillars;
    if (!first) throw new Error('The made-up report has no pillar');
    return { ...first, ordinal: at + 1, heading: { start, end, token: '' } };
  });
  return { ...report, pillars, source: { ...report.source, paragraphs } };
}

const at = (start: number) => ({ start, end: start + 2, token: '约数' });

test('a place is named by part, paragraph and sentence; a number that there is only one of is left out', () => {
  // A title, a first part of one paragraph, a second with a heading of its own line and two paragraphs.
  const report = withParagraphs(
    [
      [12, 16],
      [50, 55],
    ],
    [[0], [10, 20, 30], [50], [57, 60], [80]],
  );
  const words = (start: number) => locatorWords(at(start), report, 'zh');
  expect(words(2)).toBe('第一部分之前第1段');
  expect(words(25)).toBe('第一部分第2句');
  expect(words(52)).toBe('第二部分');
  expect(words(62)).toBe('第二部分第1段第2句');
  expect(words(83)).toBe('第二部分第2段');
  expect(locatorWords(at(62), report, 'en')).toBe('part 2, paragraph 1, sentence 2');
  expect(locatorWords(at(2), report, 'en')).toBe('before part 1, paragraph 1');
});
