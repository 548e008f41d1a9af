/** The widths and the names of a slide's columns; `share` is a column's part of the table's width, from 0 to 1. */
export function TableHead({ columns }: { columns: readonly { name: string; share: number }[] }) {
  return (
    <>
      <colgroup>
        {columns.map(({ name, share }) => (
          <col key={name} style={{ width: `${share * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
