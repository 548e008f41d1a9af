/** A report's text as a draft of its dataset: loadable, with every numeral accounted for, and a list of what to look at. */

import type { Project, Report } from '../../report/dataset/schema.ts';
import { SCHEMA_VERSION } from '../../report/dataset/version.ts';
import { readReportText } from '../../report/loading/trace.ts';
import { legible } from '../../report/numbers/legible.ts';
import { narrow } from '../../report/numbers/numeral.ts';
import { besideLedger, inSentences, type LedgerItem, ledgerOf } from '../projects/ledger.ts';
import type { NamedProject } from '../projects/named-project.ts';
import { placeIn, placesOf } from '../projects/place-names.ts';
import { projectsOf } from '../projects/projects.ts';
import type { OnShare } from '../read/share-done.ts';
import { type Section, sectionsOf, topicSections } from '../structure/outline.ts';
import { inStretches, planStretches } from '../structure/plan-stretches.ts';
import { endOfHeadings, headOf } from '../structure/report-head.ts';
import { type Sentence, sentencesOf } from '../structure/sentences.ts';
import { tablesOf, withoutTables } from '../structure/tables.ts';
import { isToken } from '../structure/token-words.ts';
import { timesAhead, timesOpen } from '../syntax/ahead.ts';
import { namesNoThing } from '../syntax/phrase.ts';
import { type Accepted, sortQuantities } from './accepted.ts';
import { withArithmetic } from './arithmetic.ts';
import { named } from './dataset-words.ts';
import { Dates } from './dates.ts';
import type { Draft } from './drafted.ts';
import { withEarlier } from './earlier.ts';
import { headWords, reviewDay, reviewHead } from './head.ts';
import { type Drafted, indicatorsOf } from './indicators.ts';
import { withKeptPlaces } from './kept-places.ts';
import { withIndicators, withLedger } from './ledger-figures.ts';
import { NoDraftError } from './no-draft.ts';
import { notFiguresOf } from './not-figures.ts';
import { isOddName } from './odd-names.ts';
import { withOwners } from './owners.ts';
import { placesOfParagraphs } from './paragraph-places.ts';
import { countedThrough, keyFiguresOf, pillarsOf } from './pillars.ts';
import { Placing } from './placing.ts';
import { figuresOfProject, projectOf } from './project-entries.ts';
import { ReviewItems } from './review-items.ts';
import { reviewNames } from './review-names.ts';
import { reviewTense } from './review-tense.ts';
import { withStatedTargets } from './stated-targets.ts';
import { sumsOf } from './sums.ts';
import { draftTables } from './tables.ts';

export type { Draft } from './drafted.ts';
export { NoDraftError } from './no-draft.ts';
export type { ReviewItem } from './review-items.ts';

export interface DraftSource {
  /** The text's file name. */
  readonly file: string;
  /** The hash of the file's bytes, in hex. */
  readonly sha256: string;
}

/** As many as the schema takes. */
const MOST_PROJECTS = 20_000;
const MOST_INDICATORS = 5_000;
/** 附件1, 附表 at the head of a line: what stands behind it belongs to no part. */
const ANNEX = /^[ \t\u3000]*附[件表录](?=[\s：:\d一二三四五六七八九十]|$)/mu;

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
  throw new NoDraftError();
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

function slugOf(file: string, year: number | null): string {
  const slug = file
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '');
  return slug || (year === null ? 'report' : `report-${year}`);
}

/** The schema's name of a text file. */
function textFileOf(file: string, id: string): string {
  const renamed = file.replace(/\.[^.]*$/u, '.txt');
  return /^[\w.-]+\.txt$/.test(renamed) ? renamed : `${id}.txt`;
}

/**
 * `source` names the file that the text was read from; `onShare` hears how much of it figures have been looked for in, which
 * takes most of the time. Throws {@link NoDraftError} where there is nothing to draft. Pure and
 * deterministic; its time grows linearly with the text.
 */
export function draftReport(input: string, source: DraftSource, onShare?: OnShare): Draft {
  const kept = readReportText(input);
  const read = legible(kept);
  return read
    ? withKeptPlaces(draftOf(read.text, source, onShare), read, kept)
    : draftOf(kept, source, onShare);
}

function draftOf(text: string, source: DraftSource, onShare?: OnShare): Draft {
  const reviewItems = new ReviewItems();
  const tables = tablesOf(text);
  const prose = withoutTables(text, tables);
  const sentences = sentencesOf(narrow(prose));
  const head = headOf(prose);
  const plans = planStretches(prose, head.year);
  const standpoint = { year: head.year, day: head.reported?.date ?? null };
  const { projects: inProse, counted } = projectsOf(prose, plans, timesAhead(standpoint));
  const ledger = ledgerOf(prose, inStretches(plans));
  const others = besideLedger(inProse, ledger);
  const titleEnd = Math.max(endOfTitle(prose, head.title), endOfHeadings(prose));
  const found = [...ledger.map(({ project }) => project), ...others]
    .filter(({ start }) => start >= titleEnd)
    .sort((a, b) => a.start - b.start);
  const { quantities, accepted, reasons } = sortQuantities(prose, reviewItems, onShare);
  const tabled = draftTables(
    text,
    tables,
    { isPlan: inStretches(plans), most: MOST_INDICATORS - accepted.length },
    reviewItems,
  );
  if (accepted.length + found.length + tabled.drafted.length === 0) throw new NoDraftError();

  const { year, reported } = head;
  reviewDay(head, reviewItems);
  const dates = new Dates(prose, year);
  if (reported) dates.place(reported);
  const sections = sectionsIn(prose, text, sentences, ledger);
  const placing = new Placing(prose, sections, reviewItems);

  const drawn = drawProjects(prose, found, accepted, reviewItems);
  const undated = drawn.free.filter(
    ({ read: { figure } }) => !reported || figure.end <= reported.start || figure.start >= reported.end,
  );
  const read = indicatorsOf(undated, { text: prose, year, dates, reviewItems, sentences });
  const listed = withLedger(
    withOwners(prose, withArithmetic(withEarlier(withStatedTargets(read)), reviewItems)),
    inSentences(prose, sentences, others, ledger),
    prose,
    reviewItems,
  );
  const isPlan = inStretches(plans);
  const told = { text: prose, plans, isOpen: timesOpen(standpoint), measured: withTargets(listed.drafted) };
  reviewTense(told, accepted, found, reviewItems);
  for (const { indicator, quantity } of listed.drafted) {
    // Where plans stand every figure is one, and what was done is told elsewhere.
    if (indicator.planned && !isPlan(indicator.actual.start))
      reviewItems.count(indicator.actual, 'targetAlone');
    if (isOddName(indicator.name.zh)) reviewItems.count(indicator.actual, 'oddName');
    if (namesNoThing(quantity.subject)) reviewItems.count(indicator.actual, 'noThing');
  }
  reviewNames(listed.drafted, reviewItems);
  const drafted = [...listed.drafted, ...tabled.drafted].sort(byPlace).map((one) => ({
    ...one,
    indicator: placing.placed(one.indicator, one.indicator.actual.start),
  }));
  const places = placesOf(text, head.place);
  const shown = [...drawn.projects, ...tabled.projects]
    .sort((a, b) => a.mention.start - b.mention.start)
    .map((project) => withIndicators(project, listed))
    .map((project) => withPlace(placing.placed(project, project.mention.start), places));
  const usedPlaces = new Set(shown.map(({ place }) => place));

  const taken = [...figureSpans(drafted, shown), ...dates.list()].sort((a, b) => a.start - b.start);
  const rejected = [...reasons, ...tabled.reasons].sort((a, b) => a.start - b.start || a.end - b.end);
  const id = slugOf(source.file, year);
  reviewHead(head, reviewItems);

  const sums = sumsOf(prose, counted, drafted, reviewItems);
  const report: Report = {
    format: 'youju-report',
    version: SCHEMA_VERSION,
    id,
    ...headWords(head, year),
    reported: reported
      ? { ...reported, token: text.slice(reported.start, reported.end) }
      : { missing: 'noDayOfReportStated' },
    year: year ?? { missing: 'noYearStated' },
    source: {
      file: textFileOf(source.file, id),
      sha256: source.sha256,
      length: text.length,
      ...placesOfParagraphs(text),
    },
    keyFigures: keyFiguresOf(drafted),
    pillars: pillarsOf(text, sections, { drafted, projects: shown, sums }),
    sectors: placing.usedSectors(),
    places: places.flatMap(({ name }, index) =>
      usedPlaces.has(placeId(index)) ? [{ id: placeId(index), name: named(name) }] : [],
    ),
    indicators: drafted.map(({ indicator }) => indicator),
    projects: shown,
    notFigures: notFiguresOf(text, taken, rejected),
    wordings: [],
    announcements: [],
    claims: [],
    sums,
    unconfirmed: [...drafted.map(({ indicator }) => indicator), ...shown].map(({ id }) => id),
  };
  reviewItems.count({ start: 0, end: 0 }, 'english', untranslated(report));
  const all = [...quantities, ...tabled.drafted.map(({ quantity }) => quantity)];
  return { report, reviewItems: reviewItems.list(), quantities: all.sort((a, b) => a.start - b.start) };
}

/** What a title names is what the report is on, and no undertaking of it. */
function endOfTitle(text: string, title: string | null): number {
  const end = title?.slice(-TITLE_END) ?? '';
  return end === '' ? 0 : Math.max(0, text.slice(0, HEAD).indexOf(end) + end.length);
}
const TITLE_END = 10;
const HEAD = 1500;

/** Where the figures begin that a target is put to. */
const withTargets = (drafted: readonly Drafted[]): ReadonlySet<number> =>
  new Set(
    drafted.flatMap(({ indicator }) =>
      'progress' in indicator && indicator.progress ? [indicator.actual.start] : [],
    ),
  );

const byPlace = (a: Drafted, b: Drafted): number => a.indicator.actual.start - b.indicator.actual.start;

/** The numbered parts of the prose, as far as the annexes, whose captions the tables have; the whole text where nothing is numbered. */
function sectionsIn(
  prose: string,
  text: string,
  sentences: readonly Sentence[],
  ledger: readonly LedgerItem[],
): readonly Section[] {
  const parts = sectionsOf(prose, new Set(ledger.map(({ project }) => project.start)));
  const numbered = parts.length === 0 ? topicSections(prose) : parts;
  if (numbered.length === 0) return [wholeSection(prose, sentences)];
  const last = numbered.at(-1)?.start ?? 0;
  const annex = text.slice(last).search(ANNEX);
  const end = annex < 0 ? text.length : last + annex;
  return countedThrough(numbered.map((section) => ({ ...section, end: Math.min(section.end, end) })));
}

function withPlace(project: Project, places: ReturnType<typeof placesOf>): Project {
  const place = placeIn(project.name.zh, places);
  return place === null ? project : { ...project, place: placeId(place) };
}

/** How many texts still have their Chinese words in place of English. */
function untranslated(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if ('en' in value && typeof value.en === 'string') return 'untranslated' in value ? 1 : 0;
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
