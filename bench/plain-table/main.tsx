// The least that sorts, filters and searches the same projects: TanStack Table and TanStack Virtual as their own
// examples put them together, without groups, counts, links, an address, a second language or anything for paper.
import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  FlexRender,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PLAIN_COLUMNS, type PlainRow } from './plain-row.ts';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
});
const helper = createColumnHelper<typeof features, PlainRow>();
const columns = helper.columns(
  PLAIN_COLUMNS.map((id) =>
    helper.accessor((row) => row[id], { id, sortFn: sortFn_text, filterFn: filterFn_includesString }),
  ),
);

function PlainTable({ data }: { data: PlainRow[] }) {
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [sector, setSector] = useState(false);
  const [asked, setAsked] = useState('');
  const first = data[0]?.sector ?? '';
  const table = useTable({
    features,
    columns,
    data,
    getRowId: (row) => row.id,
    globalFilterFn: filterFn_includesString,
    state: { columnFilters: sector ? [{ id: 'sector', value: first }] : [], globalFilter: asked },
  });
  const { rows } = table.getRowModel();
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => 38,
    overscan: 6,
  });
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div id="projects">
      <input type="search" value={asked} onChange={(event) => setAsked(event.currentTarget.value)} />
      <label>
        <input
          type="checkbox"
          checked={sector}
          onChange={(event) => setSector(event.currentTarget.checked)}
        />
        {first}
      </label>
      <p role="status">{rows.length}</p>
      <div id="scroller" ref={setScroller}>
        <table>
          <thead>
            <tr>
              {table.getHeaderGroups()[0]?.headers.map(({ id, column }) => (
                <th key={id}>
                  <button type="button" onClick={column.getToggleSortingHandler()}>
                    {id}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr style={{ height: before }} />
            {items.map(({ index }) => {
              const row = rows[index];
              return row ? (
                <tr key={row.id} ref={virtualizer.measureElement} data-index={index}>
                  {row.getAllCells().map((cell) => (
                    <td key={cell.id}>
                      <FlexRender cell={cell} />
                    </td>
                  ))}
                </tr>
              ) : null;
            })}
            <tr style={{ height: after }} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('The document has no place for the table.');
const data = (await (await fetch('./rows.json')).json()) as PlainRow[];
createRoot(root).render(<PlainTable data={data} />);
