import { describe, expect, it } from 'vitest';
import { allAtOnce, eachInSteps, inTurns, oneStep, type Steps } from './steps.ts';

function* countTo(most: number, seen: number[] = []): Steps<number> {
  yield* eachInSteps(
    Array.from({ length: most }, (_, index) => index + 1),
    (number) => seen.push(number),
  );
  return seen.length;
}

/** Steps that each take longer than a turn. */
function* slowly(steps: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const begun = performance.now();
    while (performance.now() - begun < 15);
    yield;
  }
  return 'done';
}

describe('work in steps', () => {
  it('comes to the same at one stroke and in turns', async () => {
    expect(allAtOnce(countTo(5))).toBe(5);
    expect(await inTurns(countTo(5))).toBe(5);
    expect(allAtOnce(oneStep(() => 'one'))).toBe('one');
  });

  it('lets others do something between turns', async () => {
    let answered = 0;
    const timer = setInterval(() => {
      answered += 1;
    }, 0);
    expect(await inTurns(slowly(4))).toBe('done');
    clearInterval(timer);
    expect(answered).toBeGreaterThan(1);
  });

  it('ends with the reason of the signal when nobody waits any longer', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const pending = inTurns(
      (function* () {
        yield* slowly(1);
        yield* countTo(3, seen);
      })(),
      controller.signal,
    );
    controller.abort(new Error('no longer wanted'));
    await expect(pending).rejects.toThrow('no longer wanted');
    expect(seen).toEqual([]);
  });

  it('rejects with what a step throws', async () => {
    const failing = () =>
      oneStep(() => {
        throw new Error('broken');
      });
    expect(() => allAtOnce(failing())).toThrow('broken');
    await expect(inTurns(failing())).rejects.toThrow('broken');
  });
});
