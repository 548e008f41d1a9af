/** Which single key does what, and what a key means where the focus is. Pure. */
import type { ActName } from './workbench-words.ts';

/** The first of each is shown; letters as they stand on the keyboard. */
export const KEYS: Readonly<Record<ActName, readonly string[]>> = {
  next: ['↓', 'j'],
  previous: ['↑', 'k'],
  nextDoubtful: ['N'],
  accept: ['⏎', 'a'],
  reject: ['X'],
  reopen: ['O'],
  name: ['R'],
  words: ['V'],
  wording: ['W'],
  day: ['D'],
  unit: ['U'],
  denominator: ['/'],
  period: ['-'],
  keyFigure: ['*'],
  kind: ['T'],
  stage: ['G'],
  sector: ['L'],
  pillar: ['B'],
  place: ['C'],
  relate: ['M'],
  addFigure: ['+', '='],
  addProject: ['P'],
  choose: ['␣'],
  chooseSentence: ['S'],
  merge: ['H'],
  undo: ['Z'],
  redo: ['Y'],
  report: ['I'],
  english: ['E'],
  preview: ['Q'],
  beside: ['[', '【'],
  finish: ['F'],
  keys: ['?', '？'],
};

const SIGNS: Readonly<Record<string, string>> = { '↓': 'arrowdown', '↑': 'arrowup', '⏎': 'enter', '␣': ' ' };

const acts = new Map(
  Object.entries(KEYS).flatMap(([act, keys]) =>
    keys.map((key) => [SIGNS[key] ?? key.toLowerCase(), act as ActName] as const),
  ),
);

/** As far as a KeyboardEvent matters here. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

/** What has the focus: typing is never a command, and a focused control keeps its own keys. */
export type KeyPlace = 'field' | 'control' | 'text' | 'elsewhere';

/** What the place where the focus is does with a key by itself. */
const OWN_KEYS: Readonly<Record<KeyPlace, (key: string) => boolean>> = {
  field: () => true,
  control: (key) => key === 'enter' || key === ' ',
  // The arrows move in the text, where words are chosen.
  text: (key) => key.startsWith('arrow'),
  elsewhere: () => false,
};

function chordOf(key: string, shiftKey: boolean): ActName | null {
  if (key === 'z') return shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : null;
}

/** null where the key is not the workbench's, or an input method is at work. */
export function actOf(event: Key, place: KeyPlace): ActName | null {
  const key = event.key.toLowerCase();
  // Some input methods send “Process” before they say that they compose.
  if (event.isComposing || key === 'process' || event.altKey || OWN_KEYS[place](key)) return null;
  if (event.ctrlKey || event.metaKey) return chordOf(key, event.shiftKey);
  return key === 'z' && event.shiftKey ? 'redo' : (acts.get(key) ?? null);
}

const FIELDS = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select';

/** The element that a key is pressed on, within a shadow tree too. */
export function keyPlace(event: Pick<KeyboardEvent, 'composedPath'>): KeyPlace {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return 'elsewhere';
  if (target.closest(FIELDS)) return 'field';
  if (target.closest('[contenteditable]')) return 'text';
  return target.closest('button, summary, a[href], input, label') ? 'control' : 'elsewhere';
}

/** By which one of a list is chosen. */
export const OPTION_KEYS = '123456789abcdefghijklmnopqrstuvwxyz';
