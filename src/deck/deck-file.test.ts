import { describe, expect, it } from 'vitest';
import { MOST_DECK_BYTES } from '../report/loading/limits.ts';
import { problemText } from '../report/loading/problem.ts';
import { madeUpReport } from '../report/testing/made-up-report.ts';
import { deckText, readDeck } from './deck-file.ts';
import { defaultDeck } from './default-deck.ts';
import type { Deck, SlideEntry } from './schema.ts';

const report = madeUpReport();
const deck = defaultDeck(report);

const withSlides = (...slides: SlideEntry[]): Deck => ({ ...deck, slides });
const entry = { id: 'added-1', hidden: false, backup: false, notes: '' };

/** What is wrong, as the console says it. */
function refusal(input: string | Uint8Array): string[] {
  const result = readDeck(input, report);
  if (result.ok) throw new Error('The deck was accepted.');
  return result.problems.map((problem) => `${problem.code} ${problem.path}`);
}

describe('readDeck', () => {
  it('gives back what was saved', () => {
    expect(readDeck(deckText(deck), report)).toEqual({ ok: true, value: deck });
  });

  it('reads bytes, with or without a byte order mark', () => {
    const bytes = new TextEncoder().encode(`\ufeff${deckText(deck)}`);
    expect(readDeck(bytes, report)).toEqual({ ok: true, value: deck });
  });

  it('keeps notes, hidden slides and the length of the talk', () => {
    const changed: Deck = {
      ...deck,
      minutes: 12,
      slides: deck.slides.map((slide) => ({
        ...slide,
        hidden: true,
        backup: false,
        notes: '请看“数字”\n第二行',
      })),
    };
    expect(readDeck(deckText(changed), report)).toEqual({ ok: true, value: changed });
  });

  it('accepts the deck of a dataset made anew, if all it points at is still there', () => {
    const older = { ...deck, report: { ...deck.report, sha256: 'a'.repeat(64) } };
    expect(readDeck(deckText(older), report).ok).toBe(true);
  });

  it.each([
    ['text that is not JSON', '{"format": "youju-deck",', ['notJson']],
    ['a dataset', JSON.stringify(report), ['otherFile $']],
    ['an array', '[]', ['otherFile $']],
    ['a deck of a later version', deckText({ ...deck, version: 3 as never }), ['otherVersion $.version']],
    [
      'the deck of another report',
      deckText({ ...deck, report: { ...deck.report, id: 'elsewhere-2031' } }),
      ['otherReport $.report.id'],
    ],
    ['a deck without slides', deckText({ ...deck, slides: [] }), ['wrongShape $.slides']],
    [
      'a slide twice',
      deckText(withSlides({ ...entry, kind: 'cover' }, { ...entry, kind: 'closing' })),
      ['duplicateId $.slides[1].id'],
    ],
    [
      'a slide of no known kind',
      deckText(withSlides({ ...entry, kind: 'film' } as never)),
      ['wrongShape $.slides[0].kind'],
    ],
    [
      'a chart, a figure and a project that the report does not have',
      deckText(
        withSlides(
          { ...entry, id: 'a', kind: 'chart', chart: 'nowhere', page: 1 },
          { ...entry, id: 'b', kind: 'figures', figures: ['nothing.gap'] },
          {
            ...entry,
            id: 'c',
            kind: 'projects',
            projects: ['no-project'],
            filter: { sector: [], stage: [], pillar: [], place: [], q: '', show: 'all' },
          },
        ),
      ),
      ['unknownReference $.slides[0]', 'unknownReference $.slides[1]', 'unknownReference $.slides[2]'],
    ],
  ])('refuses %s', (_, input, problems) => {
    const found = refusal(input);
    expect(found).toHaveLength(problems.length);
    for (const [index, problem] of problems.entries()) expect(found[index]).toContain(problem);
  });

  it('refuses bytes that are not UTF-8, and a file that is too large, unread', () => {
    expect(refusal(Uint8Array.of(0xff, 0xfe))).toEqual(['otherFile $']);
    expect(refusal(' '.repeat(MOST_DECK_BYTES + 1))).toEqual(['tooLarge $']);
  });

  it('says in both languages which slide points at nothing', () => {
    const lost = withSlides({ ...entry, kind: 'figures', figures: ['nothing'] });
    const result = readDeck(deckText(lost), report);
    const [problem] = result.ok ? [] : result.problems;
    expect(problem && problemText(problem, 'zh')).toContain('第1页：这份报告中没有数字或项目“nothing”');
    expect(problem && problemText(problem, 'en')).toContain(
      'Slide 1: There is no figure or project “nothing”',
    );
  });
});

it('opens a deck of version 1, which had nothing behind the talk', () => {
  const slides = deck.slides.map(({ backup: _backup, ...slide }) => slide);
  const result = readDeck(JSON.stringify({ ...deck, version: 1, slides }), report);
  expect(result.ok && result.value.slides.every(({ backup }) => !backup)).toBe(true);
});
