import { describe, expect, it } from 'vitest';
import { madeUpReport } from '../testing/made-up-report.ts';
import { NO_FILTER } from './project-filter.ts';
import {
  chosenProjects,
  countChosen,
  sharedIndex,
  shareIndex,
  subscribeToIndexes,
  toggled,
} from './selection.ts';

const report = madeUpReport();

describe('what is chosen', () => {
  it('is nothing while no condition holds, and everything counts', () => {
    const chosen = chosenProjects(report, NO_FILTER);
    expect(chosen.ids).toBeNull();
    expect(countChosen(chosen, chosen.all)).toBe(chosen.all.length);
  });

  it('is the projects that every condition leaves, plans and measures aside', () => {
    const chosen = chosenProjects(report, {
      ...NO_FILTER,
      sector: ['roads'],
      stage: ['design'],
      show: 'all',
    });
    expect([...(chosen.ids ?? [])]).toEqual(['south-ferry-bridge']);
    expect(countChosen(chosen, chosen.all)).toBe(1);
  });

  it('follows words that are searched too', () => {
    expect([...(chosenProjects(report, { ...NO_FILTER, q: '隧道' }).ids ?? [])]).toEqual([
      'west-hill-tunnel',
    ]);
  });

  it('is searched by the index that is shared, and those who show it are told of another', () => {
    const own = madeUpReport();
    let told = 0;
    const stop = subscribeToIndexes(() => {
      told += 1;
    });
    expect(chosenProjects(own, { ...NO_FILTER, sector: ['supply'] }).ids?.size).toBeGreaterThan(0);
    const index = sharedIndex(own);
    const rows = index.rows.filter(({ project }) => project.id === 'west-hill-tunnel');
    shareIndex(own, { ...index, rows });
    stop();
    expect(told).toBe(1);
    expect(chosenProjects(own, { ...NO_FILTER, sector: ['supply'] }).ids?.size).toBe(0);
  });

  it('can be nothing at all, which is not the same as no choice', () => {
    expect(chosenProjects(report, { ...NO_FILTER, q: '没有' }).ids?.size).toBe(0);
  });
});

describe('choosing an option', () => {
  it('chooses it alone of its facet, and keeps the other facets', () => {
    expect(toggled({ ...NO_FILTER, sector: ['supply'], stage: ['design'] }, { sector: 'roads' })).toEqual({
      sector: ['roads'],
    });
  });

  it('lets it go where it is chosen already', () => {
    expect(toggled({ ...NO_FILTER, sector: ['roads'] }, { sector: 'roads' })).toEqual({ sector: [] });
  });

  it('chooses a pair unless both are chosen', () => {
    const filter = { ...NO_FILTER, sector: ['roads'] };
    expect(toggled(filter, { sector: 'roads', stage: 'design' })).toEqual({
      sector: ['roads'],
      stage: ['design'],
    });
    expect(toggled({ ...filter, stage: ['design'] }, { sector: 'roads', stage: 'design' })).toEqual({
      sector: [],
      stage: [],
    });
  });
});
