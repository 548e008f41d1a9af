import { FlexRender, type Row, type RowData } from '@tanstack/react-table';
import { memo, type Ref } from 'react';
import { useLanguage } from '../language.tsx';
import type { Group } from './arrange.ts';
import type { Features } from './features.ts';
import { ROLES } from './roles.ts';
import { CELL, CELL_LABELLED, CELL_NAME, ROW } from './table-classes.ts';

/** Where a row stands in a table that is not whole in the document; nothing for one that is. */
export interface RowPlace {
  ref: Ref<HTMLTableRowElement>;
  'data-index': number;
  'aria-rowindex': number;
}

function DataRowPlain<Item extends RowData>({
  row,
  place,
}: {
  row: Row<Features, Item>;
  /** The ids of the columns in sight: not read here, but a row must be drawn anew when they change. */
  columns: string;
  place?: RowPlace;
}) {
  const language = useLanguage();
  return (
    <tr {...ROLES.row} className={ROW} {...place}>
      {row.getVisibleCells().map((cell, index) =>
        index === 0 ? (
          <th key={cell.id} {...ROLES.rowheader} scope="row" className={`${CELL} ${CELL_NAME}`}>
            <FlexRender cell={cell} />
          </th>
        ) : (
          <td
            key={cell.id}
            {...ROLES.cell}
            data-label={cell.column.columnDef.meta?.name[language]}
            className={`${CELL} ${CELL_LABELLED} ${cell.column.columnDef.meta?.screenOnly ? 'print:hidden' : ''}`}
          >
            <FlexRender cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
}

export const DataRow = memo(DataRowPlain) as typeof DataRowPlain;

/** The head of a group: opens and closes it. */
export function GroupRow({
  group,
  count,
  open,
  width,
  onToggle,
  place,
}: {
  group: Group;
  count: number;
  open: boolean;
  width: number;
  onToggle: (id: string) => void;
  place?: RowPlace;
}) {
  return (
    <tr {...ROLES.row} className="break-after-avoid @max-2xl/table:block" {...place}>
      <td {...ROLES.cell} colSpan={width} className="border-b border-edge pt-5 pb-1 @max-2xl/table:block">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => onToggle(group.id)}
          className="inline-flex min-h-8 cursor-pointer items-baseline gap-2 text-left font-serif text-base font-semibold"
        >
          <svg
            aria-hidden="true"
            viewBox="0 0 10 10"
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
