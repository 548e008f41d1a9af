import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { DOCUMENTS, readerFiles } from './reader-files.ts';
import { readerWords } from './reader-words.ts';
import { retiredIn } from './retired-words.ts';
import { typographyIn } from './typography.ts';

const faultsOf = (file: string): string[] =>
  readerWords(file, readFileSync(file, 'utf8')).flatMap(({ line, language, text }) =>
    [...retiredIn(text, language), ...typographyIn(text, language)].map(
      (found) => `${file}:${line} ${found}`,
    ),
  );

test('no file says a retired word to a reader, and all set their words well', () => {
  expect(readerFiles().length).toBeGreaterThan(50);
  expect(readerFiles().flatMap(faultsOf)).toEqual([]);
});

/** A motion, a Standing Committee: what other reports have not. */
const OF_A_MOTION = { zh: /议案|常委会|汇报|审议/, en: /\bmotions?\b|\bStanding Committee\b/i };
const KINDS = 'src/report/language/report-kinds.ts';

test('words of one kind of report stand in the list of kinds alone', () => {
  const strangers = readerFiles().flatMap((file) =>
    readerWords(file, readFileSync(file, 'utf8'))
      .filter(({ language, text }) => OF_A_MOTION[language].test(text))
      .map(({ text }) => `${file}: ${text}`),
  );
  expect(strangers.filter((found) => !found.startsWith(KINDS))).toEqual([]);
  expect(strangers).not.toEqual([]);
});

/** A document's words without its code. */
const proseOf = (file: string): string =>
  readFileSync(file, 'utf8').replace(/```[\s\S]*?```|`[^`]*`|\]\([^)]*\)/g, ' ');

test.each(DOCUMENTS)('$file says no retired word', ({ file, languages }) => {
  expect(languages.flatMap((language) => retiredIn(proseOf(file), language))).toEqual([]);
});

describe('the words that a reader can meet', () => {
  const said = (code: string) =>
    readerWords('x.tsx', code).map(({ language, text }) => `${language} ${text}`);

  it('are Chinese texts, and English ones under their language', () => {
    expect(said("const words = { zh: { a: '甲' }, en: { a: 'A token', b: { c: [`one two`] } } };")).toEqual([
      'zh 甲',
      'en 甲',
      'en A token',
      'en one two',
    ]);
  });

  it('are the branches of a choice by language, and the English beside a Chinese argument', () => {
    expect(said("const a = language === 'zh' ? x : 'a token'; wrong('甲', 'a hash');")).toEqual([
      'en a token',
      'zh 甲',
      'en 甲',
      'en a hash',
    ]);
  });

  it('are not names, keys, classes, types or comments', () => {
    expect(
      said("import a from 'token'; /* 本站 */ const b: 'audit' = c['base']; <p className=\"base\" />;"),
    ).toEqual([]);
  });
});

test.each([
  ['zh', '由本站计算', '本站'],
  ['zh', '序时 91.5%', '序时'],
  ['en', 'an unstated base', 'base'],
  ['en', 'A completion without a date', 'completion'],
] as const)('%s: “%s” holds a retired word', (language, text, word) => {
  expect(retiredIn(text, language).join()).toContain(word);
});

test.each([
  ['zh', '序时进度 91.5%'],
  ['zh', '这个数字'],
  ['en', 'Standing Committee'],
  ['en', 'the completion rate'],
] as const)('%s: “%s” holds none', (language, text) => {
  expect(retiredIn(text, language)).toEqual([]);
});
