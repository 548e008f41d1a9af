import { describe, expect, it } from 'vitest';
import { MOST_DECK_BYTES } from '../report/loading/limits.ts';
import { problemText } from '../report/loading/problem.ts';
import { madeUpReport } from '../report/testing/made-up-report.ts';
import { deckText, openDeck, readDeck } from './deck-file.ts';
import { defaultDeck } from './default-deck.ts';
import { type Deck, MOST_PICTURES, type SlideEntry } from './schema.ts';
import { fullDeck } from './testing/full-deck.ts';

const report = madeUpReport();
const deck = defaultDeck(report);

const withSlides = (...slides: SlideEntry[]): Deck => ({ ...deck, slides });
const entry = { id: 'added-1', hidden: false, backup: false, notes: '', title: '' };

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
    ['a deck of a later version', deckText({ ...deck, version: 4 as never }), ['otherVersion $.version']],
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

describe('openDeck', () => {
  const cover: SlideEntry = { ...entry, id: 'cover', kind: 'cover' };
  const gone: SlideEntry = { ...entry, id: 'gone', kind: 'figures', figures: ['nothing'] };

  it('opens a file without the slides that point at nothing, and says how many these are', () => {
    const result = openDeck(deckText(withSlides(cover, gone)), report);
    expect(result).toEqual({ ok: true, value: { deck: withSlides(cover), lost: 1 } });
  });

  it('refuses one that would have no slide left', () => {
    const result = openDeck(deckText(withSlides(gone)), report);
    expect(result.ok || result.problems.map(({ code }) => code)).toEqual(['unknownReference']);
  });
});

describe('the speaker’s own words in a file', () => {
  it('come back as they were, placeholders too', () => {
    const own = fullDeck(report);
    const kept = { ...own, slides: own.slides.filter(({ id }) => id.startsWith('own-')) };
    expect(kept.slides).toHaveLength(6);
    expect(readDeck(deckText(kept), report)).toEqual({ ok: true, value: kept });
  });

  it.each([
    ['a title', { ...entry, kind: 'cover', title: '完成97.2%' }],
    ['a point', { ...entry, kind: 'text', points: ['已建１６４１个'] }],
    ['a step', { ...entry, kind: 'nextSteps', steps: [{ what: '再建20个', who: '', by: null }] }],
  ])('are refused with a figure typed into %s', (_, slide) => {
    expect(refusal(deckText(withSlides(slide as SlideEntry)))).toEqual(['badPlaceholder $.slides[0]']);
  });

  it.each(['script', 'data:text/html;base64,AAAA', 'data:image/svg+xml;base64,AAAA'])(
    'hold no picture that is none: %s',
    (picture) => {
      const slide = { ...entry, kind: 'picture', picture, width: 1, height: 1, alt: '' } as SlideEntry;
      expect(refusal(deckText(withSlides(slide)))).toEqual(['wrongShape $.slides[0].picture']);
    },
  );

  it('hold no more pictures than the file can carry', () => {
    const picture = fullDeck(report).slides.find(({ kind }) => kind === 'picture') as SlideEntry;
    const many = Array.from({ length: MOST_PICTURES + 1 }, (_, index) => ({ ...picture, id: `p-${index}` }));
    expect(refusal(deckText(withSlides(...many)))).toEqual(['wrongShape $.slides']);
  });
});

it('opens a deck of version 2, which had no words of the speaker’s own', () => {
  const slides = deck.slides.map(({ title: _title, ...slide }) => slide);
  const result = readDeck(JSON.stringify({ ...deck, version: 2, slides }), report);
  expect(result).toEqual({ ok: true, value: deck });
});

it('opens a deck of version 1, which had nothing behind the talk', () => {
  const slides = deck.slides.map(({ backup: _backup, ...slide }) => slide);
  const result = readDeck(JSON.stringify({ ...deck, version: 1, slides }), report);
  expect(result.ok && result.value.slides.every(({ backup }) => !backup)).toBe(true);
});
