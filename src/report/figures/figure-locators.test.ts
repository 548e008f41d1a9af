import { expect, test } from 'vitest';
import { madeUpReport } from '../testing/made-up-report.ts';
import { locatorsOf } from './figure-locators.ts';
import { findFigure } from './figures.ts';

const report = madeUpReport();

/** The words that a figure's card points at. */
function tokensOf(ref: string): string[] {
  const entry = findFigure(report, ref);
  if (!entry) throw new Error(`No figure ${ref}`);
  return locatorsOf(entry, undefined).map(({ token }) => token);
}

const spending = report.indicators.find(({ id }) => id === 'spending');
if (spending?.kind !== 'amount' || !spending.progress) throw new Error('“spending” has no progress');
const { actual, asOf, progress } = spending;
const completion = 'token' in progress.completion ? progress.completion.token : '';
const day = 'token' in asOf ? asOf.token : '';

test('a quoted figure stands in one place', () => {
  expect(tokensOf('spending')).toEqual([actual.token]);
  expect(tokensOf('spending.completion')).toEqual([completion]);
  expect(tokensOf('east-lake-works.0')).toEqual(['6万吨']);
});

test('a computed one stands where its terms do', () => {
  expect(tokensOf('spending.target')).toEqual([actual.token, completion]);
});

test('a pace stands where its day does, and the distance to it there and where its terms do', () => {
  expect(tokensOf('spending.pace')).toEqual([day]);
  expect(tokensOf('spending.paceGap')).toEqual([day, actual.token, completion]);
});

test('a project stands where it is named, and where its status is printed', () => {
  const [works, tunnel] = report.projects;
  expect(locatorsOf(null, works)).toEqual([works?.mention, works?.status.locator]);
  expect(locatorsOf(null, tunnel)).toEqual([tunnel?.mention]);
});

test('what is neither stands nowhere', () => {
  expect(locatorsOf(null, undefined)).toEqual([]);
});
