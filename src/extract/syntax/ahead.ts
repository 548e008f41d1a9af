/** Times that are to come, seen from the year that is reported on and the day on which it is: 2034年, 到年底, “十六五”期间. */

interface Standpoint {
  /** The year reported on. */
  readonly year: number | null;
  /** The day of reporting, in ISO; null where the words do not state it. */
  readonly day: string | null;
}

/** What opens a clause and says when: the last such time before a figure is the figure's. */
const TIME =
  /(?:^|[，。；：、\n（])[ \t\u3000]*(?:截至|截止|(?:力争|争取|预计|确保)?[到至]|力争|争取|预计|确保|计划)?(?:(?<year>(?:19|20)\d{2})年(?:(?<month>\d{1,2})月(?<before>[底末]?前)?|(?<part>[一二三]季度|上半年|前三季度))?(?!以来|度|初)|“十(?<plan>[三四五六七八])五”|(?:今年|本年)?(?<rest>年底前?|第?四季度|下半年)|(?<span>(?:今后|未来)[一二三四五]年))/gu;

/** The last month of a part of the year. */
const PARTS: Readonly<Record<string, number>> = {
  一季度: 3,
  二季度: 6,
  上半年: 6,
  三季度: 9,
  前三季度: 9,
};
/** “十四五” began in 2021. */
const firstYearOf = (plan: string): number => 2021 + 5 * ('三四五六七八'.indexOf(plan) - 1);
/** The last month in which a report can speak of them as to come. */
const REST: readonly (readonly [RegExp, number])[] = [
  [/四季度/u, 10],
  [/下半年/u, 8],
  [/年底/u, 12],
];

/** Where neither year nor day is known, only a span such as 今后三年 is to come. */
export function timesAhead({ year, day }: Standpoint): (words: string) => boolean {
  const now = day === null ? null : { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
  const known = year ?? now?.year ?? null;

  /** A month ends behind itself: 12月底前 is still to come in December. */
  const isYearAhead = (named: number, month: number | null): boolean => {
    if (known === null) return false;
    if (now && named === now.year && month !== null) return month > now.month;
    return named > known && (!now || named >= now.year);
  };

  const isRestAhead = (rest: string): boolean => {
    const until = REST.find(([pattern]) => pattern.test(rest))?.[1] ?? 0;
    return now !== null && now.year === year && now.month <= until;
  };

  const isAhead = ({
    year: named,
    month,
    before,
    part,
    plan,
    rest,
    span,
  }: Partial<Record<string, string>>): boolean => {
    if (named !== undefined)
      return isYearAhead(
        Number(named),
        month === undefined ? (PARTS[part ?? ''] ?? null) : Number(month) + (before ? 0.5 : 0),
      );
    if (plan !== undefined) return known !== null && firstYearOf(plan) > Math.max(known, now?.year ?? 0);
    return rest === undefined ? span !== undefined : isRestAhead(rest);
  };

  return (words) => {
    const last = [...words.matchAll(TIME)].at(-1);
    return last?.groups !== undefined && isAhead(last.groups);
  };
}

/**
 * Whether the last time that opens a clause of `words` has begun on the day of reporting and is not over: 四季度再完成14个, said in November, may
 * be done or to do.
 */
export function timesOpen({ year, day }: Standpoint): (words: string) => boolean {
  const isThisYears = day !== null && Number(day.slice(0, 4)) === year;
  return (words) =>
    isThisYears && RUNS.test(words) && RUNS.test([...words.matchAll(TIME)].at(-1)?.groups?.rest ?? '');
}
const RUNS = /季度|下半年/u;
