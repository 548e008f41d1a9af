/** What the terms mean that a citizen asks about; without the term itself, which {@link definitionLine} sets before it. */
import { headings, terms } from './terms.ts';
import type { Language } from './vocabulary.ts';

export const definitions = {
  quoted: {
    zh: '数字与单位照录报告。',
    en: 'the value is the report’s, written with English number words (million, billion); its source card shows the wording in the report.',
  },
  computed: {
    zh: '报告未列，由报告中的数字算出，列有算式，供参考。',
    en: 'not in the report; worked out from its figures, with the arithmetic, for reference.',
  },
  crossChecks: {
    zh: '报告前后表述不一致、未写明之处，以及合计数的核对，供参考，不作结论。',
    en: 'where the report is worded in two ways or does not state something, or whether a total adds up; points to note, not verdicts.',
  },
  completion: {
    zh: '实际完成与目标之比。比率、占比、位次与完成率各不相同，只有完成率才与目标、序时进度比较。',
    en: 'what is done, as a share of its target. A rate, a share, a rank and a completion rate are different things; only a completion rate has a target and a pace.',
  },
  // By days, and why not by months.
  pace: {
    zh: '目标期限内，到统计截至日期已过的天数占全部天数的比例，例如闰年截至11月底：335 ÷ 366 ≈ 91.5%。统计截至日期不一定在月末，所以按天计算；工作中常按月计算（11 ÷ 12 ≈ 91.7%），两者略有出入。',
    en: 'the share of the target period’s days gone by on the as-of date, for example 335 ÷ 366 ≈ 91.5% at the end of November in a leap year. It is counted by days, since an as-of date need not be the end of a month; offices often count by months (11 ÷ 12 ≈ 91.7%), which differs slightly.',
  },
  asOf: {
    zh: '数字反映的是到哪一天为止的情况。',
    en: 'the day that a figure describes.',
  },
  denominator: {
    zh: '完成率、比率、占比以什么为100%，例如完成率的分母是目标。',
    en: 'what counts as 100% of a completion rate, a rate or a share: of a completion rate, the target.',
  },
  rank: {
    zh: '在参加排名的各地或各单位中排在第几，数字越小越靠前；不是完成率，没有目标。',
    en: 'the position among those ranked; the smaller, the better. It is no completion rate and has no target.',
  },
  summarised: {
    zh: '概括报告几处文字而成，不是其中连续的一句，未照录。',
    en: 'drawn from several places of the report, and not one run of its words.',
  },
} as const satisfies Partial<Record<keyof typeof terms, Readonly<Record<Language, string>>>>;

export type DefinedTerm = keyof typeof definitions;

export const DEFINED_TERMS = Object.keys(definitions) as DefinedTerm[];

/** Where it stands on the page. */
export const termAnchor = (term: string): string => `term-${term}`;

/** “序时进度：……”; behind the sign that stands for the term where there is one. */
export function definitionLine(term: DefinedTerm, language: Language, sign: string | null = null): string {
  const definition = definitions[term][language];
  if (language === 'zh')
    return `${sign === null ? terms[term].zh : `“${sign}”（${terms[term].zh}）`}：${definition}`;
  return `${sign === null ? headings[term].en : `${sign} (${terms[term].en})`}: ${definition}`;
}
