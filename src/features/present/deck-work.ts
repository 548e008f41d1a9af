import type { NewEntry } from '../../deck/edit.ts';

/** A thing that the arrangement can put into the deck. */
export interface Addable {
  /** Unlike any other of the list. */
  readonly key: string;
  readonly name: string;
  readonly group: 'default' | 'chart';
  readonly entries: readonly NewEntry[];
}

/** What the arrangement can do with the deck; app/ does it. */
export interface DeckWork {
  move(id: string, to: number): void;
  hide(id: string, hidden: boolean): void;
  remove(id: string): void;
  note(id: string, notes: string): void;
  /** How long the talk is to take; the slides stay. */
  minutes(minutes: number): void;
  /** The report's own slides that a talk of so many minutes has time for, the others behind it. */
  fit(minutes: number): void;
  backup(id: string, backup: boolean): void;
  add(entries: readonly NewEntry[], at: number): void;
  restore(): void;
  undo(): void;
  redo(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Slides of the report's own deck that are gone, and every chart. */
  readonly addable: readonly Addable[];
  save(): void;
  open(file: File): void;
  print(): void;
  /** failed: the last PPTX could not be made (its code did not load, or the device is full). */
  readonly making: 'idle' | 'busy' | 'failed';
  exportPptx(): void;
  /** The device does not keep the deck, another tab changed it, a file was opened in part: said in words. */
  readonly trouble: 'notKept' | 'elsewhere' | 'unreadable' | 'lost' | null;
  /** A kept deck that no longer reads: to be saved or thrown away. */
  readonly unread: { save(): void; discard(): void } | null;
}
