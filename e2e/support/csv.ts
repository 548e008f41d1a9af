/** The cells of a CSV file (RFC 4180), its byte-order mark left out. Shares nothing with the page's writer. */
export function readCells(file: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of file
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  // What follows the last line's end is no row.
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}
