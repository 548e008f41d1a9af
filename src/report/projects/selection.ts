/** The one choice that everything showing projects answers: what of them is chosen, and how a facet is chosen or let go. */
import type { Project, Report } from '../dataset/schema.ts';
import { ofClass } from './project-class.ts';
import {
  applyFilter,
  FACETS,
  type Facet,
  indexProjects,
  type ProjectFilter,
  type ProjectIndex,
} from './project-filter.ts';

const isChoosing = (filter: ProjectFilter): boolean =>
  filter.q.trim() !== '' || FACETS.some((facet) => filter[facet].length > 0);

/** The options of some facets with these chosen; asked for what is chosen alone already, they are let go. */
export function toggled(
  filter: ProjectFilter,
  options: Readonly<Partial<Record<Facet, string>>>,
): Readonly<Partial<Record<Facet, readonly string[]>>> {
  const entries = Object.entries(options) as [Facet, string][];
  const isOn = entries.every(([facet, id]) => isAlone(filter, facet, id));
  return Object.fromEntries(entries.map(([facet, id]) => [facet, isOn ? [] : [id]]));
}

/** Whether this option alone is chosen of its facet. */
export const isAlone = (filter: ProjectFilter, facet: Facet, id: string): boolean =>
  filter[facet].length === 1 && filter[facet][0] === id;

const indexes = new WeakMap<Report, ProjectIndex>();
const listeners = new Set<() => void>();
let timesShared = 0;

/** What the choice and the table search in, one for both: what the one finds the other finds too. */
export function sharedIndex(report: Report): ProjectIndex {
  const known = indexes.get(report) ?? indexProjects(report);
  indexes.set(report, known);
  return known;
}

/** From now on this one is searched: it knows pinyin. */
export function shareIndex(report: Report, index: ProjectIndex): void {
  indexes.set(report, index);
  timesShared += 1;
  for (const listener of listeners) listener();
}

/** Changes when another index is searched: what was chosen before may be found differently now. */
export const timesIndexShared = (): number => timesShared;

export function subscribeToIndexes(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The projects of the report, and which of them are chosen: all of them while nothing is. */
export interface Chosen {
  readonly filter: ProjectFilter;
  /** Of the class `projects`, parts not counted apart. */
  readonly all: readonly Project[];
  /** null: nothing is chosen. */
  readonly ids: ReadonlySet<string> | null;
}

export function chosenProjects(report: Report, filter: ProjectFilter): Chosen {
  const all = ofClass(report.projects, 'projects');
  if (!isChoosing(filter)) return { filter, all, ids: null };
  const { projects } = applyFilter(sharedIndex(report), { ...filter, show: 'projects' });
  return { filter, all, ids: new Set(projects.map(({ id }) => id)) };
}

/** How many of these are chosen. */
export const countChosen = ({ ids }: Chosen, projects: readonly Project[]): number =>
  ids === null ? projects.length : projects.filter(({ id }) => ids.has(id)).length;
