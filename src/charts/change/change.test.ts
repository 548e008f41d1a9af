import { describe, expect, it } from 'vitest';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { layOut } from '../render/layout.ts';
import { madeUpChart } from '../testing/every-chart.ts';
import { getChangeModel } from './model.ts';

describe('a chart of change', () => {
  it('sets each indicator beside the one that it calls earlier, both as printed', () => {
    const { rows } = madeUpChart('change');
    expect(rows.map(({ before, after }) => [before.text, after.text])).toEqual([
      ['18所', '25所'],
      ['12所', '18所'],
    ]);
  });

  it('has one scale from zero for all rows', () => {
    const model = madeUpChart('change');
    expect(layOut(model, 480).xAxis).toMatchObject({ min: 0, max: 25 });
    expect(model.max).toBe(25);
  });

  it('refuses an indicator that names nothing earlier', () => {
    const spec = { id: 'x', type: 'change' as const, title: { zh: '甲', en: 'A' }, indicators: ['firms'] };
    expect(() => getChangeModel(spec, madeUpReport(), 'zh')).toThrow(
      /“firms” names nothing that it was before/,
    );
  });
});
