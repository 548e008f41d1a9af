import type { QuotationBody, StepsBody, TextBody } from '../../../deck/slide.ts';
import { QUOTATION } from '../../../deck/slide-layout.ts';
import { Runs } from '../Runs.tsx';
import { TableHead } from './TableHead.tsx';

/** The speaker's own points, one under another. */
export function OwnPoints({ body: { points, size } }: { body: TextBody }) {
  return (
    <ul className="slide-own" style={{ fontSize: size }}>
      {points.map((runs, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points have no name but their place
        <li key={index}>
          <Runs runs={runs} />
        </li>
      ))}
    </ul>
  );
}

/** Words of the report, and where they stand in it. */
export function Quotation({ body: { words, where, size } }: { body: QuotationBody }) {
  return (
    <figure className="slide-quotation">
      <blockquote style={{ fontSize: size, lineHeight: QUOTATION.leading }}>{words}</blockquote>
      <figcaption>{where}</figcaption>
    </figure>
  );
}

/** What is to be done or answered, by whom and when; what is not said is left empty, to be written in. */
export function Steps({ body: { columns, rows, size } }: { body: StepsBody }) {
  return (
    <table className="slide-table slide-steps" style={{ fontSize: size }}>
      <TableHead columns={columns} />
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place
          <tr key={row}>
            {cells.map((runs, column) => (
              <td key={columns[column]?.name}>
                <Runs runs={runs} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
