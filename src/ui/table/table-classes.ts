/**
 * The two shapes of a table. In a container under 42rem each row becomes a card with its labels, from the
 * same elements: the roles written on them keep it a table for a screen reader.
 */
export const TABLE = [
  'w-full table-fixed border-separate border-spacing-0 text-sm leading-snug print:text-[0.8rem]',
  // A quotation mark that begins a cell stands flush.
  '[text-spacing-trim:trim-start]',
  // A card has two columns of label and value; the heads become a row of buttons to sort with.
  '@max-2xl/table:block @max-2xl/table:[&_tbody]:block',
  '@max-2xl/table:[&_thead]:block @max-2xl/table:[&_thead_tr]:flex @max-2xl/table:[&_thead_tr]:flex-wrap',
  '@max-2xl/table:[&_thead_tr]:items-center @max-2xl/table:[&_thead_tr]:before:content-[attr(data-label)]',
  '@max-2xl/table:[&_thead_tr]:before:text-muted @max-2xl/table:[&_thead_button]:font-normal',
  '@max-2xl/table:[&_thead_tr]:gap-x-2 @max-2xl/table:[&_thead_tr]:border-b @max-2xl/table:[&_thead_tr]:border-ink',
  '@max-2xl/table:[&_thead_th]:w-auto @max-2xl/table:[&_thead_th]:border-0',
].join(' ');

export const SCROLLER =
  '@2xl/table:overflow-x-auto @min-[56rem]/table:overflow-x-visible print:overflow-visible';

/** Scrolls by itself, for a table too long to be whole in the document. */
export const SCROLLER_LONG = 'max-h-[80vh] overflow-auto print:max-h-none print:overflow-visible';

export const TABLE_LEAST_WIDTH = '@2xl/table:min-w-[56rem] print:min-w-0';

export const HEAD = '@2xl/table:sticky @2xl/table:top-0 @2xl/table:z-10 print:static!';

export const CELL = [
  'border-b border-line py-2 pe-3 text-left align-baseline font-normal break-words hyphens-auto last:pe-0',
  '@max-2xl/table:border-0 @max-2xl/table:py-0.5 @max-2xl/table:pe-0',
].join(' ');

/** A cell that is not the row's name: in a card, its label stands before it. */
export const CELL_LABELLED = [
  '@max-2xl/table:flex @max-2xl/table:gap-x-2 @max-2xl/table:empty:hidden',
  '@max-2xl/table:before:shrink-0',
  '@max-2xl/table:before:text-muted @max-2xl/table:before:content-[attr(data-label)]',
].join(' ');

export const CELL_NAME = '@max-2xl/table:col-span-2 @max-2xl/table:pt-0 @max-2xl/table:pb-1';

export const ROW =
  'break-inside-avoid @max-2xl/table:grid @max-2xl/table:grid-cols-2 @max-2xl/table:gap-x-4 @max-2xl/table:border-b @max-2xl/table:border-line @max-2xl/table:py-3';
