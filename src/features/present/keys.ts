/** What a key does in the talk: as presenters know them, and as clickers send them. Pure. */
import { ASK_KEYS, isAskChord } from '../../ui/ask-key.ts';

export type TalkAction =
  | 'next'
  | 'previous'
  | 'nextRow'
  | 'previousRow'
  | 'first'
  | 'last'
  | 'fullScreen'
  | 'black'
  | 'white'
  | 'overview'
  | 'goTo'
  | 'speaker'
  | 'pointer'
  | 'help'
  | 'ask'
  | 'source'
  | 'text'
  | 'leave';

/** What a key goes on doing while it is held down; all else it does once. */
export const HELD_ACTIONS: ReadonlySet<TalkAction> = new Set(['next', 'previous', 'nextRow', 'previousRow']);

/** A KeyboardEvent, as far as it matters here. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** An input method is at work: its keys are its own. */
  readonly isComposing: boolean;
}

/** What has the focus as a key is pressed: typing is never a command, and a focused control keeps its own keys. */
export type KeyTarget = 'field' | 'control' | 'link' | 'elsewhere';

const ACTIONS: Readonly<Record<string, TalkAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'nextRow',
  PageDown: 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previousRow',
  PageUp: 'previous',
  p: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  f: 'fullScreen',
  // The “start” button of a clicker: PowerPoint's own key. A browser would load the page anew in front of everybody.
  F5: 'fullScreen',
  b: 'black',
  '.': 'black',
  '。': 'black',
  w: 'white',
  o: 'overview',
  g: 'goTo',
  s: 'speaker',
  l: 'pointer',
  t: 'text',
  '?': 'help',
  '？': 'help',
  ...Object.fromEntries(ASK_KEYS.map((key) => [key, 'ask' as const])),
  Enter: 'source',
  Escape: 'leave',
};

/** Keys that a focused control answers to itself; a link only to Enter, so that Space goes on with the talk. */
const OWN_KEYS: Readonly<Record<Exclude<KeyTarget, 'field'>, ReadonlySet<string>>> = {
  control: new Set([' ', 'Enter']),
  link: new Set(['Enter']),
  elsewhere: new Set(),
};

/** null where the key is not the talk's: it then goes its ordinary way. */
export function talkAction(event: Key, target: KeyTarget): TalkAction | null {
  if (target === 'field' || event.isComposing) return null;
  if (isAskChord(event)) return 'ask';
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (OWN_KEYS[target].has(event.key)) return null;
  if (event.key === ' ') return event.shiftKey ? 'previous' : 'next';
  // With caps lock on, a letter comes as a capital.
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return ACTIONS[key] ?? null;
}

/** What an element is to a key pressed on it, for {@link talkAction}. */
export function keyTarget(target: EventTarget | null): KeyTarget {
  if (target === null || !('closest' in target)) return 'elsewhere';
  const element = target as HTMLElement;
  if (element.isContentEditable || element.closest('input, textarea, select')) return 'field';
  if (element.closest('button, summary, [role="button"], [role="option"]')) return 'control';
  return element.closest('a[href]') ? 'link' : 'elsewhere';
}
