import { describe, expect, it } from 'vitest';
import { coveredAction, type Key, talkAction } from './keys.ts';

const press = (key: string, change: Partial<Key> = {}): Key => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...change,
});

describe('talkAction', () => {
  it.each([
    ['next', ['ArrowRight', 'PageDown', ' ']],
    ['previous', ['ArrowLeft', 'PageUp']],
    ['nextRow', ['ArrowDown']],
    ['previousRow', ['ArrowUp']],
    ['first', ['Home']],
    ['last', ['End']],
    ['fullScreen', ['f', 'F']],
    ['enterFullScreen', ['F5']],
    ['black', ['b', 'B', '.']],
    ['white', ['w', 'W']],
    ['overview', ['o']],
    ['goTo', ['g']],
    ['speaker', ['s']],
    ['pointer', ['l']],
    ['help', ['?']],
    ['ask', ['/']],
    ['source', ['Enter']],
    ['text', ['t', 'T']],
    ['leave', ['Escape']],
  ] as const)('%s by %s', (action, keys) => {
    for (const key of keys) expect(talkAction(press(key), 'elsewhere')).toBe(action);
  });

  it('knows the full-width signs that a Chinese keyboard gives', () => {
    expect(talkAction(press('？', { shiftKey: true }), 'elsewhere')).toBe('help');
    expect(talkAction(press('、'), 'elsewhere')).toBe('ask');
    expect(talkAction(press('。'), 'elsewhere')).toBe('black');
  });

  it('goes back by Space with Shift', () => {
    expect(talkAction(press(' ', { shiftKey: true }), 'elsewhere')).toBe('previous');
  });

  it('never takes typing for a key', () => {
    for (const key of ['b', ' ', 'ArrowRight', 'Enter', '/', 'Escape'])
      expect(talkAction(press(key), 'field')).toBeNull();
    expect(talkAction(press('b', { isComposing: true }), 'elsewhere')).toBeNull();
    expect(talkAction(press('Process'), 'elsewhere')).toBeNull();
  });

  it('leaves Space and Enter to a button that has the focus, Enter to a link, and takes the rest', () => {
    expect(talkAction(press(' '), 'control')).toBeNull();
    expect(talkAction(press('Enter'), 'control')).toBeNull();
    expect(talkAction(press('ArrowRight'), 'control')).toBe('next');
    expect(talkAction(press('Enter'), 'link')).toBeNull();
    expect(talkAction(press(' '), 'link')).toBe('next');
  });

  it('leaves the browser its own shortcuts', () => {
    expect(talkAction(press('f', { ctrlKey: true }), 'elsewhere')).toBeNull();
    expect(talkAction(press('ArrowLeft', { altKey: true }), 'elsewhere')).toBeNull();
    expect(talkAction(press('w', { metaKey: true }), 'elsewhere')).toBeNull();
    expect(talkAction(press('Tab'), 'elsewhere')).toBeNull();
  });
});

describe('a clicker, with something over the slides', () => {
  it.each([
    ['PageDown', 'uncover'],
    ['PageUp', 'uncover'],
    ['F5', 'enterFullScreen'],
    ['.', 'black'],
    ['b', 'black'],
  ])('has its keys: %s', (key, action) => {
    expect(coveredAction(press(key), 'elsewhere', 'panel')).toBe(action);
    expect(coveredAction(press(key), 'control', 'panel')).toBe(action);
  });

  it('leaves to a field what is typed there', () => {
    for (const key of ['.', 'b', '9', 'Enter', 'Escape', 'ArrowDown'])
      expect(coveredAction(press(key), 'field', 'panel')).toBeNull();
    expect(coveredAction(press('PageDown'), 'field', 'panel')).toBe('uncover');
    expect(coveredAction(press('F5', { shiftKey: true }), 'field', 'panel')).toBe('enterFullScreen');
  });

  it('leaves everything to an input method that composes, and paging to a long text', () => {
    expect(coveredAction(press('PageDown', { isComposing: true }), 'field', 'panel')).toBeNull();
    expect(coveredAction(press('PageDown'), 'elsewhere', 'text')).toBeNull();
    expect(coveredAction(press('F5'), 'elsewhere', 'text')).toBe('enterFullScreen');
  });
});
