import { expect, it } from 'vitest';
import { readDeck } from '../src/deck/deck-file.ts';
import { loadReport } from '../src/report/loading/load.ts';
import { madeUpReport } from '../src/report/testing/made-up-report.ts';
import { HOSTILE_DATASETS } from './hostile-datasets.ts';
import { hostileDecks } from './hostile-decks.ts';
import { withProjects } from './made-up-projects.ts';

// Small ones: what is measured at full size is measured by `npm run bench:limits`.
it.each(Object.entries(HOSTILE_DATASETS))(
  '%s: accepted, or refused with at most a hundred problems',
  (_, make) => {
    const result = loadReport(make(0.01));
    const listed = result.ok ? 1 : result.problems.length;
    expect(listed).toBeGreaterThan(0);
    expect(listed).toBeLessThanOrEqual(101);
  },
);

it('a deck of five hundred slides of any kind is accepted, or refused with at most a hundred problems', () => {
  const report = withProjects(madeUpReport(), 50);
  for (const [name, text] of hostileDecks(report)) {
    const result = readDeck(text, report);
    expect(result.ok ? 1 : result.problems.length, name).toBeLessThanOrEqual(101);
  }
});
