import { expect, test } from 'vitest';
import { madeUpReport } from '../testing/made-up-report.ts';
import { PROJECT_COLUMNS } from './columns.ts';
import { ofClass } from './project-class.ts';
import { facetOptions } from './project-filter.ts';
import { sectorsInOrder, sectorsOf } from './sectors.ts';

test('sectors stand in one order: most projects first, and in no other order for a pillar’s own', () => {
  const made = madeUpReport();
  const [first, second, ...others] = made.sectors;
  const [model] = ofClass(made.projects, 'projects');
  if (!first || !second || !model) throw new Error('The made-up report has too few sectors.');
  const project = (id: string, sector: string) => ({ ...model, id, sector });
  const report = {
    ...made,
    sectors: [first, second, ...others],
    projects: [project('a', first.id), project('b', second.id), project('c', second.id)],
  };
  expect(sectorsInOrder(report).map(({ id }) => id)).toEqual([
    second.id,
    first.id,
    ...others.map(({ id }) => id),
  ]);
  const few = [report.projects[0], report.projects[1]].flatMap((one) => one ?? []);
  expect(sectorsOf(report, few).map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(facetOptions(report).sector.map(({ id }) => id)).toEqual(sectorsInOrder(report).map(({ id }) => id));
  const rank = PROJECT_COLUMNS.sector.register.order(report.projects, { report, language: 'zh' });
  expect(report.projects.map(rank)).toEqual([1, 0, 0]);
});
