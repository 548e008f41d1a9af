/** A report's printed words of a day, in English: 截至11月底, 截至目前. */

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

const UNTIL = '(?:截至|截止)?到?';
const RULES: readonly (readonly [RegExp, (year: string | undefined, month: number) => string | null])[] = [
  [new RegExp(`^${UNTIL}(?:目前|当前|现在)$`), () => 'to date'],
  [new RegExp(`^${UNTIL}年[底末]$`), () => 'as of the end of the year'],
  [new RegExp(`^${UNTIL}(\\d{4})年[底末]$`), (year) => `as of the end of ${year}`],
  [
    new RegExp(`^${UNTIL}(?:(\\d{4})年)?(\\d{1,2})月[底末]$`),
    (year, month) => {
      const name = MONTHS[month - 1];
      return name ? `as of the end of ${name}${year ? ` ${year}` : ''}` : null;
    },
  ],
];

/** 截至11月底 → “as of the end of November”, 截至目前 → “to date”; null where no rule knows the words. */
export function asOfGloss(token: string): string | null {
  for (const [pattern, write] of RULES) {
    const found = pattern.exec(token);
    if (found) return write(found[1], Number(found[2]));
  }
  return null;
}
