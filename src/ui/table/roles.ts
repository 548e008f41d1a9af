/**
 * The roles that the elements of a table have by nature, written out: a browser forgets them where CSS
 * takes away `display: table`, as the cards of a narrow container do.
 */
export const ROLES = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
  /** The empty rows that stand for those out of view. */
  gap: { 'aria-hidden': true },
} as const;
