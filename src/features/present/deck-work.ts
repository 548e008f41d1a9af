import type { NewEntry } from '../../deck/edit.ts';

/** A thing that the arrangement can put into the deck. */
export interface Addable {
  /** Unlike any other of the list. */
  readonly key: string;
  readonly name: string;
  readonly group: 'own' | 'default' | 'chart';
  readonly entries: readonly NewEntry[];
}

/** What the arrangement can do with the deck; app/ does it. */
export interface DeckWork {
  /** To a place of the list. */
  move(id: string, to: number): void;
  /** One place up (-1) or down (1). */
  shift(ids: readonly string[], by: -1 | 1): void;
  hide(ids: readonly string[], hidden: boolean): void;
  remove(ids: readonly string[]): void;
  note(id: string, notes: string): void;
  /** The speaker's own title; empty: what the slide says by itself. */
  title(id: string, title: string): void;
  /** What one of the speaker's own slides says; `typing` names the field that is typed in. */
  content(id: string, content: NewEntry, typing?: string): void;
  /** How long the talk is to take; the slides stay. */
  minutes(minutes: number): void;
  /** A slide, where the slides go on by themselves. */
  seconds(seconds: number): void;
  /** The report's own slides that a talk of so many minutes has time for, the others behind it. */
  fit(minutes: number): void;
  backup(ids: readonly string[], backup: boolean): void;
  add(entries: readonly NewEntry[], at: number): void;
  /** The slide of a picture from a file; null where the file is none, which `trouble` says. */
  pictureEntry(file: File): Promise<NewEntry | null>;
  restore(): void;
  undo(): void;
  redo(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The speaker's own slides, slides of the report's own deck that are gone, and every chart. */
  readonly addable: readonly Addable[];
  save(): void;
  open(file: File): void;
  print(): void;
  /** failed: the last PPTX could not be made (its code did not load, or the device is full). */
  readonly making: 'idle' | 'busy' | 'failed';
  exportPptx(): void;
  /** The device does not keep the deck, another tab changed it, a file was opened in part or is no picture. */
  readonly trouble: 'notKept' | 'elsewhere' | 'unreadable' | 'lost' | 'notPicture' | null;
  /** A kept deck that no longer reads: to be saved or thrown away. */
  readonly unread: { save(): void; discard(): void } | null;
}
