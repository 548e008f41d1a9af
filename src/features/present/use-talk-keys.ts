import { type RefObject, useLayoutEffect, useRef } from 'react';
import { isSwitchedOff } from '../../ui/character-keys.ts';
import {
  type Cover,
  type CoveredAction,
  coveredAction,
  HELD_ACTIONS,
  keyTarget,
  type TalkAction,
  talkAction,
} from './keys.ts';

const actionOf = (event: KeyboardEvent, cover: Cover | null): TalkAction | CoveredAction | null =>
  cover ? coveredAction(event, keyTarget(event.target), cover) : talkAction(event, keyTarget(event.target));

/**
 * Answers the keys of the talk, wherever the focus is. A key held down steps on, and does nothing else a second time:
 * what its first press opened gets none of its repeats, typed into a field or pressed on a button.
 */
export function useTalkKeys(
  host: RefObject<HTMLElement | null>,
  act: (action: TalkAction | CoveredAction) => void,
  /** What stands over the talk, whose keys are then its own but for those of a clicker. */
  cover: Cover | null,
): void {
  const state = useRef({ act, cover });
  // Before the browser draws: a key may come between what is seen and an effect that waits.
  useLayoutEffect(() => {
    state.current = { act, cover };
  });
  useLayoutEffect(() => {
    const document = host.current?.ownerDocument;
    if (!document) return;
    /** The key that acted last, while it is down. */
    let held: string | null = null;
    const onDown = (event: KeyboardEvent) => {
      const action = isSwitchedOff(event) ? null : actionOf(event, state.current.cover);
      const steps = action !== null && HELD_ACTIONS.has(action as TalkAction);
      if (event.repeat && !steps) {
        if (action !== null || event.key === held) event.preventDefault();
        return;
      }
      if (action === null) return;
      event.preventDefault();
      held = event.key;
      state.current.act(action);
    };
    const onUp = () => {
      held = null;
    };
    document.addEventListener('keydown', onDown);
    document.addEventListener('keyup', onUp);
    return () => {
      document.removeEventListener('keydown', onDown);
      document.removeEventListener('keyup', onUp);
    };
  }, [host]);
}
