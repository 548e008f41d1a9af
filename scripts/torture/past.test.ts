/** What once broke something is accepted and works, or is refused with the place. */
import { expect, test } from 'vitest';
import type { Report } from '../../src/report/dataset/schema.ts';
import { loadReport } from '../../src/report/loading/load.ts';
import { documentFaults } from './documents.tsx';
import { baseText, pastFailures } from './past.ts';
import { tryText } from './property.ts';

/** Pictures, files and page in one language: the other differs in its words, which are looked at in both before. */
const inOne = (report: Report) => documentFaults(report, ['zh']);

const failures = pastFailures();
const served = failures.filter(({ refused }) => refused === null);
const refused = failures.filter((failure) => failure.refused !== null);

test('the dataset that they change is sound', async () => {
  expect(await tryText(baseText, inOne)).toEqual({ accepted: true, faults: [] });
});

test.each(served)('$what: everything works', async ({ text }) => {
  const result = loadReport(text);
  expect(result.ok ? [] : result.problems).toEqual([]);
  expect(await tryText(text, inOne)).toEqual({ accepted: true, faults: [] });
});

test.each(refused)('$what: refused, with the place', async ({ text, refused: where }) => {
  const result = loadReport(text);
  expect(result.ok ? [] : result.problems.map(({ path }) => path)).toContain(where);
  expect(await tryText(text, inOne)).toEqual({ accepted: false, faults: [] });
});
