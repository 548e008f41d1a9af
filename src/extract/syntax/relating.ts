/** What the rules of relations see of a figure, and what they say of it. */

import type { QuantityKind, Relation } from '../lexicon/quantity.ts';
import type { Measured } from '../numbers/measured.ts';

export interface Related {
  readonly kind: QuantityKind;
  readonly relation: Relation | null;
  /** The words before the figure without those that say the relation. */
  readonly rest: string;
  readonly direction: 'down' | null;
  readonly annual: boolean;
}

/** `before`: the words between the figure before it, or the clause's start, and this one. `after`: up to the next figure. */
export interface Words {
  readonly measured: Measured;
  readonly before: string;
  readonly after: string;
  /** The words of the sentence before the figure that belong to other clauses; for what is announced at its head. */
  readonly earlier: string;
  /** What stands right behind the clause's comma, as far as the next figure: 突破500亿元大关，达到…. */
  readonly next: string;
  /** The words, or the part of the text that it stands in, say that it is to come. */
  readonly planned: boolean;
}

export type Rule = (words: Words) => Related | null;

export const PLAIN = { relation: null, direction: null, annual: false } as const;
/** Only the end of what stands before a figure can bind it. */
export const REACH = 60;

export const isPercent = ({ unit }: Measured): boolean => unit === '%' || unit === '‰';
export const isPoints = ({ unit }: Measured): boolean => /^(?:百分点|千分点|基点)$/u.test(unit);
