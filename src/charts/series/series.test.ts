import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../report/dataset/schema.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { layOut } from '../render/layout.ts';
import { madeUpChart } from '../testing/every-chart.ts';
import { getSeriesModel } from './model.ts';

const spec = {
  id: 'x',
  type: 'series' as const,
  title: { zh: '甲', en: 'A' },
  indicators: ['clinics', 'clinics-2028', 'clinics-2029'],
};

describe('a chart of one thing over time', () => {
  it('stands in the order of time, whatever the order of the dataset', () => {
    const { points } = getSeriesModel(spec, madeUpReport(), 'zh');
    expect(points.map(({ name, figure }) => [name, figure.text])).toEqual([
      ['2028年', '12所'],
      ['2029年', '18所'],
      ['2030年', '25所'],
    ]);
  });

  it('names months where years do not tell its days apart', () => {
    const report = madeUpReport();
    const indicators = report.indicators.map((one) =>
      one.id === 'clinics-2029' && 'date' in one.asOf
        ? ({ ...one, asOf: { ...one.asOf, date: '2030-06-30' } } as Indicator)
        : one,
    );
    const { points } = getSeriesModel(spec, { ...report, indicators }, 'en');
    expect(points.map(({ name }) => name)).toEqual(['Dec 2028', 'Jun 2030', 'Dec 2030']);
  });

  it('has columns from zero, and rows where their numbers have no room side by side', () => {
    const model = madeUpChart('series');
    expect(layOut(model, 480).yAxis).toMatchObject({ type: 'value', min: 0 });
    const points = model.points.map((point) => ({
      ...point,
      figure: { ...point.figure, text: '一千二百三十四亿五千六百七十八万所' },
    }));
    expect(layOut({ ...model, points }, 480).xAxis).toMatchObject({ type: 'value', min: 0 });
  });

  it('refuses an indicator without a date', () => {
    expect(() => getSeriesModel({ ...spec, indicators: ['firms', 'clinics'] }, madeUpReport(), 'zh')).toThrow(
      /“firms” has no date/,
    );
  });
});
