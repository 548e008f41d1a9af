import { describe, expect, it } from 'vitest';
import { actOf, KEYS } from './keys.ts';
import { ACT_NAMES } from './workbench-words.ts';

const key = (name: string, held: Partial<Parameters<typeof actOf>[0]> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});

describe('keys of the workbench', () => {
  it('are each for one act', () => {
    const all = ACT_NAMES.flatMap((name) => KEYS[name].map((one) => one.toLowerCase()));
    expect(new Set(all).size).toBe(all.length);
  });

  it('do the same with caps lock on', () => {
    expect([actOf(key('x'), 'elsewhere'), actOf(key('X'), 'elsewhere')]).toEqual(['reject', 'reject']);
  });

  it('do nothing while a word is typed, or an input method composes one', () => {
    expect(actOf(key('x'), 'field')).toBeNull();
    expect(actOf(key('x', { isComposing: true }), 'elsewhere')).toBeNull();
    expect(actOf(key('Process'), 'text')).toBeNull();
  });

  it('leave a focused control its own, and the text its arrows', () => {
    expect([actOf(key('Enter'), 'control'), actOf(key(' '), 'control')]).toEqual([null, null]);
    expect(actOf(key('x'), 'control')).toBe('reject');
    expect(actOf(key('ArrowDown'), 'text')).toBeNull();
    expect(actOf(key('ArrowDown'), 'elsewhere')).toBe('next');
    expect(actOf(key('Enter'), 'text')).toBe('accept');
  });

  it('leave the browser its chords, but for undoing and redoing', () => {
    expect(actOf(key('r', { ctrlKey: true }), 'elsewhere')).toBeNull();
    expect(actOf(key('z', { ctrlKey: true }), 'elsewhere')).toBe('undo');
    expect(actOf(key('Z', { ctrlKey: true, shiftKey: true }), 'elsewhere')).toBe('redo');
    expect(actOf(key('Z', { shiftKey: true }), 'elsewhere')).toBe('redo');
  });
});
