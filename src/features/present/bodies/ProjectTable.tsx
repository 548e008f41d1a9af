import type { TableBody } from '../../../deck/slide.ts';
import { Sourced } from '../Runs.tsx';
import { Swatch } from './Swatch.tsx';
import { TableHead } from './TableHead.tsx';

/** The stage's position among the columns of `deck/project-table.ts`. */
const STAGE = 3;

export function ProjectTable({ table: { columns, rows } }: { table: TableBody }) {
  return (
    <table className="slide-table">
      <TableHead columns={columns} />
      <tbody>
        {rows.map(({ ref, stage, cells }) => (
          <tr key={ref}>
            <th scope="row">
              <Sourced source={ref}>{cells[0]}</Sourced>
            </th>
            {cells.slice(1).map((cell, index) => (
              <td key={columns[index + 1]?.name}>
                {index + 1 === STAGE && stage ? <Swatch stage={stage} /> : null}
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
