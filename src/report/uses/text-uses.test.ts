import { describe, expect, it } from 'vitest';
import { auditReport } from '../audit/audit.ts';
import { madeUpReport } from '../testing/made-up-report.ts';
import { madeUpText } from '../testing/made-up-text.ts';
import { sentenceAround } from '../text/sentence.ts';
import { missedNumbers, placesOf, textUses, usesWithin } from './text-uses.ts';

const report = madeUpReport();
const uses = textUses(report);
const at = (words: string) => {
  const start = madeUpText.indexOf(words);
  return { start, end: start + words.length };
};
const subjectsAt = (words: string) => usesWithin(uses, at(words)).map(({ subject }) => subject);

describe('what uses the words of a text', () => {
  it('is the figure that is printed there, and those that are worked out from it', () => {
    const found = subjectsAt('1200座').flatMap((subject) =>
      subject.kind === 'figure' ? [subject.origin] : [],
    );
    expect(found).toContain('quoted');
    expect(found).toContain('computed');
  });

  it('is a project by its name and by its status', () => {
    for (const words of ['东湖水厂', '建成投用']) {
      expect(subjectsAt(words)).toContainEqual({ kind: 'project', ref: 'east-lake-works' });
    }
  });

  it('stands in the order of the text, and is asked for by sentence', () => {
    const starts = uses.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const sentence = sentenceAround(madeUpText, at('1200座'));
    for (const { start, end } of usesWithin(uses, sentence)) {
      expect(start < sentence.end && end > sentence.start).toBe(true);
    }
  });

  it('is nothing where a number is not captured: it is said to be missed', () => {
    expect(missedNumbers(report, `${madeUpText}新增77个。`)).toContainEqual({
      start: madeUpText.length + 2,
      end: madeUpText.length + 4,
      subject: { kind: 'missed' },
    });
  });
});

describe('the places of a thing', () => {
  it('are those of its card, for a figure, a project and a cross-check note', () => {
    expect(placesOf(report, 'east-lake-works')[0]).toEqual(at('东湖水厂'));
    const note = auditReport(report).find(({ locators }) => locators.length > 0);
    expect(placesOf(report, note?.id ?? '')).toHaveLength(note?.locators.length ?? -1);
    expect(placesOf(report, 'nothing')).toEqual([]);
  });
});
