/** The register's rows in one language, and the order of each column. */

import type { Project, ProjectFigure, Report, Text } from '../../report/dataset/schema.ts';
import { FIGURE_KINDS, type Language, STAGES, type Stage } from '../../report/language/vocabulary.ts';
import { type Facet, facetOptions, optionOf } from '../../report/projects/project-filter.ts';

export interface ProjectRow {
  project: Project;
  /** Its place in the report. */
  index: number;
  name: string;
  status: string;
  sector: string;
  /** null: not stated, or outside the numbered parts. */
  pillar: string | null;
  place: string | null;
  stage: Stage | null;
  ranks: Ranks;
}

/** A column's order as a number for each row, reckoned when first asked for; undefined: not stated. */
export interface Ranks {
  name: (row: ProjectRow) => number;
  status: (row: ProjectRow) => number;
  sector: (row: ProjectRow) => number;
  pillar: (row: ProjectRow) => number | undefined;
  place: (row: ProjectRow) => number | undefined;
  stage: (row: ProjectRow) => number | undefined;
  figures: (row: ProjectRow) => number | undefined;
  source: (row: ProjectRow) => number;
}

/** Below, nobody would notice the reckoning of a column's order. */
const MANY_ROWS = 1_000;

/** Reckons the slow orders ahead of the first click: 10,000 names take a collator some 30 ms. */
export function prepareRanks(rows: readonly ProjectRow[]): void {
  const [first] = rows;
  if (!first || rows.length < MANY_ROWS) return;
  first.ranks.name(first);
  first.ranks.status(first);
}

export function projectRows(report: Report, language: Language): ProjectRow[] {
  const rows: ProjectRow[] = [];
  const ranks = ranksOf(rows, report, language);
  const options = facetOptions(report);
  const nameOf = (facet: Facet) => {
    const names = new Map(options[facet].map(({ id, name }) => [id, name[language]]));
    return (project: Project) => names.get(optionOf(project, facet)) ?? optionOf(project, facet);
  };
  const [sector, pillar, place] = [nameOf('sector'), nameOf('pillar'), nameOf('place')];
  report.projects.forEach((project, index) => {
    rows.push({
      project,
      index,
      name: project.name[language],
      status: project.status[language],
      sector: sector(project),
      pillar: project.pillar === null ? null : pillar(project),
      place: typeof project.place === 'string' ? place(project) : null,
      stage: typeof project.stage === 'string' ? project.stage : null,
      ranks,
    });
  });
  return rows;
}

function ranksOf(rows: readonly ProjectRow[], report: Report, language: Language): Ranks {
  const texts = (named: readonly { id: string; name: Text }[]) =>
    once(() => {
      const byText = rankTexts(
        named.map(({ name }) => name[language]),
        language,
      );
      return new Map(named.map(({ id, name }) => [id, byText.get(name[language])]));
    });
  const [sectors, places] = [texts(report.sectors), texts(report.places)];
  const names = once(() => rankTexts(new Set(rows.map((row) => row.name)), language));
  const statuses = once(() => rankTexts(new Set(rows.map((row) => row.status)), language));
  const figures = once(() => rankFigures(rows));
  const pillars = once(() => new Map(report.pillars.map(({ id, ordinal }) => [id, ordinal])));
  return {
    name: (row) => names().get(row.name) ?? 0,
    status: (row) => statuses().get(row.status) ?? 0,
    sector: (row) => sectors().get(row.project.sector) ?? 0,
    pillar: (row) => (row.project.pillar === null ? undefined : pillars().get(row.project.pillar)),
    place: (row) => (typeof row.project.place === 'string' ? places().get(row.project.place) : undefined),
    stage: (row) => (row.stage === null ? undefined : STAGES.indexOf(row.stage)),
    figures: (row) => figures().get(row),
    source: (row) => row.project.mention.start,
  };
}

/** Chinese by pinyin, English by letter: comparing two names 130,000 times is slow, two numbers is not. */
function rankTexts(texts: Iterable<string>, language: Language): Map<string, number> {
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  return new Map([...texts].sort(compare).map((text, rank) => [text, rank]));
}

/**
 * By a project's first figure. Only figures of one unit are compared by value: yuan are not more than
 * households. From the greatest rank down: amounts of money first, and in each unit the largest first.
 */
function rankFigures(rows: readonly ProjectRow[]): Map<ProjectRow, number> {
  const measured: { row: ProjectRow; figure: ProjectFigure }[] = [];
  for (const row of rows) {
    const figure = row.project.figures[0];
    if (figure) measured.push({ row, figure });
  }
  measured.sort(
    ({ figure: a }, { figure: b }) =>
      FIGURE_KINDS.indexOf(b.kind) - FIGURE_KINDS.indexOf(a.kind) ||
      (a.unit < b.unit ? 1 : a.unit > b.unit ? -1 : a.value - b.value),
  );
  return new Map(measured.map(({ row }, rank) => [row, rank]));
}

function once<Value>(reckon: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: reckon() };
    return known.value;
  };
}
