import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/report/language/vocabulary.ts';
import { readReports } from '../build/reports.ts';
import { printedWords } from './printed-words.tsx';
import { retiredIn } from './retired-words.ts';
import { typographyIn } from './typography.ts';

const reports = await readReports('data');

describe.each(Object.keys(printedWords))('%s', (form) => {
  describe.each(reports)('of $id', (report) => {
    it.each(LANGUAGES)('says no retired word in %s, and sets its words well', async (language) => {
      const texts = (await printedWords[form]?.(report, language)) ?? [];
      expect(texts.length).toBeGreaterThan(20);
      expect(
        texts.flatMap((text) => [...retiredIn(text, language), ...typographyIn(text, language)]),
      ).toEqual([]);
    });
  });
});
