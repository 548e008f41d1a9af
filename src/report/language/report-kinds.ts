/** Words that belong to one kind of report: who hears it, where, and what its day is the day of. */
import type { Language } from './vocabulary.ts';

export const REPORT_KINDS = ['motion', 'work', 'budget', 'communique'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

interface KindWords {
  /** What the kind is called. */
  readonly name: string;
  /** What the meeting is to the report; null where there is none. */
  readonly session: string | null;
  /** What is who reported, where the dataset names them; null where a kind has no such body. */
  readonly reporter: string | null;
  /** What the day is the day of. */
  readonly reported: string;
  /** The same in a citation, behind the report's title. */
  readonly cited: (date: string) => string;
  /** The last slide, for those who have listened. */
  readonly closing: string;
}

const motion: Readonly<Record<Language, KindWords>> = {
  zh: {
    name: '代表议案办理情况的报告',
    session: '提出议案的会议',
    reporter: '汇报机关',
    reported: '向常委会汇报办理情况',
    cited: (date) => `${date}向常委会汇报办理情况`,
    // It may be handed out to be read: nobody is asked to deliberate on it.
    closing: '谢谢，请提问',
  },
  en: {
    name: 'Report on the handling of a motion',
    session: 'Session at which the motion was moved',
    reporter: 'Reported by',
    reported: 'Handling reported to the Standing Committee on',
    cited: (date) => `handling reported to the Standing Committee on ${date}`,
    closing: 'Questions and discussion',
  },
};

const work: Readonly<Record<Language, KindWords>> = {
  zh: {
    name: '工作报告',
    session: '听取报告的会议',
    reporter: '报告机关',
    reported: '报告日期',
    cited: (date) => `${date}报告`,
    closing: '请审议，欢迎询问',
  },
  en: {
    name: 'Work report',
    session: 'Session that heard the report',
    reporter: 'Reported by',
    reported: 'Reported on',
    cited: (date) => `reported on ${date}`,
    closing: 'Questions and discussion',
  },
};

const budget: Readonly<Record<Language, KindWords>> = {
  zh: { ...work.zh, name: '计划、预算报告', session: '审查报告的会议' },
  en: { ...work.en, name: 'Plan or budget report', session: 'Session that examined the report' },
};

const communique: Readonly<Record<Language, KindWords>> = {
  zh: {
    name: '公报',
    session: null,
    reporter: null,
    reported: '发布日期',
    cited: (date) => `${date}发布`,
    closing: '谢谢，请提问',
  },
  en: {
    name: 'Communiqué',
    session: null,
    reporter: null,
    reported: 'Published on',
    cited: (date) => `published on ${date}`,
    closing: 'Questions and discussion',
  },
};

/** Of a report whose dataset does not say of which kind it is: words that are true of any. */
const unnamed: Readonly<Record<Language, KindWords>> = {
  zh: {
    name: '',
    session: '会议',
    reporter: '报告机关',
    reported: '报告日期',
    cited: (date) => date,
    closing: '谢谢，请提问',
  },
  en: {
    name: '',
    session: 'Session',
    reporter: 'Reported by',
    reported: 'Date of the report',
    cited: (date) => date,
    closing: 'Questions and discussion',
  },
};

const words: Readonly<Record<ReportKind, Readonly<Record<Language, KindWords>>>> = {
  motion,
  work,
  budget,
  communique,
};

/** The words of a report's kind, or those of any where it names none. */
export const kindOfReportWords = (
  { kind }: { readonly kind?: ReportKind | undefined },
  language: Language,
): KindWords => (kind ? words[kind] : unnamed)[language];

/** What each kind is called. */
export const reportKindNames = Object.fromEntries(
  REPORT_KINDS.map((kind) => [kind, { zh: words[kind].zh.name, en: words[kind].en.name }]),
) as Readonly<Record<ReportKind, Readonly<Record<Language, string>>>>;
