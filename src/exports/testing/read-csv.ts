/** A reader of RFC 4180 that shares nothing with the writer; for tests. */
export interface ReadCell {
  readonly text: string;
  /** Stood between quotes: of a program that quotes all its texts, a number did not. */
  readonly quoted: boolean;
}

/** Lines end with `\r\n` or, as LibreOffice writes them, with `\n`. */
export function readCells(file: string): ReadCell[][] {
  const rows: ReadCell[][] = [];
  let row: ReadCell[] = [];
  let text = '';
  let quoted = false;
  let inside = false;
  const endCell = () => {
    row.push({ text, quoted });
    text = '';
    quoted = false;
  };
  for (let at = 0; at < file.length; at += 1) {
    const character = file[at] as string;
    if (inside) {
      if (character !== '"') text += character;
      else if (file[at + 1] === '"') {
        text += '"';
        at += 1;
      } else inside = false;
    } else if (character === '"') {
      inside = true;
      quoted = true;
    } else if (character === ',') endCell();
    else if (character === '\n' || (character === '\r' && file[at + 1] === '\n')) {
      if (character === '\r') at += 1;
      endCell();
      rows.push(row);
      row = [];
    } else text += character;
  }
  return rows;
}

export const readCsv = (file: string): string[][] =>
  readCells(file).map((row) => row.map(({ text }) => text));
