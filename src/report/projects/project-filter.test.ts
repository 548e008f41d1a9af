import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Project, Report } from '../dataset/schema.ts';
import { PROJECT_TYPES, STAGES } from '../language/vocabulary.ts';
import { madeUpReport } from '../testing/made-up-report.ts';
import { PROJECT_CLASSES, partsOf } from './project-class.ts';
import {
  applyFilter,
  FACETS,
  facetOptions,
  indexProjects,
  NO_FILTER,
  onlyFilter,
  optionOf,
  type ProjectFilter,
  SHOWABLE,
} from './project-filter.ts';

const report = madeUpReport();
const index = indexProjects(report);
const ids = (change: Partial<ProjectFilter>) =>
  applyFilter(index, { ...NO_FILTER, show: 'all', ...change }).projects.map(({ id }) => id);

test('no filter leaves every entry in the report’s order, parts with their wholes', () => {
  expect(ids({})).toEqual(report.projects.filter(({ partOf }) => !partOf).map(({ id }) => id));
});

test('options of one facet are alternatives', () => {
  expect(ids({ stage: ['design', 'construction'] })).toEqual(['west-hill-tunnel', 'south-ferry-bridge']);
});

test('the table is of projects unless asked for plans, for measures or for all', () => {
  expect(applyFilter(index, NO_FILTER).projects.map(({ id }) => id)).toEqual([
    'east-lake-works',
    'west-hill-tunnel',
    'south-ferry-bridge',
    'mains',
  ]);
  expect(ids({ show: 'plans' })).toEqual(['opening-the-lake']);
  expect(ids({ show: 'measures' })).toEqual(['clean-water-drive']);
  expect(applyFilter(index, NO_FILTER).classes).toEqual({ projects: 4, plans: 1, measures: 1 });
});

test('a part is found by its name and its place, and shows its whole', () => {
  const made = madeUpReport();
  const part = made.projects.find(({ id }) => id === 'north-main');
  if (part) part.place = 'west';
  const found = (change: Partial<ProjectFilter>) =>
    applyFilter(indexProjects(made), { ...NO_FILTER, ...change }).projects.map(({ id }) => id);
  expect(found({ q: '北干管' })).toEqual(['mains']);
  expect(found({ place: ['west'] })).toEqual(['west-hill-tunnel', 'mains']);
});

test('facets narrow each other', () => {
  expect(ids({ sector: ['roads'], stage: ['design'] })).toEqual(['south-ferry-bridge']);
});

test('what is not stated can be asked for', () => {
  expect(ids({ stage: ['noStageStated'] })).toEqual(['opening-the-lake']);
  expect(ids({ place: ['noPlaceStated'] })).toEqual([
    'south-ferry-bridge',
    'mains',
    'clean-water-drive',
    'opening-the-lake',
  ]);
  expect(ids({ pillar: ['outsidePillars'] })).toEqual(['opening-the-lake']);
});

test('a link to one stage takes every other condition off', () => {
  const before = { sector: ['roads'], stage: ['design'], pillar: ['water'], place: ['east'], q: 'bridge' };
  expect({ ...before, ...onlyFilter({ stage: ['noStageStated'] }) }).toEqual({
    sector: null,
    stage: ['noStageStated'],
    pillar: null,
    place: null,
    q: null,
    show: null,
  });
});

test('an option that the report does not have leaves nothing', () => {
  expect(ids({ sector: ['fishing'] })).toEqual([]);
});

test('words are sought in names, and in pinyin once it is there', () => {
  const pinyin = new Map([['西山隧道', { full: 'xi shan sui dao', initials: 'xssd' }]]);
  const filter = { ...NO_FILTER, q: 'xssd' };
  expect(ids({ q: 'tunnel' })).toEqual(['west-hill-tunnel']);
  expect(applyFilter(index, filter).projects).toEqual([]);
  const { projects } = applyFilter(indexProjects(report, pinyin), filter);
  expect(projects.map(({ id }) => id)).toEqual(['west-hill-tunnel']);
});

test('a sector, a stage or the report’s own wording finds its projects too, and words are joined by and', () => {
  const roads = report.sectors.find(({ id }) => id === 'roads');
  const all = report.projects.filter(({ sector }) => sector === roads?.id).map(({ id }) => id);
  expect(ids({ q: roads?.name.zh ?? '' })).toEqual(all);
  expect(ids({ q: `${roads?.name.en} design` })).toEqual(['south-ferry-bridge']);
});

test('an option’s count heeds the other filters, not its own facet’s', () => {
  const { counts } = applyFilter(index, { ...NO_FILTER, sector: ['roads'] });
  expect(Object.fromEntries(counts.sector)).toEqual({ trade: 0, supply: 2, roads: 2 });
  expect(counts.stage.get('operating')).toBe(0);
  expect(counts.stage.get('construction')).toBe(1);
});

test('what is not stated is an option only where it occurs, and the last one', () => {
  expect(facetOptions(report).stage.map(({ id }) => id)).toEqual([...STAGES, 'noStageStated']);
  const all = madeUpReport();
  for (const project of all.projects) project.place = 'east';
  expect(facetOptions(all).place.map(({ id }) => id)).toEqual(['east', 'west']);
});

/** A report of projects spread over every option. */
function spread(length: number): Report {
  const made = madeUpReport();
  const [first] = made.projects;
  if (!first) throw new Error('The made-up report has no project');
  made.projects = Array.from({ length }, (_, at) => ({
    ...first,
    id: `project-${at}`,
    name: { zh: `第${at}号工程`, en: `Works ${at}` },
    type: PROJECT_TYPES[at % 6] ?? 'project',
    ...(at % 10 === 9 && { partOf: `project-${at - 4}` }),
    sector: made.sectors[at % 3]?.id ?? '',
    stage: STAGES[at % 7] ?? { missing: 'noStageStated' },
    pillar: [null, 'industry', 'water'][at % 5] ?? null,
    place: ['east', 'west'][at % 4] ?? { missing: 'noPlaceStated' },
  }));
  return made;
}

test('every count is what choosing that option alone would leave', () => {
  const made = spread(200);
  const index = indexProjects(made);
  const { options } = index;
  const chosen = (facet: (typeof FACETS)[number]) =>
    fc.subarray(
      options[facet].map(({ id }) => id),
      { maxLength: 3 },
    );
  const filters = fc.record({
    sector: chosen('sector'),
    stage: chosen('stage'),
    pillar: chosen('pillar'),
    place: chosen('place'),
    q: fc.constantFrom('', '1', 'works', '号'),
    show: fc.constantFrom(...SHOWABLE),
  });
  fc.assert(
    fc.property(filters, (filter) => {
      const { counts, classes } = applyFilter(index, filter);
      for (const asked of PROJECT_CLASSES)
        expect(classes[asked]).toBe(applyFilter(index, { ...filter, show: asked }).projects.length);
      for (const facet of FACETS) {
        const others = applyFilter(index, { ...filter, [facet]: [] }).projects;
        for (const [id, count] of counts[facet]) {
          const fits = (project: Project) =>
            [project, ...(facet === 'place' ? partsOf(made, project) : [])].some(
              (one) => optionOf(one, facet) === id,
            );
          expect(count).toBe(others.filter(fits).length);
        }
      }
    }),
    { numRuns: 50 },
  );
});
