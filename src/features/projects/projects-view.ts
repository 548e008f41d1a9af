/** What of the register the address holds, read from it with care and written to it. */

import type { Report } from '../../report/dataset/schema.ts';
import { REGISTER_COLUMN_IDS } from '../../report/projects/columns.ts';
import {
  FACETS,
  type Facet,
  facetOptions,
  NO_FILTER,
  type ProjectFilter,
  SHOWABLE,
} from '../../report/projects/project-filter.ts';
import type { ViewChange } from '../../ui/navigation.tsx';

/** The name leads every row, so it cannot be hidden. */
export const HIDEABLE = REGISTER_COLUMN_IDS.filter((id) => id !== 'name');

export const GROUPS = ['sector', 'stage'] as const;
export type GroupBy = (typeof GROUPS)[number];

export interface ProjectsView extends ProjectFilter {
  /** First key first. `id` is a column's. */
  readonly sort: readonly { id: string; desc: boolean }[];
  readonly group: GroupBy | null;
  /** The columns out of sight. */
  readonly hide: readonly string[];
}

/** Few projects have any: a column that is nearly empty is shown on request. */
const HIDDEN_AT_FIRST: readonly string[] = ['figures'];

/** What the address says where no column is hidden. */
const NOTHING_HIDDEN = 'none';

/** The parameters of the address that the table alone shows; a choice of facets is seen in the overview too. */
export const TABLE_PARAMETERS = ['q', 'show', 'sort', 'group', 'hide'] as const;

/** The parameters of the address that are the register's. */
export const PROJECT_PARAMETERS = [...FACETS, ...TABLE_PARAMETERS] as const;

export const DEFAULT_VIEW: ProjectsView = {
  ...NO_FILTER,
  sort: [],
  group: null,
  hide: HIDDEN_AT_FIRST,
};

/** Longer than any name, and short enough that no address can slow the search down. */
const LONGEST_QUERY = 100;

/** What the address asked for and this report does not have: `fishing` as a sector. */
export interface DroppedCondition {
  readonly parameter: (typeof PROJECT_PARAMETERS)[number];
  readonly value: string;
}

export interface ReadView {
  view: ProjectsView;
  dropped: DroppedCondition[];
}

/** As much of a value as is told: an address may be megabytes long. */
const MOST_TOLD = 40;

const listed = (params: URLSearchParams, name: string): string[] => [
  ...new Set((params.get(name) ?? '').split(',').filter(Boolean)),
];

/** `sector=water,energy&stage=…&pillar=…&place=…&q=…&show=plans&sort=-stage,name&group=sector&hide=place` */
export function readProjectsView(params: URLSearchParams, report: Report): ReadView {
  const dropped: DroppedCondition[] = [];
  const drop = (parameter: DroppedCondition['parameter'], value: string) => {
    const told = value.length > MOST_TOLD ? `${value.slice(0, MOST_TOLD)}…` : value;
    dropped.push({ parameter, value: told });
  };
  const keep = (
    name: DroppedCondition['parameter'],
    known: ReadonlySet<string>,
    idOf = (value: string) => value,
  ): string[] => {
    const meant = listed(params, name).flatMap((value) => {
      if (known.has(idOf(value))) return [value];
      // In capitals: some programs write addresses so.
      const id = [...known].find((one) => one.toLowerCase() === idOf(value).toLowerCase());
      if (id !== undefined) return [value.slice(0, value.length - id.length) + id];
      drop(name, value);
      return [];
    });
    return [...new Set(meant)];
  };

  const options = facetOptions(report);
  const facets = Object.fromEntries(
    FACETS.map((name) => [name, keep(name, new Set(options[name].map(({ id }) => id)))]),
  ) as Record<Facet, string[]>;

  const asked = params.get('q') ?? '';
  if (asked.length > LONGEST_QUERY) drop('q', asked);
  const q = asked.length > LONGEST_QUERY ? '' : asked;

  const shown = params.get('show');
  const show = SHOWABLE.find((id) => id === shown) ?? NO_FILTER.show;
  if (shown && show !== shown) drop('show', shown);

  const columnOf = (key: string) => key.replace(/^-/, '');
  const keys = keep('sort', new Set<string>(REGISTER_COLUMN_IDS), columnOf);
  const sort = keys
    .filter((key, index) => keys.findIndex((other) => columnOf(other) === columnOf(key)) === index)
    .map((key) => ({ id: columnOf(key), desc: key.startsWith('-') }));

  const grouped = params.get('group');
  const group = GROUPS.find((id) => id === grouped) ?? null;
  if (grouped && !group) drop('group', grouped);

  const readHidden = (): readonly string[] => {
    const hidden = params.get('hide');
    if (!hidden) return HIDDEN_AT_FIRST;
    return hidden === NOTHING_HIDDEN ? [] : keep('hide', new Set<string>(HIDEABLE));
  };

  return {
    view: {
      ...facets,
      q,
      show,
      sort,
      group,
      hide: readHidden(),
    },
    dropped,
  };
}

/** A change of the view as the address writes it; what is at its default is taken away. */
export function writeProjectsView(change: Partial<ProjectsView>): ViewChange {
  const written: Record<string, string | readonly string[] | null> = {};
  for (const name of FACETS) {
    const values = change[name];
    if (values) written[name] = values.length > 0 ? values : null;
  }
  if (change.hide) written.hide = writeHidden(change.hide);
  if (change.q !== undefined) written.q = change.q === '' ? null : change.q;
  if (change.show !== undefined) written.show = change.show === NO_FILTER.show ? null : change.show;
  if (change.group !== undefined) written.group = change.group;
  if (change.sort) {
    const keys = change.sort.map(({ id, desc }) => (desc ? `-${id}` : id));
    written.sort = keys.length > 0 ? keys : null;
  }
  return written;
}

function writeHidden(hide: readonly string[]): string | readonly string[] | null {
  if (hide.join() === HIDDEN_AT_FIRST.join()) return null;
  return hide.length > 0 ? hide : NOTHING_HIDDEN;
}
