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
  | 'enterFullScreen'
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
  F5: 'enterFullScreen',
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

/** Some input methods send “Process” before they say that they compose. */
const isComposing = (event: Key): boolean => event.isComposing || event.key === 'Process';

/** null where the key is not the talk's: it then goes its ordinary way. */
export function talkAction(event: Key, target: KeyTarget): TalkAction | null {
  if (target === 'field' || isComposing(event)) return null;
  if (isAskChord(event)) return 'ask';
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (OWN_KEYS[target].has(event.key)) return null;
  if (event.key === ' ') return event.shiftKey ? 'previous' : 'next';
  // With caps lock on, a letter comes as a capital.
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return ACTIONS[key] ?? null;
}

/** What stands over the slides: a card, an answer, help or the field for a number; a text to be paged through. */
export type Cover = 'panel' | 'text';

/** What the keys of a clicker do while something stands over the slides. */
export type CoveredAction = 'enterFullScreen' | 'uncover' | 'black';

/**
 * A clicker has no other keys: paging takes away what stands over the slides and shows the very slide, as it does with
 * a black screen; its black key blackens the screen. null where the key is of what stands there: what is typed, and
 * the paging of a long text. F5 never reloads the page.
 */
export function coveredAction(event: Key, target: KeyTarget, cover: Cover): CoveredAction | null {
  if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === 'F5') return 'enterFullScreen';
  if (event.key === 'PageDown' || event.key === 'PageUp') return cover === 'text' ? null : 'uncover';
  return target !== 'field' && ACTIONS[event.key.toLowerCase()] === 'black' ? 'black' : null;
}

/** What an element is to a key pressed on it, for {@link talkAction}. */
export function keyTarget(target: EventTarget | null): KeyTarget {
  if (target === null || !('closest' in target)) return 'elsewhere';
  const element = target as HTMLElement;
  if (element.isContentEditable || element.closest('input, textarea, select')) return 'field';
  if (element.closest('button, summary, [role="button"], [role="option"]')) return 'control';
  return element.closest('a[href]') ? 'link' : 'elsewhere';
}
