/**
 * The stretches of a text that say what is to be done. A heading of plans holds until the next heading of its own rank or a
 * wider one: the headings under it say what is planned, and not that the plan has ended.
 */
import { withArabicYears } from '../../report/numbers/printed-date.ts';
import { type Heading, headingAt, UNNUMBERED } from './headings.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What heads plans, whatever else the heading says. */
const AHEAD =
  /下一?步|下一?阶段|今后|接下来|明年|来年|下一?年度?|展望|打算|预算[（(]?草案|预期目标|奋斗目标|后续(?:推进|工作|建设|投资|整改|主要|重点)*(?:计划|安排|工作|措施|举措|任务)|(?:下半年|[三四]季度)(?:的|主要|重点|推进|工作)*(?:工作|任务|安排|计划|措施|举措)(?!.*(?:情况|完成|进展))|努力方向|攻坚方向/u;
/** What heads plans unless the heading says how they were carried out. */
const PLANS =
  /(?:预算|收支|工作|任务|项目|投资|计划|总体|年)安排|工作(?:思路|计划|要点|重点|建议)|(?:重点|主要|目标)任务|(?:主要|发展|工作|总体)目标|总体(?:要求|思路)|指导思想|基本原则|收支预算|(?:对策|几点|意见|工作)(?:和|与|及|、)?建议|(?:有关|相关|意见[和与及])建议$|(?:对策|措施)(?:与|和|及)?建议/u;
const CARRIED_OUT =
  /完成|执行|进展|落实|办理|推进|实施|开展|回顾|总结|成效|成果|评估|后评价|(?<!安排)情况|做法/u;

/** 下一步，市政府将…以下工作： a paragraph that opens a list of what is to be done. */
const LEADS = /^[ \t\u3000]*(?:下一?步|下一?阶段|今后|接下来|明年|来年)[^\n]{0,400}$/u;
const OPENS_LIST = /[：:]\s*$/u;

/** Without those of a day: 2032年1月8日 above a report on 2031 says when it was made. */
const yearsIn = (words: string): number[] =>
  [...withArabicYears(words).matchAll(/(?<!\d)(?:19|20)\d{2}(?=年(?!.{1,3}月.{1,3}日))/gu)].map(([year]) =>
    Number(year),
  );

/** A heading that names a year behind the one reported on, and none up to it. */
const namesLaterYear = (words: string, year: number | null): boolean => {
  const years = yearsIn(words);
  return year !== null && years.length > 0 && years.every((named) => named > year);
};

/** Headings that go on as prose are members of a list, and what they hold says nothing of those after them. */
const isHeadline = ({ words, rank }: Heading): boolean =>
  rank <= 2 || (words.length <= 30 && !words.includes('，'));

/** Follows the headings of a text from line to line. */
class Plans {
  readonly stretches: Stretch[] = [];
  private readonly year: number | null;
  /** The last heading of each rank. */
  private readonly last: (Heading | undefined)[] = [];
  private open: { start: number; widest: number; byUnnumbered: boolean } | null = null;

  constructor(year: number | null) {
    this.year = year;
  }

  /** 二、2030年工作 behind 一、2029年工作回顾: the later of two years in one row of headings is the one planned for. */
  private followsReview({ words, rank }: Heading): boolean {
    const review = this.last[rank];
    const [[year], [reviewed]] = [yearsIn(words), yearsIn(review?.words ?? '')];
    if (year === undefined || reviewed === undefined || CARRIED_OUT.test(words)) return false;
    return reviewed < year && /回顾|总结|完成|执行/u.test(review?.words ?? '');
  }

  private isPlan(heading: Heading): boolean {
    const { words } = heading;
    // 关于…执行情况与…草案的报告 is a title, and speaks of both.
    if (!isHeadline(heading) || /^关于|执行情况/u.test(words)) return false;
    if (AHEAD.test(words) || this.followsReview(heading)) return true;
    if (CARRIED_OUT.test(words))
      return namesLaterYear(words, this.year) && !/完成|办理|回顾|总结/u.test(words);
    return PLANS.test(words) || namesLaterYear(words, this.year);
  }

  heading(heading: Heading): void {
    const { rank, start } = heading;
    const { open } = this;
    if (open && (rank <= open.widest || (open.byUnnumbered && rank === UNNUMBERED))) this.close(start);
    if (!this.open && this.isPlan(heading)) {
      const byUnnumbered = rank === UNNUMBERED;
      this.open = { start, widest: byUnnumbered ? 1 : rank, byUnnumbered };
    }
    this.last[rank] = heading;
    // A wider heading begins its own row of narrower ones.
    if (rank !== UNNUMBERED) this.last.length = Math.max(rank + 1, 0);
  }

  /** A paragraph of what is to be done; where it opens a list it holds as far as the part that it stands in. */
  lead(line: string, start: number): void {
    if (this.open || !LEADS.test(line)) return;
    if (!OPENS_LIST.test(line)) {
      this.stretches.push({ start, end: start + line.length });
      return;
    }
    const above = this.last.findLast((one) => one !== undefined && one.rank < UNNUMBERED);
    this.open = { start, widest: above?.rank ?? 1, byUnnumbered: false };
  }

  close(end: number): void {
    if (this.open) this.stretches.push({ start: this.open.start, end });
    this.open = null;
  }
}

/** In order, without overlaps; `year` is the one reported on. Linear in the text's length. */
export function planStretches(text: string, year: number | null): Stretch[] {
  const plans = new Plans(year);
  let start = 0;
  for (const line of text.split('\n')) {
    const heading = headingAt(line, start);
    if (heading) plans.heading(heading);
    plans.lead(line, start);
    start += line.length + 1;
  }
  plans.close(text.length);
  return plans.stretches;
}

/** Whether a place lies in one of them; for many places. */
export function inStretches(stretches: readonly Stretch[]): (at: number) => boolean {
  return (at) => {
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (stretches[low]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };
}
