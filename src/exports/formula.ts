/**
 * What a spreadsheet would take for a formula, or trim until it does: = + - @, their full-width forms, and
 * anything before them that is blank or cannot be seen.
 */
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n\p{Cc}])/u;

/** Whether a cell of this text needs a guard, in a CSV file or in a workbook. */
export const startsFormula = (text: string): boolean => FORMULA.test(text);
