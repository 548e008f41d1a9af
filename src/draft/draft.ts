/** A draft as a value: what the reader made of a text, and what a person has decided since. */
import type { ReviewItem } from '../extract/draft/review-items.ts';
import type { Report } from '../report/dataset/schema.ts';
import type { Decision } from './decision.ts';

/** What does not change once it is made. */
export interface DraftBase {
  /** As every offset counts it. */
  readonly text: string;
  /** Whether the report's own file is this text; else the text is to be kept beside the dataset. */
  readonly isFile: boolean;
  /** As the reader made it. */
  readonly report: Report;
  readonly reviewItems: readonly ReviewItem[];
}

/** All that a person has done; undoing goes back in the list and takes nothing out of it. */
export interface DraftWork {
  readonly decisions: readonly Decision[];
  /** How many of them hold; those behind have been undone. */
  readonly done: number;
}

export const NO_WORK: DraftWork = { decisions: [], done: 0 };

export const canUndo = ({ done }: DraftWork): boolean => done > 0;
export const canRedo = ({ decisions, done }: DraftWork): boolean => done < decisions.length;

/** A decision more; what was undone is given up. */
export const decide = ({ decisions, done }: DraftWork, decision: Decision): DraftWork => ({
  decisions: [...decisions.slice(0, done), decision],
  done: done + 1,
});

export const undo = (work: DraftWork): DraftWork => (canUndo(work) ? { ...work, done: work.done - 1 } : work);
export const redo = (work: DraftWork): DraftWork => (canRedo(work) ? { ...work, done: work.done + 1 } : work);

/**
 * What two tabs have decided apart from each other, one behind the other: nothing that either has decided is lost. What
 * either had undone is not brought back.
 */
export function mergeWork(ours: DraftWork, theirs: DraftWork): DraftWork {
  const [own, other] = [ours, theirs].map(({ decisions, done }) => decisions.slice(0, done)) as [
    Decision[],
    Decision[],
  ];
  let same = 0;
  while (same < own.length && same < other.length && isSame(own[same], other[same])) same += 1;
  const decisions = [...other, ...own.slice(same)];
  return { decisions, done: decisions.length };
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
