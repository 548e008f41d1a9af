/** What `npm run torture` and its workers say to one another. */
import type { Case } from './case.ts';

export type Part = 'models' | 'documents';

export interface WorkerTask {
  /** Of the repository. */
  readonly root: string;
  readonly part: Part;
  readonly seed: number;
  /** Of `models` so many are tried, of `documents` so many that are accepted. */
  readonly count: number;
  /** In milliseconds since the epoch: nothing is begun afterwards. */
  readonly until: number;
}

export interface WorkerAnswer {
  readonly part: Part;
  readonly tried: number;
  readonly accepted: number;
  readonly failures: readonly { readonly fault: string; readonly case: Case; readonly text: string }[];
}
