import { expect, test } from 'vitest';
import { listFigures } from '../../report/figures/figures.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { sheetEntry } from './sheet-entry.ts';

const report = madeUpReport();

test('every figure and project of a report has a name, a value or a stage, and its locators', () => {
  const refs = [...listFigures(report).map(({ ref }) => ref), ...report.projects.map(({ id }) => id)];
  for (const ref of refs) {
    const entry = sheetEntry(ref, report, 'zh');
    expect(entry.name, ref).not.toBe(ref);
    expect(entry.result, ref).not.toBeNull();
    expect(entry.value ?? entry.result?.stage, ref).toBeTruthy();
  }
});

test('a computed figure has its arithmetic, and the mark that it is none of the report’s', () => {
  const computed = listFigures(report).find(({ origin }) => origin === 'computed');
  if (!computed) throw new Error('The made-up report has no computed figure.');
  const { value } = sheetEntry(computed.ref, report, 'en');
  expect(value).toMatchObject({ origin: 'computed', arithmetic: computed.arithmetic?.en });
  expect(value?.text.startsWith('≈')).toBe(!computed.exact);
});

test('a pin that the report does not have is named by its ref, and nothing is said of it', () => {
  expect(sheetEntry('of-another-version', report, 'zh')).toEqual({
    ref: 'of-another-version',
    name: 'of-another-version',
    value: null,
    result: null,
    facts: [],
    sources: [],
  });
});
