import { describe, expect, it } from 'vitest';
import { change, type History, insertBefore, redo, startHistory, undo } from './history.ts';

const changedTo = (...values: string[]): History<string> =>
  values.reduce((history, value) => change(history, value), startHistory('first'));

describe('history', () => {
  it('begins with nothing to undo and nothing to redo', () => {
    expect(startHistory('first')).toEqual({ past: [], present: 'first', future: [], typing: null });
  });

  it('goes back step by step, and forward again in the same order', () => {
    const history = changedTo('second', 'third');
    expect(undo(history).present).toBe('second');
    expect(undo(undo(history)).present).toBe('first');
    expect(redo(undo(undo(history))).present).toBe('second');
    expect(redo(redo(undo(undo(history))))).toEqual(history);
  });

  it('stays as it is where there is no step that way', () => {
    const history = startHistory('first');
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('has nothing to redo after another change', () => {
    expect(change(undo(changedTo('second')), 'other').future).toEqual([]);
  });

  it('takes what is typed into one field in a row for one step', () => {
    const typed = ['1', '12', '120'].reduce(
      (history, value) => change(history, value, 'minutes'),
      startHistory('first'),
    );
    expect(typed.present).toBe('120');
    expect(undo(typed)).toMatchObject({ present: 'first', past: [] });
  });

  it('begins another step when another field is typed in, and after a step back', () => {
    const minutes = change(startHistory('first'), '1', 'minutes');
    expect(change(minutes, '2', 'notes').past).toEqual(['first', '1']);
    expect(change(redo(undo(minutes)), '2', 'minutes').past).toEqual(['first', '1']);
  });

  it('puts a value one step back that was never shown', () => {
    const history = insertBefore(changedTo('second'), 'theirs');
    expect(history.present).toBe('second');
    expect(undo(history).present).toBe('theirs');
    expect(undo(undo(history)).present).toBe('first');
  });

  it('forgets the oldest of more than two hundred steps', () => {
    const history = changedTo(...Array.from({ length: 250 }, (_, index) => String(index)));
    expect(history.past).toHaveLength(200);
    expect(history.past[0]).toBe('49');
  });

  it('leaves the history that it was given as it is', () => {
    const history = changedTo('second');
    const before = structuredClone(history);
    change(history, 'third');
    undo(history);
    insertBefore(history, 'theirs');
    expect(history).toEqual(before);
  });
});
