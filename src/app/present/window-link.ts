/**
 * What the slides and the presenter window tell each other, and which of two accounts is the newer. Pure; how it
 * travels is `use-window-link.ts`'s.
 */
import type { Curtain } from '../../features/present/Curtain.tsx';
import type { SharedDeck } from '../storage/deck-store.ts';

export type Role = 'slides' | 'speaker';

/** What both windows show alike. */
export interface Shown {
  /** The slide's id. */
  readonly slide: string;
  readonly curtain: Curtain;
  /** The figure or project whose source card stands over the slides; null where none does. */
  readonly card: string | null;
  /** What the report’s text is open at on the slides: a figure, or characters; null where it is not. */
  readonly text: string | null;
}

export interface TalkState extends Shown {
  /** Counts the changes of both windows; the higher is the newer. */
  readonly turn: number;
  /** Whether the last change was a step to another slide. */
  readonly stepped: boolean;
}

export interface LinkMessage {
  readonly tag: typeof TAG;
  readonly report: string;
  readonly role: Role;
  /** null: the window has only just come, and asks how things stand. */
  readonly state: TalkState | null;
  /** Where the device keeps no deck, the one that this window has; null where there is nothing to tell. */
  readonly deck: SharedDeck | null;
}

const TAG = 'youju-talk 4';

export const linkMessage = (
  report: string,
  role: Role,
  state: TalkState | null,
  deck: SharedDeck | null = null,
): LinkMessage => ({ tag: TAG, report, role, state, deck });

const isCurtain = (value: unknown): value is Curtain =>
  value === null || value === 'black' || value === 'white';

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isPlace = (value: unknown): value is string | null => value === null || isName(value);

function readState(value: unknown): TalkState | null {
  if (typeof value !== 'object' || value === null) return null;
  const { slide, curtain, card, text, turn, stepped } = value as Partial<Record<keyof TalkState, unknown>>;
  if (!isName(slide) || !isCurtain(curtain) || !Number.isSafeInteger(turn)) return null;
  if (!isPlace(card) || !isPlace(text) || typeof stepped !== 'boolean') return null;
  return { slide, curtain, card, text, turn: turn as number, stepped };
}

/** Its text is read as a deck's file is; here it only has to be one. */
function readShared(value: unknown): SharedDeck | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, at } = value as Partial<Record<keyof SharedDeck, unknown>>;
  return isName(text) && Number.isFinite(at) ? { text, at: at as number } : null;
}

/** The message of the other window of this talk; null for anything else that any window may send. */
export function readMessage(value: unknown, report: string, role: Role): LinkMessage | null {
  if (typeof value !== 'object' || value === null) return null;
  const message = value as Partial<Record<keyof LinkMessage, unknown>>;
  if (message.tag !== TAG || message.report !== report) return null;
  if (message.role === role || (message.role !== 'slides' && message.role !== 'speaker')) return null;
  const state = readState(message.state);
  if (message.state !== null && state === null) return null;
  return linkMessage(report, message.role, state, readShared(message.deck));
}

/**
 * The newer of two accounts. Where both windows changed at once, a step goes before a card or a curtain, which it takes
 * away anyhow; then that of the slides, which the audience sees.
 */
export function newer(mine: TalkState, theirs: TalkState, role: Role): TalkState {
  if (theirs.turn !== mine.turn) return theirs.turn > mine.turn ? theirs : mine;
  if (theirs.stepped !== mine.stepped) return theirs.stepped ? theirs : mine;
  return role === 'slides' ? mine : theirs;
}

/** The account after a change made here; the same one where nothing changed. */
export function changed(mine: TalkState, change: Partial<Shown>): TalkState {
  const { slide, curtain, card, text } = { ...mine, ...change };
  const isOver = curtain === mine.curtain && card === mine.card && text === mine.text;
  if (slide === mine.slide && isOver) return mine;
  return { slide, curtain, card, text, turn: mine.turn + 1, stepped: slide !== mine.slide };
}

/**
 * The account once the other window is heard for the first time. What was changed here before that, as by a key pressed
 * while a reloaded window was still asking, was changed by somebody who saw it: it goes on top of what the other tells.
 * `start` is the account with which this window came.
 */
export function joined(start: TalkState, mine: TalkState, theirs: TalkState, role: Role): TalkState {
  const change: Partial<Shown> = {
    ...(mine.slide !== start.slide && { slide: mine.slide }),
    ...(mine.curtain !== start.curtain && { curtain: mine.curtain }),
    ...(mine.card !== start.card && { card: mine.card }),
    ...(mine.text !== start.text && { text: mine.text }),
  };
  if (Object.keys(change).length === 0) return newer(mine, theirs, role);
  return changed({ ...theirs, turn: Math.max(mine.turn, theirs.turn) }, change);
}
