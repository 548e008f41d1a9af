import type { ChartModel } from '../../charts/registry/models.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';

/** The chart's numbers as a table; `caption` is for assistive technology, since the panel shows the title. */
export function ModelTable({ table }: { table: ChartModel['table'] }) {
  const isNumber = (column: number) => table.numeric.includes(column);
  return (
    <ScrollBox label={table.caption}>
      <table className="model-table">
        <caption className="sr-only">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={column} scope="col" className={isNumber(index) ? 'number' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, index) => {
                const className = isNumber(index) ? 'number' : undefined;
                const key = table.columns[index];
                return index === 0 ? (
                  <th key={key} scope="row" className={className}>
                    {cell}
                  </th>
                ) : (
                  <td key={key} className={className}>
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
