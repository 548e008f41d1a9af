import type { ReactTable, RowData } from '@tanstack/react-table';
import { useState } from 'react';
import { useLanguage, useWords } from './language.tsx';
import type { Grouping } from './table/arrange.ts';
import type { Features } from './table/features.ts';
import { HeaderCell } from './table/HeaderCell.tsx';
import { ROLES } from './table/roles.ts';
import { SortNews } from './table/SortNews.tsx';
import { DataRow, GroupRow, type MeasureRow } from './table/TableRow.tsx';
import { useEntries } from './table/use-entries.ts';
import { useScrollable } from './table/use-scrollable.ts';
import { VirtualRows } from './table/VirtualRows.tsx';
import { usePrinting } from './use-printing.ts';

/** Up to so many rows a table stands whole in the document; above, only the rows in view. */
const WHOLE_ROWS = 200;
/** What goes on paper of a longer table: some 40 sheets. */
const PRINTED_ROWS = 1_000;

const words = {
  zh: {
    sort: '排序',
    first: (shown: number, all: number) => `此处为前${shown}行，共${all}行；全部内容请下载 CSV。`,
  },
  en: {
    sort: 'Sort by',
    first: (shown: number, all: number) =>
      `The first ${shown} of ${all} rows; the CSV download holds all of them.`,
  },
};

/**
 * A TanStack table drawn as a real `<table>`: sortable heads, groups that fold, cards in a narrow container,
 * rows outside the view left out of a long table. Its first column names the row.
 */
export function DataTable<Row extends RowData>({
  table,
  label,
  grouping = null,
}: {
  table: ReactTable<Features, Row>;
  label: string;
  grouping?: Grouping<Row> | null;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const printing = usePrinting(scroller?.ownerDocument.defaultView ?? null);
  const scrollable = useScrollable(scroller);
  const { entries, keyOf, toggle } = useEntries(table.getRowModel().rows, grouping);

  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const columns = headers.map((header) => header.column.id).join();
  const { sorting } = table.state;
  const long = entries.length > WHOLE_ROWS;
  // Before the page is live there is nothing to scroll by: the document holds the first rows.
  const virtual = long && scroller !== null && !printing;
  const whole = virtual ? 0 : Math.min(entries.length, printing ? PRINTED_ROWS : WHOLE_ROWS);

  const draw = (index: number, measure?: MeasureRow) => {
    const entry = entries[index];
    if (!entry) return null;
    const placed = measure && { at: index, measure };
    return entry.kind === 'row' ? (
      <DataRow key={keyOf(index)} row={entry.row} columns={columns} {...placed} />
    ) : (
      <GroupRow key={keyOf(index)} entry={entry} width={headers.length} onToggle={toggle} {...placed} />
    );
  };

  return (
    <div className="@container/table">
      <div
        ref={setScroller}
        className={virtual ? 'data-scroller-long' : 'data-scroller'}
        {...(scrollable ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}
      >
        <table
          {...ROLES.table}
          aria-label={label}
          aria-rowcount={virtual ? entries.length + 1 : undefined}
          className="data-table"
        >
          <thead {...ROLES.rowgroup} className="data-head">
            <tr {...ROLES.row} data-label={t.sort} {...(virtual ? { 'aria-rowindex': 1 } : {})}>
              {headers.map((header) => (
                <HeaderCell key={header.id} header={header} sortKeys={sorting.length} />
              ))}
            </tr>
          </thead>
          {virtual ? (
            <VirtualRows count={entries.length} keyOf={keyOf} scroller={scroller} width={headers.length}>
              {draw}
            </VirtualRows>
          ) : (
            <tbody {...ROLES.rowgroup}>{Array.from({ length: whole }, (_, index) => draw(index))}</tbody>
          )}
        </table>
      </div>
      <SortNews
        keys={sorting.map(({ id, desc }) => ({
          name: table.getColumn(id)?.columnDef.meta?.name[language] ?? id,
          desc,
        }))}
      />
      {!virtual && whole < entries.length ? (
        <p className="mt-3 text-sm text-muted">{t.first(whole, entries.length)}</p>
      ) : null}
    </div>
  );
}
