/** A draft at any point of its decisions. What was worked out is kept now and then, so that a step takes a moment. */
import { apply } from './apply.ts';
import type { Decision } from './decision.ts';
import type { DraftBase, DraftWork } from './draft.ts';
import { type DraftState, startState } from './draft-state.ts';

/**
 * Each kept state costs memory, each one left out a decision to be done again. What is kept is another object than what is
 * given out: what others work out for that, thousands of looks, is not kept with it.
 */
const EVERY = 50;

export interface DraftHistory {
  /** The draft as it stands by these decisions. */
  at(work: DraftWork): DraftState;
}

export function createDraftHistory(base: DraftBase): DraftHistory {
  const start = startState(base);
  let decisions: readonly Decision[] = [];
  /** By how many decisions hold. */
  let kept = new Map<number, DraftState>([[0, start]]);
  /** As it was last asked for: the next question is most often about one decision more. */
  let latest = { done: 0, state: start };
  return {
    at: (work) => {
      const same = sameUpTo(decisions, work.decisions);
      if (same < decisions.length) kept = new Map([...kept].filter(([done]) => done <= same));
      decisions = work.decisions;
      const before = Math.max(...[...kept.keys()].filter((key) => key <= work.done));
      const goesOn = latest.done <= Math.min(same, work.done) && latest.done >= before;
      let { done, state } = goesOn ? latest : { done: before, state: { ...(kept.get(before) ?? start) } };
      while (done < work.done) {
        state = apply(state, decisions[done] as Decision);
        done += 1;
        if (done % EVERY === 0) kept.set(done, { ...state });
      }
      latest = { done, state };
      return state;
    },
  };
}

function sameUpTo(one: readonly Decision[], other: readonly Decision[]): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}
