import { expect, it } from 'vitest';
import { readDeck } from '../src/deck/deck-file.ts';
import { loadReport } from '../src/report/loading/load.ts';
import { madeUpReport } from '../src/report/testing/made-up-report.ts';
import { HOSTILE_DATASETS } from './hostile-datasets.ts';
import { hostileDecks } from './hostile-decks.ts';
import { withProjects } from './made-up-projects.ts';

/** What is right when it is small: the others are wrong at any size. */
const RIGHT_WHEN_SMALL: ReadonlySet<string> = new Set([
  'the last thousand projects wrong',
  'as many projects as there may be, and right',
  'as many projects as there may be, with long names',
]);

// Small ones: what is measured at full size is measured by `npm run bench:limits`.
it.each(Object.entries(HOSTILE_DATASETS))(
  '%s: refused with at most a hundred problems, where it is wrong at any size',
  (name, make) => {
    const result = loadReport(make(0.01));
    expect(result.ok).toBe(RIGHT_WHEN_SMALL.has(name));
    expect(result.ok ? 1 : result.problems.length).toBeLessThanOrEqual(101);
  },
);

it('a deck of five hundred slides of any kind is accepted, or refused with at most a hundred problems', () => {
  const report = withProjects(madeUpReport(), 50);
  for (const [name, text] of hostileDecks(report)) {
    const result = readDeck(text, report);
    expect(result.ok ? 1 : result.problems.length, name).toBeLessThanOrEqual(101);
  }
});
