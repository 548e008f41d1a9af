/** Does the time per character grow with the text? Judged from a few sizes. */

export interface Sample {
  /** Characters. */
  readonly size: number;
  /** Milliseconds. */
  readonly ms: number;
}

/** Nanoseconds. */
export const perCharacter = ({ size, ms }: Sample): number => (ms * 1e6) / size;

/** A text ten times as long may take this many times as long per character: the machine's noise. */
const NOISE = 2.5;
/** Below this many nanoseconds per character, what is measured is noise alone. */
const FAST = 300;

/** From smaller to larger: a step of ten in size that takes ten times as long per character is quadratic. */
export function grows(samples: readonly Sample[]): boolean {
  return samples.some((sample, index) => {
    const before = samples[index - 1];
    if (!before) return false;
    return perCharacter(sample) > NOISE * Math.max(perCharacter(before), FAST);
  });
}
