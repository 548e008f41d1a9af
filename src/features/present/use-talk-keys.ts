import { type RefObject, useLayoutEffect, useRef } from 'react';
import { isSwitchedOff } from '../../ui/character-keys.ts';
import { HELD_ACTIONS, keyTarget, type TalkAction, talkAction } from './keys.ts';

/**
 * Answers the keys of the talk, wherever the focus is. A key held down steps on, and does nothing else a second time:
 * what its first press opened gets none of its repeats, typed into a field or pressed on a button.
 */
export function useTalkKeys(
  host: RefObject<HTMLElement | null>,
  act: (action: TalkAction) => void,
  /** Something stands over the talk, and keys are its own. */
  covered: boolean,
): void {
  const state = useRef({ act, covered });
  // Before the browser draws: a key may come between what is seen and an effect that waits.
  useLayoutEffect(() => {
    state.current = { act, covered };
  });
  useLayoutEffect(() => {
    const document = host.current?.ownerDocument;
    if (!document) return;
    /** The key that acted last, while it is down. */
    let held: string | null = null;
    const onDown = (event: KeyboardEvent) => {
      const isOthers = state.current.covered || isSwitchedOff(event);
      const action = isOthers ? null : talkAction(event, keyTarget(event.target));
      const steps = action !== null && HELD_ACTIONS.has(action);
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
