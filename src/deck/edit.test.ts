import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../report/projects/project-filter.ts';
import { madeUpReport } from '../report/testing/made-up-report.ts';
import { deckText, readDeck } from './deck-file.ts';
import { defaultDeck } from './default-deck.ts';
import {
  addSlides,
  hideSlide,
  missingDefaults,
  moveSlide,
  placeForMore,
  projectEntries,
  removeSlide,
  setLength,
  setMinutes,
  setNotes,
} from './edit.ts';
import type { Deck } from './schema.ts';
import { talkNumbers } from './talk-order.ts';

const report = madeUpReport();
const deck = defaultDeck(report);
const ids = ({ slides }: Deck) => slides.map(({ id }) => id);
const [first = '', second = '', third = ''] = ids(deck);

describe('a change of the deck', () => {
  it('moves a slide to where it is asked to stand', () => {
    expect(ids(moveSlide(deck, first, 1)).slice(0, 3)).toEqual([second, first, third]);
    expect(ids(moveSlide(deck, third, 0)).slice(0, 3)).toEqual([third, first, second]);
  });

  it('moves no slide past the ends, and nothing that is not there', () => {
    expect(ids(moveSlide(deck, first, 999)).at(-1)).toBe(first);
    expect(moveSlide(deck, first, -3)).toBe(deck);
    expect(moveSlide(deck, 'nowhere', 2)).toBe(deck);
  });

  it('hides, notes and removes one slide alone', () => {
    const changed = setNotes(hideSlide(deck, second, true), first, '先谢各位');
    expect(changed.slides.map(({ hidden }) => hidden).filter(Boolean)).toHaveLength(1);
    expect(changed.slides[0]?.notes).toBe('先谢各位');
    expect(ids(removeSlide(deck, second))).toEqual(ids(deck).filter((id) => id !== second));
  });

  it('keeps the last slide', () => {
    const only = { ...deck, slides: deck.slides.slice(0, 1) };
    expect(removeSlide(only, first)).toBe(only);
  });

  it('adds under ids that no slide has', () => {
    const once = addSlides(deck, [{ kind: 'cover' }, { kind: 'closing' }]);
    const twice = addSlides(once, [{ kind: 'cover' }], 0);
    expect(new Set(ids(twice)).size).toBe(twice.slides.length);
    expect(twice.slides[0]?.kind).toBe('cover');
  });

  it('puts more before the closing slide', () => {
    const more = addSlides(deck, [{ kind: 'figures', figures: ['spending'] }], placeForMore(deck));
    const told = more.slides.filter(({ backup }) => !backup);
    expect(told.at(-1)?.kind).toBe('closing');
    expect(told.at(-2)?.kind).toBe('figures');
  });

  it('fits a length: slides without time go behind the talk, and come back where they stood', () => {
    const own = addSlides(
      setNotes(deck, 'overview', '先说'),
      [{ kind: 'figures', figures: ['spending'] }],
      1,
    );
    const short = setLength(own, 5, report);
    const told = (one: typeof deck) => one.slides.filter(({ backup }) => !backup).map(({ id }) => id);
    expect(told(short)).toEqual(told(own).filter((id) => !/^pillar/.test(id)));
    expect(short.minutes).toBe(5);
    const again = setLength(short, 10, report);
    expect(told(again)).toEqual(told(own));
    expect(again.slides.find(({ id }) => id === 'overview')?.notes).toBe('先说');
    expect(again.slides.map(({ id }) => id).sort()).toEqual(own.slides.map(({ id }) => id).sort());
  });

  it('keeps the length within what a deck may say', () => {
    expect(setMinutes(deck, 0).minutes).toBe(1);
    expect(setMinutes(deck, 12.4).minutes).toBe(12);
  });

  it('gives a deck that its own file can hold', () => {
    const entries = projectEntries(
      report,
      report.projects.map(({ id }) => id),
      NO_FILTER,
    );
    const changed = setNotes(addSlides(deck, entries), first, 'x'.repeat(9_000));
    expect(readDeck(deckText(changed), report)).toEqual({ ok: true, value: changed });
  });

  it('knows which slides of the report’s own deck are gone', () => {
    expect(missingDefaults(deck, report)).toEqual([]);
    expect(missingDefaults(removeSlide(deck, second), report).map(({ id }) => id)).toEqual([second]);
  });
});

describe('the numbers of the talk', () => {
  it('skip what is left out, unless everything is', () => {
    const numbers = talkNumbers(hideSlide(deck, second, true).slides);
    expect(numbers.slice(0, 3)).toEqual([1, null, 2]);
    const none = ids(deck).reduce((before, id) => hideSlide(before, id, true), deck);
    expect(talkNumbers(none.slides).slice(0, 3)).toEqual([1, 2, 3]);
  });
});
