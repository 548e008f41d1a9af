/** What once broke something is accepted and works, or is refused with the place. */
import { expect, test } from 'vitest';
import { loadReport } from '../../src/report/loading/load.ts';
import { documentFaults } from './documents.tsx';
import { baseText, pastFailures } from './past.ts';
import { tryText } from './property.ts';

const failures = pastFailures();
const served = failures.filter(({ refused }) => refused === null);
const refused = failures.filter((failure) => failure.refused !== null);

test('the dataset that they change is sound', async () => {
  expect(await tryText(baseText, documentFaults)).toEqual({ accepted: true, faults: [] });
});

test.each(served)('$what: everything works', async ({ text }) => {
  const result = loadReport(text);
  expect(result.ok ? [] : result.problems).toEqual([]);
  expect(await tryText(text, documentFaults)).toEqual({ accepted: true, faults: [] });
});

test.each(refused)('$what: refused, with the place', async ({ text, refused: where }) => {
  const result = loadReport(text);
  expect(result.ok ? [] : result.problems.map(({ path }) => path)).toContain(where);
  expect(await tryText(text, documentFaults)).toEqual({ accepted: false, faults: [] });
});
