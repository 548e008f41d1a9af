import { expect, test } from 'vitest';
import { madeUpReport } from '../testing/made-up-report.ts';
import { findFigure, listFigures } from './figures.ts';

const report = madeUpReport();

test('an actual is found by its indicator', () => {
  expect(findFigure(report, 'spending')).toMatchObject({
    role: 'actual',
    origin: 'quoted',
    text: { zh: '80.4亿元', en: 'CNY 8.04 billion' },
    asOf: { date: '2030-09-30' },
  });
});

test('a printed completion is quoted, with its own place', () => {
  expect(findFigure(report, 'spending.completion')).toMatchObject({
    origin: 'quoted',
    printed: { token: '80.4%' },
    pillar: 'industry',
  });
});

test('an implied target is computed, with its arithmetic', () => {
  expect(findFigure(report, 'spending.target')).toMatchObject({
    origin: 'computed',
    name: { zh: '完成投资：年度任务' },
    arithmetic: { zh: '80.4亿元 ÷ 80.4% ≈ 100.0亿元' },
  });
});

test('a gap is computed in percentage points', () => {
  expect(findFigure(report, 'chargers.gap')).toMatchObject({
    value: 20,
    text: { en: '20 percentage points' },
  });
});

test('a pace is a figure only where there is a date', () => {
  expect(findFigure(report, 'spending.pace')).toMatchObject({ arithmetic: { en: '273 ÷ 365 ≈ 74.8%' } });
  expect(findFigure(report, 'chargers.pace')).toBeNull();
});

test('the distance to the pace is a figure, worked out from the two', () => {
  const completion = findFigure(report, 'spending.completion')?.text.zh;
  const { text, arithmetic } = findFigure(report, 'spending.paceGap') ?? {};
  const { en = '' } = text ?? {};
  expect(arithmetic?.en).toContain(`≈ ${en}`);
  expect(arithmetic?.en).toContain('74.8%');
  expect(arithmetic?.zh).toContain(completion);
  expect(findFigure(report, 'chargers.paceGap')).toBeNull();
});

test('the number ranked is a figure where it is printed', () => {
  expect(findFigure(report, 'place-firms.among')).toMatchObject({ text: { zh: '14个', en: '14 ranked' } });
  expect(findFigure(report, 'place-exports.among')).toBeNull();
});

test('a project’s figures are counted from 0', () => {
  expect(findFigure(report, 'east-lake-works.0')).toMatchObject({
    role: 'projectFigure',
    name: { en: 'East Lake Waterworks: Capacity a day' },
    text: { zh: '6万吨', en: '60,000 tonnes' },
  });
});

test('a name that is no figure’s gives null', () => {
  for (const ref of ['', 'nobody', 'spending.', 'constructor', '__proto__', 'east-lake-works.1']) {
    expect(findFigure(report, ref)).toBeNull();
  }
});

test('every figure is either quoted with its place or computed with its arithmetic', () => {
  for (const { origin, printed, arithmetic } of listFigures(report)) {
    expect([printed !== undefined, arithmetic !== undefined]).toEqual([
      origin === 'quoted',
      origin === 'computed',
    ]);
  }
});

test('no two figures have one name', () => {
  const refs = listFigures(report).map(({ ref }) => ref);
  expect(new Set(refs).size).toBe(refs.length);
});
