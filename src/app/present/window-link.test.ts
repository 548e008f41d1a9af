import { describe, expect, it } from 'vitest';
import { changed, joined, linkMessage, newer, readMessage, type TalkState } from './window-link.ts';

const state: TalkState = { slide: 'cover', curtain: null, card: null, text: null, turn: 4, stepped: false };

describe('readMessage', () => {
  it('takes what the other window of the talk says', () => {
    expect(readMessage(linkMessage('r', 'speaker', state), 'r', 'slides')?.state).toEqual(state);
    expect(readMessage(linkMessage('r', 'slides', null), 'r', 'speaker')).toMatchObject({ state: null });
  });

  it('takes a deck along, and drops one that is none', () => {
    const deck = { text: '{}', at: 1_600_000_000_000 };
    expect(readMessage(linkMessage('r', 'speaker', state, deck), 'r', 'slides')?.deck).toEqual(deck);
    for (const wrong of ['{}', { text: '', at: 1 }, { text: '{}', at: Number.NaN }]) {
      const message = linkMessage('r', 'speaker', state, wrong as never);
      expect(readMessage(message, 'r', 'slides')).toMatchObject({ state, deck: null });
    }
  });

  it.each([
    ['nothing', null],
    ['a word', 'youju-talk 4'],
    ['another program’s message', { type: 'webpackOk' }],
    ['a message of another report', linkMessage('other', 'speaker', state)],
    ['its own echo', linkMessage('r', 'slides', state)],
    ['a role that there is not', { ...linkMessage('r', 'speaker', state), role: 'boss' }],
    ['a state without a slide', linkMessage('r', 'speaker', { ...state, slide: 7 as never })],
    ['a curtain of no known colour', linkMessage('r', 'speaker', { ...state, curtain: 'red' as never })],
    ['a card without a name', linkMessage('r', 'speaker', { ...state, card: '' })],
    ['a text at no place', linkMessage('r', 'speaker', { ...state, text: '' })],
    ['a step that is neither', linkMessage('r', 'speaker', { ...state, stepped: 1 as never })],
    ['a turn that is no number', linkMessage('r', 'speaker', { ...state, turn: Number.NaN })],
  ])('is deaf to %s', (_, message) => {
    expect(readMessage(message, 'r', 'slides')).toBeNull();
  });
});

describe('newer', () => {
  it('follows the later turn', () => {
    const later = { ...state, slide: 'audit', turn: 5 };
    expect(newer(state, later, 'slides')).toBe(later);
    expect(newer(later, state, 'speaker')).toBe(later);
  });

  it('goes by the slides when both turned at once, in either window', () => {
    const slides = { ...state, slide: 'on-screen' };
    const speaker = { ...state, slide: 'at-the-desk' };
    expect(newer(slides, speaker, 'slides')).toBe(slides);
    expect(newer(speaker, slides, 'speaker')).toBe(slides);
  });

  it('goes by the step where the other window opened a card or a curtain at once', () => {
    const step = changed(state, { slide: 'audit' });
    const card = changed(state, { card: 'figure' });
    expect(newer(card, step, 'slides')).toBe(step);
    expect(newer(step, card, 'speaker')).toBe(step);
  });
});

describe('changed', () => {
  it('turns once for each change, and not where nothing changed', () => {
    expect(changed(state, { card: 'a' })).toEqual({ ...state, card: 'a', turn: 5 });
    expect(changed(state, { slide: 'cover', curtain: null })).toBe(state);
  });
});

describe('joined', () => {
  const start = { ...state, turn: 0 };

  it('takes what the other tells where nothing was changed here', () => {
    const theirs = { ...state, slide: 'audit', turn: 9 };
    expect(joined(start, start, theirs, 'slides')).toBe(theirs);
  });

  it('keeps a step made before the other was heard, over what the other tells', () => {
    const mine = changed(start, { slide: 'audit' });
    const theirs = { ...state, curtain: 'black' as const, turn: 9 };
    const now = joined(start, mine, theirs, 'speaker');
    expect(now).toEqual({ ...theirs, slide: 'audit', turn: 10, stepped: true });
    // The other window takes it.
    expect(newer(theirs, now, 'slides')).toBe(now);
  });

  it('lets the slides’ step stand where both windows came and stepped at once', () => {
    const slides = changed(start, { slide: 'on-screen' });
    const speaker = changed(start, { slide: 'at-the-desk' });
    const slidesNow = joined(start, slides, speaker, 'slides');
    const speakerNow = joined(start, speaker, slides, 'speaker');
    expect(newer(slidesNow, speakerNow, 'slides')).toBe(slidesNow);
    expect(newer(speakerNow, slidesNow, 'speaker')).toBe(slidesNow);
  });
});
