import { expect, it } from 'vitest';
import { madeUpReport } from '../report/testing/made-up-report.ts';
import { DEFAULT_MINUTES, defaultDeck, TALK_LENGTHS } from './default-deck.ts';
import { hideSlide, setNotes } from './edit.ts';
import { talkMinutes } from './talk-time.ts';

const report = madeUpReport();

it('is within the time for which the default deck was made', () => {
  for (const minutes of TALK_LENGTHS)
    expect(talkMinutes(defaultDeck(report, minutes))).toBeLessThanOrEqual(minutes + 1);
});

it('grows with long notes and not with what stands behind the talk or is hidden', () => {
  const deck = defaultDeck(report, DEFAULT_MINUTES);
  const before = talkMinutes(deck);
  const behind = deck.slides.find(({ backup }) => backup);
  expect(talkMinutes(setNotes(deck, behind?.id ?? '', '说'.repeat(2_000)))).toBe(before);
  expect(talkMinutes(setNotes(deck, 'overview', '说'.repeat(390 * 2)))).toBeGreaterThan(before + 1);
  expect(talkMinutes(hideSlide(deck, 'overview', true))).toBe(before - 1);
});

it('goes by what a slide took when the talk was rehearsed', () => {
  const deck = defaultDeck(report, DEFAULT_MINUTES);
  expect(talkMinutes(deck, { overview: 150 })).toBe(talkMinutes(deck) + 1.5);
});
