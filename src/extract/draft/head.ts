/** Who reports, where and when, in the words of a dataset, and what of it a person has to write. */
import type { Report } from '../../report/dataset/schema.ts';
import { listed } from '../../report/language/listed.ts';
import { REPORT_KINDS, reportKindNames } from '../../report/language/report-kinds.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { lastDateNamed, type PrintedDate, type ReportHead } from '../structure/report-head.ts';
import { named } from './dataset-words.ts';
import { NoDraftError } from './no-draft.ts';
import type { ReviewItems } from './review-items.ts';

interface Dated {
  readonly year: number;
  readonly reported: PrintedDate;
}

/** The day of reporting, or the last date named where the words give none: the schema must have one, so it is looked at. */
export function datedBy(text: string, head: ReportHead, reviewItems: ReviewItems): Dated {
  const reported = head.reported ?? lastDateNamed(text, head.year ?? 2100);
  if (!reported) throw new NoDraftError('noDate');
  const year = head.year ?? Number(reported.date.slice(0, 4));
  if (year < 1949 || year > 2100) throw new NoDraftError('noDate');
  if (!head.reported) {
    reviewItems.add(
      reported,
      '原文未写明报告日期，暂以文中最晚的日期代替；请把报告日期补写在原文开头，再抽取一次',
      'The date of the report is not stated, and the last date named is used instead; write the date at the head of the text and extract again',
    );
  }
  return { year, reported };
}

const EMPTY_HEAD = {
  place: { zh: '原文未写明地名', en: 'Place not stated' },
  body: { zh: '原文未写明报告机关', en: 'Issuing body not stated' },
  session: { zh: '原文未写明会议', en: 'Session not stated' },
} as const;

/** A long title stands in full, and a short one leads the page. */
export function headWords(
  head: ReportHead,
  year: number,
): Pick<Report, 'title' | 'fullTitle' | 'place' | 'body' | 'session'> {
  const short = `${head.place ?? ''}${year}年报告`;
  const title = head.title ?? short;
  return {
    title: named(title.length > 30 ? short : title),
    fullTitle: named(title),
    place: head.place ? named(head.place) : EMPTY_HEAD.place,
    body: head.body ? named(head.body) : EMPTY_HEAD.body,
    session: head.session ? named(head.session) : EMPTY_HEAD.session,
  };
}

const kindsIn = (language: Language): string =>
  listed(
    REPORT_KINDS.map((kind) => `${kind} (${reportKindNames[kind][language]})`),
    language,
  );

export function reviewHead(head: ReportHead, reviewItems: ReviewItems): void {
  const at = { start: 0, end: 0 };
  reviewItems.add(
    at,
    `报告类别由人填写，在数据集中加一项 kind：${kindsIn('zh')}；不填则用各类报告通用的词`,
    `Say which kind of report it is, as “kind” in the dataset: ${kindsIn('en')}; without it the words are those of any report`,
  );
  const missing = [
    head.title ? null : (['标题', 'title'] as const),
    head.place ? null : (['地名', 'place'] as const),
    head.body ? null : (['报告机关', 'issuing body'] as const),
    head.session ? null : (['会议', 'session'] as const),
    head.year ? null : (['报告年度', 'year'] as const),
  ].flatMap((one) => (one ? [one] : []));
  if (missing.length === 0) return;
  reviewItems.add(
    at,
    `原文未写明：${missing.map(([zh]) => zh).join('、')}，请补写`,
    `Not stated in the text: ${missing.map(([, en]) => en).join(', ')}; write it`,
  );
}
