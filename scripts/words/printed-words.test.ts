import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/report/language/vocabulary.ts';
import { readReports } from '../build/reports.ts';
import { printedWords } from './printed-words.tsx';
import { retiredIn } from './retired-words.ts';
import { typographyIn } from './typography.ts';

const reports = await readReports('data');

/** Whose words are being rewritten now: taken out of this list as they land. */
const NOT_YET: readonly string[] = ['page', 'slides, cards, answers and question sheet'];

describe.each(Object.keys(printedWords).filter((form) => !NOT_YET.includes(form)))('%s', (form) => {
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
