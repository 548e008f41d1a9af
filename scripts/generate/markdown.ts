const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ') || '–';

/** A Markdown table; bars in cells are escaped, empty cells get a dash. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
