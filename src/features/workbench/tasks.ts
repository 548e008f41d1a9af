/** What a person is in the middle of: naming, choosing words of the text, choosing one of a list, or reading a sheet. */
import type { Decision } from '../../draft/decision.ts';
import type { Span } from '../../draft/reading.ts';

/** What chosen characters of the text are for. */
export type WordsPurpose = 'figure' | 'day' | 'mention' | 'wording' | 'addFigure' | 'addProject' | 'reported';

export interface Option {
  readonly key: string;
  readonly name: string;
  /** null: what is begun says more. */
  readonly decision: Decision | null;
  readonly begins?: Task;
}

export type Task =
  | { readonly kind: 'name' | 'unit' | 'denominator' | 'period' }
  | { readonly kind: 'words'; readonly purpose: WordsPurpose; readonly start: Span }
  | { readonly kind: 'options'; readonly title: string; readonly options: readonly Option[] }
  | { readonly kind: 'sheet'; readonly sheet: 'keys' | 'finish' | 'english' | 'report' };
