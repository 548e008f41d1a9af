/** Which projects a filter leaves, and how many each option would leave under the other filters. */
import type { Project, Report, Text } from '../dataset/schema.ts';
import { headings } from '../language/terms.ts';
import { missingWords, STAGES, stageWords } from '../language/vocabulary.ts';
import { matches, type PinyinByName, parseQuery, type SearchEntry, searchEntry } from '../search/search.ts';
import { classOf, isWhole, PROJECT_CLASSES, type ProjectClass, partsOf } from './project-class.ts';
import { sectorsInOrder } from './sectors.ts';

export const FACETS = ['sector', 'stage', 'pillar', 'place'] as const;
export type Facet = (typeof FACETS)[number];

/** An empty list filters nothing; several options of one facet are alternatives. */
export interface ProjectFilter {
  readonly sector: readonly string[];
  /** A stage, or `noStageStated`. */
  readonly stage: readonly string[];
  /** A pillar's id, or `outsidePillars`. */
  readonly pillar: readonly string[];
  /** A place's id, or `noPlaceStated`. */
  readonly place: readonly string[];
  readonly q: string;
  /** Projects alone, plans or measures; or all of them. It is no condition that is taken off, but what the table is of. */
  readonly show: ProjectClass | 'all';
}

export const SHOWABLE = [...PROJECT_CLASSES, 'all'] as const;

export const NO_FILTER: ProjectFilter = {
  sector: [],
  stage: [],
  pillar: [],
  place: [],
  q: '',
  show: 'projects',
};

/** For projects named before the report's first numbered part, or after its last. */
export const outsidePillarsWords: Text = headings.outsidePillars;

type FacetChange = Readonly<Partial<Record<Facet, readonly string[]>>>;

type FilterChange = Readonly<Record<Facet | 'q', readonly string[] | null>> & {
  readonly show: ProjectFilter['show'] | null;
};

/** A change of the view that leaves this filter alone on: a link that promises 12 projects must show 12. */
export function onlyFilter(filter: FacetChange, show: ProjectFilter['show'] = NO_FILTER.show): FilterChange {
  const shown = show === NO_FILTER.show ? null : show;
  return { sector: null, stage: null, pillar: null, place: null, q: null, show: shown, ...filter };
}

export interface FacetOption {
  id: string;
  name: Text;
}

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export interface ProjectIndex {
  readonly options: Readonly<Record<Facet, readonly FacetOption[]>>;
  /** Without the parts of others: each is found by way of its whole, and counted with it. */
  readonly rows: readonly IndexedProject[];
}

interface IndexedProject {
  project: Project;
  /** For each of FACETS, the place of its option in `options`. */
  codes: readonly number[];
  /** Where its parts are, if elsewhere: places in the options of `place`. */
  partPlaces: readonly number[];
  /** Made when first asked for: of ten thousand projects that takes longer than all else of the register. */
  search: () => SearchEntry;
}

/** The option of a facet that a project falls under. */
export function optionOf(project: Project, facet: Facet): string {
  switch (facet) {
    case 'sector':
      return project.sector;
    case 'pillar':
      return project.pillar ?? 'outsidePillars';
    case 'stage':
      return typeof project.stage === 'string' ? project.stage : project.stage.missing;
    case 'place':
      return typeof project.place === 'string' ? project.place : project.place.missing;
  }
}

/** Every option of every facet, sectors in their one order, the others in the report's; what is not stated comes last, and only if it occurs. */
export function facetOptions(report: Report): Record<Facet, FacetOption[]> {
  const known: Record<Facet, FacetOption[]> = {
    sector: sectorsInOrder(report).map(({ id, name }) => ({ id, name })),
    pillar: report.pillars.map(({ id, name }) => ({ id, name })),
    stage: STAGES.map((id) => ({ id, name: stageWords[id] })),
    place: report.places.map(({ id, name }) => ({ id, name })),
  };
  const rest: Partial<Record<Facet, FacetOption>> = {
    pillar: { id: 'outsidePillars', name: outsidePillarsWords },
    stage: { id: 'noStageStated', name: missingWords.noStageStated },
    place: { id: 'noPlaceStated', name: missingWords.noPlaceStated },
  };
  for (const facet of FACETS) {
    const last = rest[facet];
    if (last && report.projects.some((project) => optionOf(project, facet) === last.id)) {
      known[facet].push(last);
    }
  }
  return known;
}

const PLACE = FACETS.indexOf('place');
const NO_PLACES: readonly number[] = [];

/** Made once for a report (and again when the pinyin arrives); a filter then takes milliseconds. */
export function indexProjects(report: Report, pinyinByName?: PinyinByName): ProjectIndex {
  const options = facetOptions(report);
  const codes = FACETS.map((facet) => new Map(options[facet].map(({ id }, code) => [id, code])));
  const places = codes[PLACE];
  return {
    options,
    rows: report.projects.filter(isWhole).map((project) => {
      const placed = FACETS.map((facet, at) => codes[at]?.get(optionOf(project, facet)) ?? -1);
      const parts = partsOf(report, project);
      const elsewhere = parts.map((part) => places?.get(optionOf(part, 'place')) ?? -1);
      const search = () => {
        const said = FACETS.flatMap((facet, at) => options[facet][placed[at] ?? -1]?.name ?? []);
        const about = [...said, project.status, ...parts.map(({ name }) => name)];
        return searchEntry(project.name, pinyinByName?.get(project.name.zh), about);
      };
      return {
        project,
        codes: placed,
        partPlaces:
          parts.length === 0 ? NO_PLACES : [...new Set(elsewhere)].filter((code) => code !== placed[PLACE]),
        search: once(search),
      };
    }),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export interface FilterResult {
  projects: Project[];
  counts: FacetCounts;
  /** How many of each class the other conditions leave. */
  classes: Readonly<Record<ProjectClass, number>>;
}

const NONE = -1;
const SEVERAL = -2;

type Row = Pick<IndexedProject, 'codes' | 'partPlaces'>;

/** The one facet that shuts the project out, or NONE, or SEVERAL. `open` holds 1 for each option let through. */
function shutOutBy({ codes, partPlaces }: Row, open: readonly (Uint8Array | null)[]): number {
  let failed = NONE;
  for (let facet = 0; facet < codes.length; facet += 1) {
    const admits = open[facet];
    if (!admits || admits[codes[facet] ?? -1] === 1) continue;
    if (facet === PLACE && partPlaces.some((code) => admits[code] === 1)) continue;
    if (failed !== NONE) return SEVERAL;
    failed = facet;
  }
  return failed;
}

/** Both answers in one pass: a project that fails in one facet alone counts among that facet's options. */
export function applyFilter(index: ProjectIndex, filter: ProjectFilter): FilterResult {
  const query = parseQuery(filter.q);
  const asked = query.whole.text !== '';
  const open = FACETS.map((facet) => {
    if (filter[facet].length === 0) return null;
    const chosen = new Set(filter[facet]);
    return Uint8Array.from(index.options[facet], ({ id }) => (chosen.has(id) ? 1 : 0));
  });
  const tallies = FACETS.map((facet) => new Array<number>(index.options[facet].length).fill(0));
  const add = (facet: number, code: number | undefined) => {
    const tally = tallies[facet];
    if (tally && code !== undefined) tally[code] = (tally[code] ?? 0) + 1;
  };
  const count = (facet: number, { codes, partPlaces }: Row) => {
    add(facet, codes[facet]);
    if (facet === PLACE) for (const code of partPlaces) add(facet, code);
  };
  const projects: Project[] = [];
  const classes = { projects: 0, plans: 0, measures: 0 };
  for (const row of index.rows) {
    const { project, codes, search } = row;
    const failed = shutOutBy(row, open);
    if (failed === SEVERAL || (asked && !matches(search(), query))) continue;
    const own = classOf(project);
    if (failed === NONE) classes[own] += 1;
    if (filter.show !== 'all' && own !== filter.show) continue;
    if (failed !== NONE) {
      count(failed, row);
      continue;
    }
    projects.push(project);
    for (let facet = 0; facet < codes.length; facet += 1) count(facet, row);
  }
  return { projects, counts: namedCounts(index, tallies), classes };
}

function namedCounts({ options }: ProjectIndex, tallies: readonly (readonly number[])[]): FacetCounts {
  const named = (facet: Facet): ReadonlyMap<string, number> => {
    const tally = tallies[FACETS.indexOf(facet)] ?? [];
    return new Map(options[facet].map(({ id }, code) => [id, tally[code] ?? 0]));
  };
  return { sector: named('sector'), stage: named('stage'), pillar: named('pillar'), place: named('place') };
}
