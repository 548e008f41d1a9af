/**
 * What can be undone and redone, as values: each function answers with another history and leaves the one that it was
 * given as it is. It knows nothing of what its values are, of time or of keeping them.
 */

const MOST_STEPS = 200;

export interface History<Value> {
  /** The steps back, the nearest last. */
  readonly past: readonly Value[];
  readonly present: Value;
  /** The steps forward, the nearest last. */
  readonly future: readonly Value[];
  /** The field whose typing made the present; null where it was made at one stroke. */
  readonly typing: string | null;
}

export const startHistory = <Value>(present: Value): History<Value> => ({
  past: [],
  present,
  future: [],
  typing: null,
});

const withStep = <Value>(past: readonly Value[], step: Value): readonly Value[] =>
  [...past, step].slice(-MOST_STEPS);

/** Makes another value the present. Changes in a row by typing in one field are one step to undo. */
export function change<Value>(
  history: History<Value>,
  present: Value,
  typing: string | null = null,
): History<Value> {
  const goesOn = typing !== null && typing === history.typing;
  const past = goesOn ? history.past : withStep(history.past, history.present);
  return { past, present, future: [], typing };
}

/** A step back; the same history where there is none. */
export function undo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return {
    past: past.slice(0, -1),
    present: past.at(-1) as Value,
    future: [...future, present],
    typing: null,
  };
}

/** A step forward again; the same history where there is none. */
export function redo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  return {
    past: withStep(past, present),
    present: future.at(-1) as Value,
    future: future.slice(0, -1),
    typing: null,
  };
}

/** Puts a value one step back that never was the present here: the present stays, and undoing leads to it. */
export const insertBefore = <Value>(history: History<Value>, value: Value): History<Value> => ({
  ...history,
  past: withStep(history.past, value),
});
