/**
 * The cells of a table's rows under one another. A wide cell leaves the columns behind its own empty, a high one those of the rows
 * below: so a row's cells stand under their heads, however many of them the heads take.
 */

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** What mammoth puts between a table and its rows is left out; a table within a cell is the cell's. */
export const rowsOf = <Element extends Node>(table: Element): Element[] =>
  ((table.children ?? []) as readonly Element[]).flatMap((child) =>
    child.type === 'tableRow' ? [child] : child.type === 'tableCell' ? [] : rowsOf(child),
  );

interface Placed {
  readonly words: string;
  readonly column: number;
}

/** No table of a report is wider; a span of a million would be as many cells. */
const WIDEST = 100;

const spanOf = (span: number | undefined): number => Math.min(Math.max(span ?? 1, 1), WIDEST);

/** Each cell with the column of the grid that it begins in, those below a high cell with nothing in its place. */
function placed(rows: readonly Node[], words: readonly (readonly string[])[]): Placed[][] {
  /** How many rows more a cell above reaches, by the column that it begins in. */
  const reaching = new Map<number, { rows: number; width: number }>();
  return rows.map(({ children = [] }, at) => {
    const cells: Placed[] = [];
    let column = 0;
    const passReaching = () => {
      for (let above = reaching.get(column); above && above.rows > 0; above = reaching.get(column)) {
        cells.push({ words: '', column });
        above.rows -= 1;
        column += above.width;
      }
    };
    children.forEach(({ colSpan, rowSpan }, index) => {
      passReaching();
      cells.push({ words: words[at]?.[index] ?? '', column });
      const width = spanOf(colSpan);
      if (spanOf(rowSpan) > 1) reaching.set(column, { rows: spanOf(rowSpan) - 1, width });
      column += width;
    });
    passReaching();
    return cells;
  });
}

/** Rows with one filled cell part a grid that several tables share: a caption, a unit, a heading between them. */
const parts = (cells: readonly Placed[]): boolean =>
  cells.filter(({ words }) => words.trim() !== '').length <= 1;

/** Every row's cells by the columns that begin anywhere in its table; a row that parts tables stays as it is. */
export function inColumns(rows: readonly Node[], words: readonly (readonly string[])[]): string[][] {
  const all = placed(rows, words);
  const lines: string[][] = [];
  let from = 0;
  const close = (to: number) => {
    const group = all.slice(from, to);
    const begins = [...new Set(group.flatMap((cells) => cells.map(({ column }) => column)))].sort(
      (a, b) => a - b,
    );
    for (const cells of group) {
      const byColumn = new Map(cells.map((cell) => [cell.column, cell.words]));
      const last = cells.at(-1)?.column ?? 0;
      lines.push(
        begins
          .filter((column) => column <= last || byColumn.has(column))
          .map((column) => byColumn.get(column) ?? ''),
      );
    }
    from = to;
  };
  all.forEach((cells, at) => {
    if (!parts(cells)) return;
    close(at);
    lines.push(cells.map((cell) => cell.words));
    from = at + 1;
  });
  close(all.length);
  return lines;
}
