import type { ChartModel } from '../../charts/registry/models.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';

/** The chart's numbers as a table; `caption` is for assistive technology, since the panel shows the title. */
export function ModelTable({ table }: { table: ChartModel['table'] }) {
  const isNumber = (column: number) => table.numeric.includes(column);
  return (
    <ScrollBox label={table.caption}>
      <table className="w-full border-collapse text-sm tabular-nums">
        <caption className="sr-only">{table.caption}</caption>
        <thead>
          <tr className="border-b border-ink">
            {table.columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={`px-2 py-1.5 align-bottom font-medium first:pl-0 last:pr-0 ${isNumber(index) ? 'text-right' : 'text-left'}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join('|')} className="border-b border-line">
              {row.map((cell, index) => {
                const place = `px-2 py-1.5 align-top first:pl-0 last:pr-0 ${isNumber(index) ? 'text-right whitespace-nowrap' : 'text-left'}`;
                const key = table.columns[index];
                return index === 0 ? (
                  <th key={key} scope="row" className={`font-normal ${place}`}>
                    {cell}
                  </th>
                ) : (
                  <td key={key} className={place}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
