/** What drafting a report's text gives. */
import type { Report } from '../../report/dataset/schema.ts';
import type { Quantity } from '../lexicon/quantity.ts';
import type { ReviewItem } from './review-items.ts';

export interface Draft {
  readonly report: Report;
  /** In the order of the text; matters of one sort are one look. */
  readonly reviewItems: readonly ReviewItem[];
  /** All that the draft was made of, those that the format cannot hold among them. */
  readonly quantities: readonly Quantity[];
}
