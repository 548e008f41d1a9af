import { expect, it } from 'vitest';
import { madeUpReport } from '../report/testing/made-up-report.ts';
import { defaultDeck } from './default-deck.ts';
import { addSlides } from './edit.ts';
import type { Deck } from './schema.ts';
import { deckSections } from './sections.ts';
import { slideOf } from './slide-of.ts';
import { talkOrder } from './talk-order.ts';

const report = madeUpReport();
const sectionsOf = (deck: Deck) =>
  deckSections(talkOrder(deck.slides).map((entry) => slideOf(entry, report, 'zh')));
const deck = defaultDeck(report);

it('are the beginning, each part of the report, the end and what stands behind the talk', () => {
  const sections = sectionsOf(deck);
  const parts = report.pillars.map(({ name }) => name.zh);
  expect(sections[0]?.name).toBe('开头');
  for (const part of parts) expect(sections.filter(({ name }) => name.endsWith(part))).toHaveLength(1);
  expect(sections.at(-1)?.name).toBe('备用');
  expect(sections.reduce((sum, { count }) => sum + count, 0)).toBe(deck.slides.length);
});

it('are not parted by a slide of the speaker’s own', () => {
  const within = deck.slides.findIndex(({ kind }) => kind === 'finding');
  const more = addSlides(deck, [{ kind: 'text', points: ['先说明一下'] }], within + 1);
  expect(sectionsOf(more).map(({ name }) => name)).toEqual(sectionsOf(deck).map(({ name }) => name));
});

it('are the speaker’s own from where these begin', () => {
  const titled = addSlides(deck, [{ kind: 'section', line: '' }], 1);
  const own = {
    ...titled,
    slides: titled.slides.map((slide) => (slide.kind === 'section' ? { ...slide, title: '上半场' } : slide)),
  };
  expect(sectionsOf(own).map(({ name }) => name)).toEqual(['开头', '上半场', '备用']);
});

it('are none of a deck without slides', () => {
  expect(deckSections([])).toEqual([]);
});
