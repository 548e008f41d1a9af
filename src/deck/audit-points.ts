/** The cross-check notes, for slides: each point once, dealt to pages that fit in both languages. */
import { wrapText } from '../charts/drawing/measure.ts';
import { auditReport } from '../report/audit/audit.ts';
import type { AuditKind, AuditNote } from '../report/audit/audit-note.ts';
import type { Report, Text } from '../report/dataset/schema.ts';
import { LANGUAGES, type Language } from '../report/language/vocabulary.ts';
import { knownByReport } from './known.ts';
import { dealPages, type Load, largestSize, worstOf } from './pages.ts';
import { readingMinutes } from './reading.ts';
import { BODY, LEADING, POINTS, TYPE } from './slide-layout.ts';

/** Checked and found sound. */
export const isSound = (note: AuditNote): boolean => note.kind === 'sumHolds';

/** Said by another slide already: indicators without a target have one of their own. */
const ELSEWHERE: ReadonlySet<AuditKind> = new Set(['targetsStated']);

/** The notes of the slides: a note on stages of the whole report makes those of each pillar needless. */
function auditPoints(report: Report): AuditNote[] {
  const notes = auditReport(report).filter(({ kind }) => !ELSEWHERE.has(kind));
  const whole = new Set(
    notes.filter(({ kind, pillar }) => kind === 'stageUnstated' && pillar === null).map(({ kind }) => kind),
  );
  return notes.filter(({ kind, pillar }) => pillar === null || !whole.has(kind));
}

/** The pillar's name before the point, where it is about one. */
export function pointHeading(note: AuditNote, report: Report, language: Language): string {
  const pillar = report.pillars.find(({ id }) => id === note.pillar);
  if (!pillar) return note.title[language];
  // A point may hold a colon of its own.
  return `${pillar.name[language]} · ${note.title[language]}`;
}

const WIDTH = (BODY.width - POINTS.indent) * 0.96;

/** A statement, and what explains it. */
interface Point {
  readonly heading: string;
  readonly detail: string;
}

const pointOf = (note: AuditNote, report: Report, language: Language): Point => ({
  heading: pointHeading(note, report, language),
  detail: note.detail[language],
});

function loadIn({ heading, detail }: Point, size: number): Load {
  const rows = (text: string, letters: number, bold: boolean) =>
    wrapText(text, WIDTH, letters, bold).length * letters * LEADING.body;
  return {
    height: rows(heading, size, true) + rows(detail, size - POINTS.smaller, false) + 2 * POINTS.padding,
    minutes: readingMinutes(heading + detail),
  };
}

const known = knownByReport((report, _: null) =>
  dealPages(
    auditPoints(report),
    (note) => worstOf(LANGUAGES.map((language) => loadIn(pointOf(note, report, language), TYPE.body))),
    BODY.height,
  ),
);

/** In pixels, the letters of a page's headings. */
export const pointsSize = (points: readonly Point[]): number =>
  largestSize((size) => points.reduce((sum, point) => sum + loadIn(point, size).height, 0));

export const auditPages = (report: Report): AuditNote[][] => known(report, null);

/** What notes of a kind come to, whatever their number: of some things, never of all. */
const findings: Readonly<Record<AuditKind, Text>> = {
  sumBroken: { zh: '部分分项之和与合计不符', en: 'totals that do not add up' },
  completionDisagrees: { zh: '部分完成率与数字不符', en: 'completion rates that do not match their figures' },
  titleInVersions: { zh: '部分名称前后写法不一', en: 'names worded in several ways' },
  announcedNotReported: { zh: '部分领域已列举、未单列报告', en: 'fields listed without a part of their own' },
  announcedWithoutFigure: { zh: '部分领域以文字表述，未列数据', en: 'fields reported on without figures' },
  cumulativeAgainstPeriod: {
    zh: '部分累计数与年度目标比较',
    en: 'cumulative figures beside a target for the year',
  },
  noDateStated: { zh: '部分完成情况未注明统计截至日期', en: 'completion rates without an as-of date' },
  rankScopeUnstated: { zh: '部分位次未说明参加排名的总数', en: 'ranks without the number ranked' },
  denominatorUnstated: { zh: '部分比率未说明分母', en: 'rates without a stated denominator' },
  onlyBound: { zh: '部分数字为约数或界限', en: 'figures given only approximately or as a limit' },
  claimWithoutFigure: { zh: '部分成效未列数据', en: 'results without figures' },
  scopeUnclear: { zh: '部分指标统计范围有待说明', en: 'indicators whose scope is left open' },
  partsNotNamed: { zh: '部分项目只列名其中一部分', en: 'programmes whose projects are not all named' },
  datesStated: { zh: '部分数字未注明统计截至日期', en: 'figures without an as-of date' },
  stageUnstated: { zh: '部分项目未归入具体阶段', en: 'projects whose stage is not stated' },
  targetsStated: { zh: '部分指标未列目标', en: 'indicators whose target is not stated' },
  sumUndecided: { zh: '部分合计数无法核对', en: 'totals that cannot be checked' },
  sumHolds: { zh: '所列合计数相符', en: 'totals that add up' },
};

/** More findings than this are too long a title. */
const MOST_NAMED = 3;

/** `page` from 1: the first sums everything up, the others say what they hold: “部分位次未说明参加排名的总数；部分比率未说明分母”. */
export function auditTitle(report: Report, page: number, language: Language): string {
  const kinds = [...new Set((auditPages(report)[page - 1] ?? []).map(({ kind }) => kind))];
  if (page === 1) return wholeTitle(report, language);
  const first = kinds.slice(0, MOST_NAMED).map((kind) => findings[kind][language]);
  const rest = kinds.length > MOST_NAMED ? { zh: '等', en: '; and others' }[language] : '';
  const named = first.join(language === 'zh' ? '；' : '; ') + rest;
  return named.charAt(0).toUpperCase() + named.slice(1);
}

function wholeTitle(report: Report, language: Language): string {
  const points = auditPoints(report);
  const sound = points.filter(isSound).length;
  const found = points.length - sound;
  if (language === 'zh') {
    const first = found === 0 ? '核对无提示' : `核对提示${found}处`;
    return sound === 0 ? first : `${first}；合计数相符${sound}处`;
  }
  const first = found === 0 ? 'Nothing to note' : `${found} ${found === 1 ? 'point' : 'points'} to note`;
  return sound === 0 ? first : `${first}; ${sound} ${sound === 1 ? 'total adds up' : 'totals add up'}`;
}
