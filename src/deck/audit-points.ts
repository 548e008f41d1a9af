/** The cross-check notes, for slides: each point once, dealt to pages that fit in both languages. */
import { wrapText } from '../charts/drawing/measure.ts';
import { auditReport } from '../report/audit/audit.ts';
import { auditKindWords } from '../report/audit/audit-kind-words.ts';
import type { AuditKind, AuditNote } from '../report/audit/audit-note.ts';
import type { Report } from '../report/dataset/schema.ts';
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

/** More findings than this are too long a title. */
const MOST_NAMED = 3;

/** `page` from 1: the first sums everything up, the others say what they hold: “部分位次未说明参加排名的总数；部分比率未说明分母”. */
export function auditTitle(report: Report, page: number, language: Language): string {
  const kinds = [...new Set((auditPages(report)[page - 1] ?? []).map(({ kind }) => kind))];
  if (page === 1) return wholeTitle(report, language);
  const first = kinds.slice(0, MOST_NAMED).map((kind) => auditKindWords[kind][language]);
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
