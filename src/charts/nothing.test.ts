import { describe, expect, it } from 'vitest';
import type { Indicator, Report } from '../report/dataset/schema.ts';
import { LANGUAGES } from '../report/language/vocabulary.ts';
import { madeUpReport } from '../report/testing/made-up-report.ts';
import { getChartModel } from './registry/models.ts';
import { nativeOfType } from './registry/natives.ts';
import { layOut } from './render/layout.ts';
import { renderStills } from './render/still.ts';

type Change = (indicator: Indicator) => Indicator;

const zero = (token: string, unit: string) => ({
  start: 0,
  end: token.length,
  token,
  value: 0,
  unit,
  bound: 'exact' as const,
});

/** The made-up report with some indicators changed. */
function changed(changes: Readonly<Record<string, Change>>): Report {
  const report = madeUpReport();
  const indicators = report.indicators.map((indicator) => changes[indicator.id]?.(indicator) ?? indicator);
  return { ...report, indicators };
}

const nothingDone: Change = (indicator) => ({ ...indicator, actual: zero('0元', '元') }) as Indicator;
const nothingOfThem: Change = (indicator) => ({ ...indicator, actual: zero('0件', '件') }) as Indicator;
const zeroPercent: Change = (indicator) =>
  'progress' in indicator && indicator.progress
    ? {
        ...indicator,
        actual: zero('0元', '元'),
        progress: { ...indicator.progress, completion: zero('0%', '%') },
      }
    : indicator;

const CASES = [
  ['a part of which 0% is done, so that no target is implied', 'inside', { spending: zeroPercent }],
  ['a whole of nothing', 'inside', { total: nothingDone }],
  ['a whole and a part of nothing', 'inside', { total: nothingDone, spending: zeroPercent }],
  ['a part of nothing', 'inside', { spending: nothingDone }],
  ['parts, one of which is nothing', 'side', { closed: nothingOfThem }],
  ['parts that are all nothing', 'side', { received: nothingOfThem, closed: nothingOfThem }],
  ['steps that are all nothing', 'road', { chargers: nothingOfThem, firms: nothingOfThem }],
] as const satisfies readonly (readonly [string, string, Readonly<Record<string, Change>>])[];

describe.each(CASES)('%s', (_, id, changes) => {
  const report = changed(changes);
  const spec = report.pillars.flatMap(({ charts }) => charts).find((chart) => chart.id === id);
  if (!spec) throw new Error(`The made-up report has no chart ${id}`);
  const model = (language: (typeof LANGUAGES)[number]) => getChartModel(spec, report, language);

  it.each(LANGUAGES)('is drawn, with an area for each mark (%s)', (language) => {
    const chart = model(language);
    for (const { svg } of renderStills(chart)) expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    for (const width of [288, 480, 864]) {
      const { targets } = layOut(chart, width);
      expect(targets).toHaveLength(chart.marks.length);
      for (const box of targets) {
        expect(box.width).toBeGreaterThan(4);
        expect(box.height).toBeGreaterThan(4);
        expect(box.x).toBeGreaterThanOrEqual(-1);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 4);
      }
    }
  });

  it.each(LANGUAGES)('is a native chart with an axis that Office takes (%s)', (language) => {
    const chart = model(language);
    const box = { x: 0, y: 0, width: 1728, height: 636 };
    const axis = nativeOfType(chart.type).parts(chart, box).chart?.axis ?? { max: Number.NaN };
    expect(axis.max).toBeGreaterThan(0);
    expect(Number.isFinite(axis.max)).toBe(true);
  });
});

it('says of what 0% is done, though no target is known', () => {
  const report = changed({ spending: zeroPercent });
  const spec = report.pillars.flatMap(({ charts }) => charts).find(({ id }) => id === 'inside');
  if (!spec) throw new Error('The made-up report has no nested chart');
  const chart = getChartModel(spec, report, 'zh');
  expect(chart.marks.map(({ id }) => id)).toEqual(['total', 'spending']);
  expect(chart.marks.at(-1)?.label).toMatch(/占年度任务的0%（报告原文）$/);
  expect(chart.measured).toContain('两项采用同一刻度');
});
