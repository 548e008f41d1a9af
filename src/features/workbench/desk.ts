/** What the workbench is given: a draft, and what can be done with it as a whole. */
import type { Decision } from '../../draft/decision.ts';
import type { DraftState } from '../../draft/draft-state.ts';

export interface Desk {
  readonly name: string;
  readonly draft: DraftState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** notKept: the device refuses to keep the draft; elsewhere: another tab has worked on it. */
  readonly trouble: 'notKept' | 'elsewhere' | null;
  /** false where it cannot be carried out: nothing has changed then. */
  decide(decision: Decision): boolean;
  /** Answers with the decision that was taken back or done again. */
  undo(): Decision | null;
  redo(): Decision | null;
  dismiss(): void;
  rename(name: string): void;
  /** To files: the draft, the dataset, the text that the dataset points into (null: the report's own file is it). */
  saveDraft(): void;
  saveDataset(): void;
  readonly saveText: (() => void) | null;
  /** A table of names, for a spreadsheet. */
  saveTable(csv: string): void;
  /** The address of that page for a frame beside the draft; null where no frame may be, or there is no room. */
  readonly framedPage: (() => string) | null;
  /** The page of the dataset as it stands. */
  preview(): void;
  close(): void;
}
