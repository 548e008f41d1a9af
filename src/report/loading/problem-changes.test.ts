import { expect, test } from 'vitest';
import type { Report } from '../dataset/schema.ts';
import { indicatorOf } from '../testing/made-up-report.ts';
import { problemsAfter, set } from '../testing/problems-after.ts';

const at = (report: Report, id: string) => report.indicators.findIndex((one) => one.id === id);

test('what was before must be an indicator of the report', () => {
  const change = (report: Report) => set(indicatorOf(report, 'clinics', 'count'), 'earlier', 'nobody');
  expect(problemsAfter(change)).toContainEqual(
    expect.objectContaining({ code: 'unknownReference', found: 'nobody' }),
  );
});

test('what was before is of the same kind and unit', () => {
  const change = (report: Report) => set(indicatorOf(report, 'clinics', 'count'), 'earlier', 'firms');
  expect(problemsAfter(change)).toContainEqual(
    expect.objectContaining({ code: 'doesNotFit', found: 'firms (count, 家)' }),
  );
});

test('nothing was before itself, however long the way round', () => {
  const circle = (report: Report) => set(indicatorOf(report, 'clinics-2028', 'count'), 'earlier', 'clinics');
  expect(problemsAfter(circle).filter(({ path }) => path.endsWith('.earlier'))).toHaveLength(3);
  const itself = (report: Report) =>
    set(indicatorOf(report, 'clinics-2028', 'count'), 'earlier', 'clinics-2028');
  expect(problemsAfter(itself).filter(({ path }) => path.endsWith('.earlier'))).toHaveLength(1);
});

test('a fall has no sign, or it would be a rise; and only growth falls', () => {
  const signed = (report: Report) => {
    const { actual } = indicatorOf(report, 'imports', 'growth');
    Object.assign(actual, { value: -3.2 });
  };
  expect(problemsAfter(signed)).toContainEqual(
    expect.objectContaining({ code: 'doesNotFit', path: expect.stringMatching(/\.fall$/), found: '-3.2' }),
  );
  const rate = (report: Report) => set(indicatorOf(report, 'settled', 'rate'), 'fall', true);
  expect(problemsAfter(rate)).toContainEqual(
    expect.objectContaining({ code: 'doesNotFit', path: expect.stringMatching(/\.fall$/), found: 'rate' }),
  );
});

test('a chart of change takes what names its earlier indicator, and one over time a day for each', () => {
  const change = ({ pillars }: Report) => set(pillars[1]?.charts[3] ?? {}, 'indicators', ['firms']);
  expect(problemsAfter(change)).toMatchObject([
    { code: 'doesNotFit', path: '$.pillars[1].charts[3].indicators[0]', found: '“firms” (count)' },
  ]);
  const sameDay = (report: Report) => {
    const { asOf } = indicatorOf(report, 'clinics-2029', 'count');
    set(report.indicators[at(report, 'clinics-2028')] ?? {}, 'asOf', asOf);
  };
  expect(problemsAfter(sameDay)).toContainEqual(
    expect.objectContaining({
      code: 'doesNotFit',
      path: '$.pillars[1].charts[4].indicators[1]',
      found: 'clinics-2029 (2029-12-31)',
    }),
  );
});
