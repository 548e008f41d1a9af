/**
 * Rows as CSV text (RFC 4180: quotes doubled, lines ended by CRLF) with a byte-order mark, without which
 * Excel reads UTF-8 as the local code page.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/**
 * What a spreadsheet would take for a formula, or trim until it does: = + - @, their full-width forms, and
 * anything before them that is blank or cannot be seen. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n\p{Cc}])/u;

function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
