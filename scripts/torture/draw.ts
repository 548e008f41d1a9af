/** Choices that follow from one number, so that a case is a few numbers and can be made smaller one by one. */
export interface Draw {
  /** From 0 until `end`; 0 where there is nothing to choose from. */
  readonly below: (end: number) => number;
  readonly pick: <Value>(list: readonly Value[]) => Value | undefined;
}

/** A small generator of numbers (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (end: number) => (end > 0 ? next() % end : 0);
  return { below, pick: (list) => list[below(list.length)] };
}
