/** A report's text as a draft of its dataset: loadable, with every numeral accounted for, and a list of what to look at. */

import type { Project, Report } from '../../report/dataset/schema.ts';
import { SCHEMA_VERSION } from '../../report/dataset/version.ts';
import { listed } from '../../report/language/listed.ts';
import { REPORT_KINDS, reportKindNames } from '../../report/language/report-kinds.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { readReportText } from '../../report/loading/trace.ts';
import { legible } from '../../report/numbers/legible.ts';
import { narrow } from '../../report/numbers/numeral.ts';
import { placeIn, placesOf } from '../projects/place-names.ts';
import { type NamedProject, projectsOf } from '../projects/projects.ts';
import { type Section, sectionsOf } from '../structure/outline.ts';
import { planStretches } from '../structure/plan-stretches.ts';
import { headOf, lastDateNamed, type PrintedDate, type ReportHead } from '../structure/report-head.ts';
import { type Sentence, sentencesOf } from '../structure/sentences.ts';
import { isToken } from '../structure/token-words.ts';
import { type Accepted, sortQuantities } from './accepted.ts';
import { named, UNTRANSLATED } from './dataset-words.ts';
import { Dates } from './dates.ts';
import type { Draft } from './drafted.ts';
import { withEarlier } from './earlier.ts';
import { type Drafted, indicatorsOf } from './indicators.ts';
import { withKeptPlaces } from './kept-places.ts';
import { notFiguresOf } from './not-figures.ts';
import { countedThrough, keyFiguresOf, pillarsOf } from './pillars.ts';
import { Placing } from './placing.ts';
import { figuresOfProject, projectOf } from './project-entries.ts';
import { ReviewItems } from './review-items.ts';
import { reviewTense } from './review-tense.ts';
import { sumsOf } from './sums.ts';

export type { Draft } from './drafted.ts';
export type { ReviewItem } from './review-items.ts';

export interface DraftSource {
  /** The text's file name. */
  readonly file: string;
  /** The hash of the file's bytes, in hex. */
  readonly sha256: string;
}

/** Why no draft can be made of a text. The schema will not have a report without any section, or without any dated word. */
export class NoDraftError extends Error {
  readonly reason: 'nothingFound' | 'noDate';

  constructor(reason: NoDraftError['reason']) {
    super(
      reason === 'nothingFound'
        ? 'The text has no figure and no named project'
        : 'The text names no year and no date',
    );
    this.name = 'NoDraftError';
    this.reason = reason;
  }
}

/** As many as the schema takes. */
const MOST_PROJECTS = 20_000;

interface Dated {
  readonly year: number;
  readonly reported: PrintedDate;
}

/** The day of reporting, or the last date named where the words give none: the schema must have one, so it is looked at. */
function datedBy(text: string, head: ReportHead, reviewItems: ReviewItems): Dated {
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

/** The whole text as one section, headed by its first words, where nothing is numbered. */
function wholeSection(text: string, sentences: readonly Sentence[]): Section {
  for (const { clauses } of sentences) {
    for (const { start, end } of clauses) {
      const lead = text.slice(start, end).length - text.slice(start, end).trimStart().length;
      const stop = Math.min(end, start + lead + 60);
      const heading = {
        start: start + lead,
        end: start + lead + text.slice(start + lead, stop).trimEnd().length,
      };
      if (isToken(text.slice(heading.start, heading.end)))
        return { ordinal: 1, start: 0, end: text.length, heading };
    }
  }
  throw new NoDraftError('nothingFound');
}

/** Only those whose name, or whose group's count, holds figures are asked for them. */
function drawProjects(
  text: string,
  found: readonly NamedProject[],
  accepted: readonly Accepted[],
  reviewItems: ReviewItems,
) {
  const used = new Set<Accepted>();
  let at = 0;
  const projects = found.slice(0, MOST_PROJECTS).map((project) => {
    const from = project.group?.start ?? project.start;
    while ((accepted[at]?.read.figure.end ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    const near = accepted.slice(at, at + 8).filter((one) => !used.has(one));
    const own = figuresOfProject(project, near, text);
    for (const one of own.used) used.add(one);
    return projectOf(project, own.figures, text, reviewItems);
  });
  return { projects, free: accepted.filter((one) => !used.has(one)) };
}

const EMPTY_HEAD = {
  place: { zh: '原文未写明地名', en: 'Place not stated' },
  body: { zh: '原文未写明报告机关', en: 'Issuing body not stated' },
  session: { zh: '原文未写明会议', en: 'Session not stated' },
} as const;

function slugOf(file: string, year: number): string {
  const slug = file
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '');
  return slug || `report-${year}`;
}

/** The schema's name of a text file. */
function textFileOf(file: string, id: string): string {
  const renamed = file.replace(/\.[^.]*$/u, '.txt');
  return /^[\w.-]+\.txt$/.test(renamed) ? renamed : `${id}.txt`;
}

/**
 * `source` names the file that the text was read from. Throws {@link NoDraftError} where there is nothing to draft. Pure and
 * deterministic; its time grows linearly with the text.
 */
export function draftReport(input: string, source: DraftSource): Draft {
  const kept = readReportText(input);
  const read = legible(kept);
  return read ? withKeptPlaces(draftOf(read.text, source), read, kept) : draftOf(kept, source);
}

function draftOf(text: string, source: DraftSource): Draft {
  const reviewItems = new ReviewItems();
  const sentences = sentencesOf(narrow(text));
  const head = headOf(text);
  const plans = planStretches(text, head.year);
  const { projects: found, counted } = projectsOf(text, plans);
  const { quantities, accepted, reasons } = sortQuantities(text, reviewItems);
  if (accepted.length === 0 && found.length === 0) throw new NoDraftError('nothingFound');

  const { year, reported } = datedBy(text, head, reviewItems);
  const dates = new Dates(text, year);
  dates.place(reported);
  const numbered = sectionsOf(text);
  const sections = numbered.length > 0 ? countedThrough(numbered) : [wholeSection(text, sentences)];
  const placing = new Placing(text, sections, reviewItems);

  const drawn = drawProjects(text, found, accepted, reviewItems);
  reviewTense(plans, accepted, found, reviewItems);
  const undated = drawn.free.filter(
    ({ read: { figure } }) => figure.end <= reported.start || figure.start >= reported.end,
  );
  const drafted = withEarlier(indicatorsOf(undated, { text, year, dates, reviewItems, sentences })).map(
    (one) => ({
      ...one,
      indicator: placing.placed(one.indicator, one.indicator.actual.start),
    }),
  );
  const places = placesOf(text, head.place);
  const shown = drawn.projects.map((project) =>
    withPlace(placing.placed(project, project.mention.start), places),
  );
  const usedPlaces = new Set(shown.map(({ place }) => place));

  const taken = [...figureSpans(drafted, shown), ...dates.list()].sort((a, b) => a.start - b.start);
  const notFigures = notFiguresOf(text, taken, reasons);
  const id = slugOf(source.file, year);
  reviewHead(head, reviewItems);

  const sums = sumsOf(text, counted, drafted, reviewItems);
  const report: Report = {
    format: 'youju-report',
    version: SCHEMA_VERSION,
    id,
    ...headWords(head, year),
    reported: { ...reported, token: text.slice(reported.start, reported.end) },
    year,
    source: { file: textFileOf(source.file, id), sha256: source.sha256, length: text.length },
    keyFigures: keyFiguresOf(drafted),
    pillars: pillarsOf(text, sections, { drafted, projects: shown, sums }),
    sectors: placing.usedSectors(),
    places: places.flatMap(({ name }, index) =>
      usedPlaces.has(placeId(index)) ? [{ id: placeId(index), name: named(name) }] : [],
    ),
    indicators: drafted.map(({ indicator }) => indicator),
    projects: shown,
    notFigures,
    wordings: [],
    announcements: [],
    claims: [],
    sums,
    unconfirmed: [...drafted.map(({ indicator }) => indicator), ...shown].map(({ id }) => id),
  };
  reviewItems.count({ start: 0, end: 0 }, 'english', untranslated(report));
  return { report, reviewItems: reviewItems.list(), quantities };
}

/** A long title stands in full, and a short one leads the page. */
function headWords(
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

function withPlace(project: Project, places: ReturnType<typeof placesOf>): Project {
  const place = placeIn(project.name.zh, places);
  return place === null ? project : { ...project, place: placeId(place) };
}

/** How many texts still have their Chinese words in place of English. */
function untranslated(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if ('en' in value && typeof value.en === 'string') return value.en.includes(UNTRANSLATED) ? 1 : 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + untranslated(inner), 0);
}

const placeId = (index: number): string => `place-${index + 1}`;

/** Every place that a figure takes. */
function figureSpans(drafted: readonly Drafted[], projects: readonly Project[]) {
  return [
    ...drafted.flatMap(({ indicator }) => {
      const progress = 'progress' in indicator ? indicator.progress : null;
      const figures = [indicator.actual, progress?.target, progress?.completion];
      return figures.flatMap((figure) =>
        figure && 'token' in figure ? [{ start: figure.start, end: figure.end }] : [],
      );
    }),
    ...projects.flatMap(({ figures }) => figures.map(({ start, end }) => ({ start, end }))),
  ];
}

const kindsIn = (language: Language): string =>
  listed(
    REPORT_KINDS.map((kind) => `${kind} (${reportKindNames[kind][language]})`),
    language,
  );

function reviewHead(head: ReportHead, reviewItems: ReviewItems): void {
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
