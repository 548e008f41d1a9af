/** What a person must look at before a draft may be trusted; matters of one sort that say the same are one look. */
import type { Text } from '../../report/dataset/schema.ts';

export interface ReviewItem {
  readonly start: number;
  readonly end: number;
  readonly what: Text;
  /** What of the report as a whole it asks for, where a person can answer in the workbench. */
  readonly asks?: ReviewAsks;
  /** Of a look of many, what they are alike in. */
  readonly sort?: ReviewGroup;
  /** All that a look of many is about, one by one, with what is to be looked at in each; not there where it is one. */
  readonly each?: { readonly what: Text; readonly places: readonly Span[] };
}

export type ReviewAsks = 'kind' | 'day' | 'head';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is asked of each of a group, where one place in the text is meant. */
const EACH: Readonly<Partial<Record<ReviewGroup, Text>>> = {
  criterion: {
    zh: '用作分类标准或规格，未作为指标值',
    en: 'A criterion or a specification, and not taken as a figure',
  },
  startOfChange: { zh: '变化前的数，请确认年份与名称', en: 'A value before a change: check year and name' },
  apart: {
    zh: '完成率与实际完成数之间隔有其他词句，请核对归属',
    en: 'Other words stand between the completion rate and the actual figure: check that they belong together',
  },
  noThing: { zh: '名称只说了做什么，未说明对象', en: 'The name says what was done and not to what' },
  oddName: {
    zh: '名称不像完整的名称，请对照原文改写',
    en: 'The name does not read as a name: write it by the text',
  },
  targetAlone: { zh: '目标没有对应的实际完成数', en: 'A target without an actual figure' },
  sameName: {
    zh: '与邻近的另一个数同名，请写明各指什么',
    en: 'Named like another figure near it: say what each is of',
  },
};

/** Sorts that would drown the others one by one: one look for all of them, at the first. */
const GROUPED = {
  english: {
    zh: (n: number) => `${n}处名称、单位或状态尚无英文，英文版中显示中文，请补写`,
    en: (n: number) => `${n} names, units or wordings have no English yet, and show the Chinese: write it`,
  },
  noStage: {
    zh: (n: number) => `${n}个项目的原文未说明阶段，按“报告未说明阶段”收录，请核对`,
    en: (n: number) => `Stage not stated for ${n} projects: check that the report gives none`,
  },
  noSector: {
    zh: (n: number) => `${n}项未能归入具体领域，暂列“综合”`,
    en: (n: number) => `${n} entries could not be given a sector and are listed under “General”`,
  },
  criterion: {
    zh: (n: number) => `${n}个数用作分类标准或规格（如“超百亿元企业”），不作为指标值`,
    en: (n: number) =>
      `${n} numbers are criteria or specifications (“firms above 10 billion”) and are not taken as figures`,
  },
  startOfChange: {
    zh: (n: number) => `${n}个变化前的数单独列为指标，请确认年份与名称`,
    en: (n: number) =>
      `${n} values before a change are listed as indicators of their own: check year and name`,
  },
  apart: {
    zh: (n: number) => `${n}个完成率与其实际完成数之间隔有其他词句，请核对归属`,
    en: (n: number) =>
      `${n} completion rates have other words between them and their actual figures: check that they belong together`,
  },
  noThing: {
    zh: (n: number) => `${n}个指标的名称只说了做什么，未说明对象，请补全`,
    en: (n: number) => `${n} names say what was done and not to what: complete them`,
  },
  oddName: {
    zh: (n: number) => `${n}个指标的名称不像完整的名称，请对照原文改写`,
    en: (n: number) => `${n} names of figures do not read as names: write them by the text`,
  },
  sameName: {
    zh: (n: number) => `${n}个数与邻近的另一个数同名，请写明各指什么`,
    en: (n: number) => `${n} figures are named like another near them: say what each is of`,
  },
  targetAlone: {
    zh: (n: number) => `${n}个目标没有对应的实际完成数，名称中写明是目标`,
    en: (n: number) => `${n} targets have no actual figure; their names say that they are targets`,
  },
} as const;

export type ReviewGroup = keyof typeof GROUPED;

export class ReviewItems {
  private readonly single: ReviewItem[] = [];
  private readonly grouped = new Map<ReviewGroup, { count: number; places: Span[] }>();

  add(span: { start: number; end: number }, zh: string, en: string, asks?: ReviewAsks): void {
    this.single.push({ start: span.start, end: span.end, what: { zh, en }, ...(asks && { asks }) });
  }

  count({ start, end }: { start: number; end: number }, sort: ReviewGroup, times = 1): void {
    const group = this.grouped.get(sort);
    if (group) {
      group.count += times;
      group.places.push({ start, end });
    } else if (times > 0) this.grouped.set(sort, { count: times, places: [{ start, end }] });
  }

  /** In the order of the text, the groups last. */
  list(): ReviewItem[] {
    const groups = [...this.grouped].map(([sort, { count, places }]): ReviewItem => {
      const write = GROUPED[sort];
      const [{ start, end } = { start: 0, end: 0 }] = places;
      const what = EACH[sort];
      return {
        start,
        end,
        what: { zh: write.zh(count), en: write.en(count) },
        sort,
        ...(what && { each: { what, places } }),
      };
    });
    return [...this.single.sort((a, b) => a.start - b.start), ...groups];
  }
}
