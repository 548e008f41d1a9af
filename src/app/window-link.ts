/**
 * What the slides and the presenter window tell each other, and which of two accounts is the newer. Pure; how it
 * travels is `use-window-link.ts`'s.
 */
import type { Curtain } from '../features/present/Talk.tsx';

export type Role = 'slides' | 'speaker';

export interface TalkState {
  readonly slide: string;
  readonly curtain: Curtain;
  /** Counts the changes of both windows; the higher is the newer. */
  readonly turn: number;
}

export interface LinkMessage {
  readonly tag: typeof TAG;
  readonly report: string;
  readonly role: Role;
  /** null: the window has only just come, and asks how things stand. */
  readonly state: TalkState | null;
}

const TAG = 'youju-talk 1';

export const linkMessage = (report: string, role: Role, state: TalkState | null): LinkMessage => ({
  tag: TAG,
  report,
  role,
  state,
});

const isCurtain = (value: unknown): value is Curtain =>
  value === null || value === 'black' || value === 'white';

/** The message of the other window of this talk; null for anything else that any window may send. */
export function readMessage(value: unknown, report: string, role: Role): LinkMessage | null {
  if (typeof value !== 'object' || value === null) return null;
  const message = value as Partial<Record<keyof LinkMessage, unknown>>;
  if (message.tag !== TAG || message.report !== report) return null;
  if (message.role === role || (message.role !== 'slides' && message.role !== 'speaker')) return null;
  const { state } = message;
  if (state === null) return linkMessage(report, message.role, null);
  if (typeof state !== 'object') return null;
  const { slide, curtain, turn } = state as Partial<Record<keyof TalkState, unknown>>;
  if (typeof slide !== 'string' || slide === '' || !isCurtain(curtain) || !Number.isSafeInteger(turn))
    return null;
  return linkMessage(report, message.role, { slide, curtain, turn: turn as number });
}

/** Of two accounts the newer; of two made at once, that of the slides, which the room sees. */
export function newer(mine: TalkState, theirs: TalkState, role: Role): TalkState {
  if (theirs.turn !== mine.turn) return theirs.turn > mine.turn ? theirs : mine;
  return role === 'slides' ? mine : theirs;
}
