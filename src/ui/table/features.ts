import { columnVisibilityFeature, metaHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { Language } from '../../report/language/vocabulary.ts';
import { createRankedRowModel } from './ranked-row-model.ts';

/** What a column of any of our tables says of itself. */
export interface ColumnMeta {
  name: Readonly<Record<Language, string>>;
  /** Its share of the table's width, as a class such as `w-[20%]`. */
  width: string;
  /** The column says less than the others, and is muted. */
  quiet?: boolean;
  /** Its words are long: in a card the cell takes a line of its own. */
  wide?: boolean;
  /** The column is left out on paper, where a link is of no use. */
  screenOnly?: boolean;
}

/**
 * The parts of TanStack Table that our tables use. At module level, since a new object would throw away
 * every row model. A column's value is a number to sort by, or undefined where there is none. Filtering and
 * grouping are done outside: docs/decisions/0006-project-table.md.
 */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createRankedRowModel(),
  columnVisibilityFeature,
  columnMeta: metaHelper<ColumnMeta>(),
});

export type Features = typeof features;
