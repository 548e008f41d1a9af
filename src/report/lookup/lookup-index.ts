/**
 * What can be looked up: every indicator and project of a report, the lists by sector, stage, pillar and place, the
 * cross-check notes and the terms that are defined.
 */

import { auditReport } from '../audit/audit.ts';
import { auditKindWords } from '../audit/audit-kind-words.ts';
import type { AuditNote } from '../audit/audit-note.ts';
import type { Indicator, Project, Report, Text } from '../dataset/schema.ts';
import { bilingual } from '../figures/bilingual.ts';
import { type ExplainedTerm, explainedTerms } from '../figures/explained-terms.ts';
import { projectFigures } from '../figures/figures.ts';
import { viewOf } from '../figures/indicator-view.ts';
import { isPresent, orNull, type ReportFigure } from '../figures/report-figure.ts';
import { printedToken } from '../numbers/printed-token.ts';
import { FACETS, type Facet, facetOptions, outsidePillarsWords } from '../projects/project-filter.ts';
import { stageName, stageOf } from '../projects/stage.ts';
import { fold, type Pinyin, type SearchEntry, searchEntry, squeeze } from '../search/search.ts';
import { withPinyin } from '../search/with-pinyin.ts';

interface Row {
  /** An indicator's or a project's id; `sector:water` for a list, `note:…` and `term:…` for what explains. */
  readonly ref: string;
  readonly name: Text;
  readonly search: SearchEntry;
  /** Its figures as printed, folded: `97.2%`, `第4位`, `近3000万元`. */
  readonly tokens: readonly string[];
  /** Their digits, without thousands separators: `97.2`, `4.2293`. */
  readonly digits: readonly string[];
}

export interface IndicatorRow extends Row {
  readonly kind: 'indicator';
  readonly indicator: Indicator;
}

export interface ProjectRow extends Row {
  readonly kind: 'project';
  readonly project: Project;
}

/** The indicators and projects of one sector or pillar, the projects of one stage or place. */
export interface ListRow extends Row {
  readonly kind: 'list';
  readonly facet: Facet;
  readonly option: string;
}

/** A figure, a project, or a list of such. */
export type SubjectRow = IndicatorRow | ProjectRow | ListRow;

export interface NoteRow extends Row {
  readonly kind: 'note';
  readonly note: AuditNote;
}

export interface TermRow extends Row {
  readonly kind: 'term';
  readonly term: ExplainedTerm;
}

export type LookupRow = SubjectRow | NoteRow | TermRow;

export type LookupIndex = readonly LookupRow[];

export const isIndicator = (row: LookupRow): row is IndicatorRow => row.kind === 'indicator';
export const isProject = (row: LookupRow): row is ProjectRow => row.kind === 'project';
export const isNote = (row: LookupRow): row is NoteRow => row.kind === 'note';
export const isTerm = (row: LookupRow): row is TermRow => row.kind === 'term';
export const isSubject = (row: LookupRow): row is SubjectRow => !isNote(row) && !isTerm(row);
export const isList = (row: LookupRow): row is ListRow => row.kind === 'list';

const listRef = (facet: Facet, option: string): string => `${facet}:${option}`;

const bareDigits = ({ parts }: ReportFigure): string => parts.zh.number.replaceAll(',', '');

function printed(figures: readonly ReportFigure[]): Pick<Row, 'tokens' | 'digits'> {
  return {
    tokens: figures.flatMap(({ printed: figure }) => (figure ? squeeze(fold(printedToken(figure))) : [])),
    digits: figures.map(bareDigits),
  };
}

/** Its actual and completion, and its target where that is printed. */
function indicatorFigures(indicator: Indicator): ReportFigure[] {
  const { actual, completion, target } = viewOf(indicator);
  const printedTarget = isPresent(target) && target.printed ? target : null;
  return [actual, orNull(completion), printedTarget].flatMap((figure) => figure ?? []);
}

function listRows(report: Report): ListRow[] {
  const options = facetOptions(report);
  return FACETS.flatMap((facet) =>
    options[facet].map(
      ({ id, name }): ListRow => ({
        ref: listRef(facet, id),
        kind: 'list',
        facet,
        option: id,
        name,
        search: searchEntry(name),
        tokens: [],
        digits: [],
      }),
    ),
  );
}

/** By its title, and by the words for all of its kind; of a pillar, with the pillar's name, since titles come again. */
function noteRows(report: Report): NoteRow[] {
  return auditReport(report).map((note): NoteRow => {
    const pillar = report.pillars.find(({ id }) => id === note.pillar);
    const name = pillar
      ? bilingual((language) => `${note.title[language]} · ${pillar.name[language]}`)
      : note.title;
    return {
      ref: `note:${note.id}`,
      kind: 'note',
      note,
      name,
      search: searchEntry(name, undefined, [auditKindWords[note.kind]]),
      tokens: [],
      digits: [],
    };
  });
}

const termRows = (report: Report): TermRow[] =>
  explainedTerms(report).map(
    (term): TermRow => ({
      ref: `term:${term.id}`,
      kind: 'term',
      term,
      name: term.name,
      search: searchEntry(term.name, undefined, term.aliases),
      tokens: [],
      digits: [],
    }),
  );

export function lookupIndex(report: Report): LookupIndex {
  const sectors = new Map(report.sectors.map(({ id, name }) => [id, name]));
  const places = new Map(report.places.map(({ id, name }) => [id, name]));
  const pillars = new Map(report.pillars.map(({ id, name }) => [id, name]));
  const around = ({ sector, pillar }: Indicator | Project): Text[] => {
    const name = sectors.get(sector);
    const part = pillar === null ? outsidePillarsWords : pillars.get(pillar);
    return [...(name ? [name] : []), ...(part ? [part] : [])];
  };
  const ofProject = (project: Project): Text[] => {
    const stage = stageOf(project);
    const place = typeof project.place === 'string' ? places.get(project.place) : undefined;
    return [
      ...around(project),
      ...(place ? [place] : []),
      { zh: stageName(stage, 'zh'), en: stageName(stage, 'en') },
      project.status,
    ];
  };
  return [
    ...report.indicators.map((indicator): IndicatorRow => {
      const view = viewOf(indicator);
      const denominator = orNull(view.denominator);
      return {
        ref: indicator.id,
        kind: 'indicator',
        indicator,
        name: view.name,
        search: searchEntry(indicator.name, undefined, [
          ...around(indicator),
          ...(denominator ? [denominator] : []),
        ]),
        ...printed(indicatorFigures(indicator)),
      };
    }),
    ...report.projects.map(
      (project): ProjectRow => ({
        ref: project.id,
        kind: 'project',
        project,
        name: project.name,
        search: searchEntry(project.name, undefined, ofProject(project)),
        ...printed(projectFigures(project)),
      }),
    ),
    ...listRows(report),
    ...noteRows(report),
    ...termRows(report),
  ];
}

const withReading = <Found extends LookupRow>(row: Found, pinyin: Pinyin): Found => ({
  ...row,
  search: { ...searchEntry(row.name, pinyin), about: row.search.about },
});

/** The index with the pinyin of every Chinese name. Throws the signal's reason when aborted. */
export function lookupWithPinyin(index: LookupIndex, signal: AbortSignal): Promise<LookupIndex> {
  return withPinyin<LookupRow, LookupRow>(index, ({ name }) => name.zh, withReading, signal);
}
