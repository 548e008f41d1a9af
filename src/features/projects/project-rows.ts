/** The register's rows in one language, and the order of each column. */

import type { Project, Report } from '../../report/dataset/schema.ts';
import { type ShownFigure, shownFigures } from '../../report/figures/shown-figures.ts';
import type { Language, Stage } from '../../report/language/vocabulary.ts';
import type { Asked } from '../../report/projects/column-order.ts';
import {
  PROJECT_COLUMNS,
  REGISTER_COLUMN_IDS,
  type RegisterColumnId,
} from '../../report/projects/columns.ts';
import { isWhole, type NamedParts, namedParts } from '../../report/projects/project-class.ts';
import { type Facet, facetOptions, optionOf } from '../../report/projects/project-filter.ts';
import type { Steps } from '../../report/steps/steps.ts';

export interface ProjectRow {
  project: Project;
  /** Its place in the report. */
  index: number;
  name: string;
  status: string;
  /** Named as parts of it. */
  parts: NamedParts | null;
  /** Reckoned when its cell is drawn. */
  figures: () => readonly ShownFigure[];
  sector: string;
  /** null: not stated, or outside the numbered parts. */
  pillar: string | null;
  place: string | null;
  stage: Stage | null;
  ranks: Ranks;
}

/** A column's order as a number for each row, reckoned when first asked for; undefined: not stated. */
export type Ranks = Readonly<Record<RegisterColumnId, (row: ProjectRow) => number | undefined>>;

/** Below, nobody would notice the reckoning of a column's order. */
const MANY_ROWS = 1_000;

/** Reckons the slow orders ahead of the first click: 10,000 names take a collator some 30 ms. */
export function* prepareRanks(rows: readonly ProjectRow[]): Steps<void> {
  const [first] = rows;
  if (!first || rows.length < MANY_ROWS) return;
  for (const id of ['name', 'status'] as const) {
    first.ranks[id](first);
    yield;
  }
}

export function projectRows(
  report: Report,
  language: Language,
  /** How Chinese names are read, by which they are then sorted. */
  readings: ReadonlyMap<string, string> | null = null,
): ProjectRow[] {
  const rows: ProjectRow[] = [];
  const ranks = ranksOf(rows, { report, language, readings });
  const options = facetOptions(report);
  const nameOf = (facet: Facet) => {
    const names = new Map(options[facet].map(({ id, name }) => [id, name[language]]));
    return (project: Project) => names.get(optionOf(project, facet)) ?? optionOf(project, facet);
  };
  const [sector, pillar, place] = [nameOf('sector'), nameOf('pillar'), nameOf('place')];
  report.projects.forEach((project, index) => {
    if (!isWhole(project)) return;
    rows.push({
      project,
      index,
      name: project.name[language],
      status: project.status[language],
      parts: namedParts(project, report, language),
      figures: () => shownFigures(report, project),
      sector: sector(project),
      pillar: project.pillar === null ? null : pillar(project),
      place: typeof project.place === 'string' ? place(project) : null,
      stage: typeof project.stage === 'string' ? project.stage : null,
      ranks,
    });
  });
  return rows;
}

function ranksOf(rows: readonly ProjectRow[], asked: Asked): Ranks {
  const ranks = REGISTER_COLUMN_IDS.map((id) => {
    const { order } = PROJECT_COLUMNS[id].register;
    const known = once(() => {
      const rankOf = order(
        rows.map(({ project }) => project),
        asked,
      );
      // By the row's place: looking ten thousand projects up in a map takes as long as sorting them.
      const list: (number | undefined)[] = new Array(asked.report.projects.length);
      for (const { project, index } of rows) list[index] = rankOf(project);
      return list;
    });
    return [id, (row: ProjectRow) => known()[row.index]] as const;
  });
  return Object.fromEntries(ranks) as Ranks;
}

function once<Value>(reckon: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: reckon() };
    return known.value;
  };
}
