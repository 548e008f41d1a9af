/** Who reports, where and when, in the words of a dataset, and what of it a person has to write. */
import type { Report } from '../../report/dataset/schema.ts';
import { listed } from '../../report/language/listed.ts';
import { REPORT_KINDS, reportKindNames } from '../../report/language/report-kinds.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import type { ReportHead } from '../structure/report-head.ts';
import { named } from './dataset-words.ts';
import type { ReviewItems } from './review-items.ts';

/** The day of reporting is asked for where the words state none; it is not guessed. */
export function reviewDay({ reported }: ReportHead, reviewItems: ReviewItems): void {
  if (reported) return;
  reviewItems.add(
    { start: 0, end: 0 },
    '原文未写明报告日期；请把报告日期补写在原文开头，如“2030年12月20日”，再抽取一次',
    'The day of reporting is not stated; write it at the head of the text, such as 2030年12月20日, and extract again',
    'day',
  );
}

const EMPTY_HEAD = {
  place: { zh: '原文未写明地名', en: 'Place not stated' },
  body: { zh: '原文未写明报告机关', en: 'Issuing body not stated' },
  session: { zh: '原文未写明会议', en: 'Session not stated' },
} as const;

/** A long title stands in full, and a short one leads the page. */
export function headWords(
  head: ReportHead,
  year: number | null,
): Pick<Report, 'title' | 'fullTitle' | 'place' | 'body' | 'session'> {
  const short = `${head.place ?? ''}${year === null ? '' : `${year}年`}报告`;
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
    'kind',
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
    'head',
  );
}
