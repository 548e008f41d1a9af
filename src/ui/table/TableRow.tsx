import { FlexRender, type Row, type RowData } from '@tanstack/react-table';
import { memo } from 'react';
import { useLanguage } from '../language.tsx';
import type { Entry } from './arrange.ts';
import type { ColumnMeta, Features } from './features.ts';
import { ROLES } from './roles.ts';

export type MeasureRow = (row: HTMLTableRowElement | null) => void;

/**
 * Where a row stands in a table that is not whole in the document; nothing for one that is. Two plain
 * values, so that a row in view is not drawn anew while the table scrolls.
 */
interface Placed {
  /** The row's place among the entries, from 0. */
  at?: number;
  measure?: MeasureRow;
}

function placeOf(at: number | undefined, measure: MeasureRow | undefined) {
  // The head is the first row, and rows count from 1.
  return at === undefined ? {} : { ref: measure, 'data-index': at, 'aria-rowindex': at + 2 };
}

function DataRowPlain<Item extends RowData>({
  row,
  at,
  measure,
}: Placed & {
  row: Row<Features, Item>;
  /** The ids of the columns in sight: not read here, but a row must be drawn anew when they change. */
  columns: string;
}) {
  const language = useLanguage();
  return (
    <tr {...ROLES.row} className="data-row" {...placeOf(at, measure)}>
      {row.getVisibleCells().map((cell, index) =>
        index === 0 ? (
          <th key={cell.id} {...ROLES.rowheader} scope="row">
            <FlexRender cell={cell} />
          </th>
        ) : (
          <td
            key={cell.id}
            {...ROLES.cell}
            data-label={cell.column.columnDef.meta?.name[language]}
            className={cellClass(cell.column.columnDef.meta)}
          >
            <FlexRender cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
}

function cellClass(meta: ColumnMeta | undefined): string | undefined {
  if (meta?.screenOnly) return 'print:hidden';
  if (meta?.wide) return 'wide';
  return meta?.quiet ? 'quiet' : undefined;
}

export const DataRow = memo(DataRowPlain) as typeof DataRowPlain;

/** The head of a group: opens and closes it. */
export function GroupRow({
  entry: { group, count, open },
  width,
  onToggle,
  at,
  measure,
}: Placed & {
  entry: Omit<Extract<Entry<unknown>, { kind: 'group' }>, 'kind'>;
  width: number;
  onToggle: (id: string) => void;
}) {
  return (
    <tr {...ROLES.row} className="break-after-avoid @max-2xl/table:block" {...placeOf(at, measure)}>
      <td {...ROLES.cell} colSpan={width} className="border-b border-edge pt-5 pb-1 @max-2xl/table:block">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => onToggle(group.id)}
          className="touch inline-flex min-h-8 cursor-pointer items-baseline gap-2 text-left font-serif text-base font-semibold"
        >
          <svg
            aria-hidden="true"
            viewBox="0 0 10 10"
            width="10"
            height="10"
            className="size-2.5 self-center fill-current print:hidden"
          >
            <path d={open ? 'M1 3h8L5 8Z' : 'M3 1v8l5-4Z'} />
          </svg>
          <span>{group.name}</span>
          <span className="font-sans text-sm font-normal text-muted tabular-nums">{count}</span>
        </button>
      </td>
    </tr>
  );
}
