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
export type KeyPlace = 'field' | 'control' | 'elsewhere';

/** null where the key is not the workbench's, or an input method is at work. */
export function actOf(event: Key, place: KeyPlace): ActName | null {
  // 229 by its name: some input methods send it before they say that they compose.
  if (event.isComposing || event.key === 'Process' || place === 'field' || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : null;
  }
  if (place === 'control' && (key === 'enter' || key === ' ')) return null;
  if (key === 'z' && event.shiftKey) return 'redo';
  return acts.get(key) ?? null;
}

const FIELDS = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable="true"]';

/** The element that a key is pressed on, within a shadow tree too. */
export function keyPlace(event: Pick<KeyboardEvent, 'composedPath'>): KeyPlace {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return 'elsewhere';
  if (target.closest(FIELDS)) return 'field';
  return target.closest('button, summary, a[href], input, label') ? 'control' : 'elsewhere';
}

/** By which one of a list is chosen. */
export const OPTION_KEYS = '123456789abcdefghijklmnopqrstuvwxyz';
