import { describe, expect, it } from 'vitest';
import type { Indicator, RateIndicator } from '../../report/dataset/schema.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { layOut } from '../render/layout.ts';
import { madeUpChart } from '../testing/every-chart.ts';
import { getGrowthModel } from './model.ts';
import { growthNative } from './native.ts';

type Change = Partial<Pick<RateIndicator, 'fall' | 'annualAverage' | 'denominator'>>;

/** The made-up report's chart with the growths changed. */
function growthOf(changes: Readonly<Record<string, Change>>) {
  const report = madeUpReport();
  const indicators = report.indicators.map((one) => ({ ...one, ...changes[one.id] }) as Indicator);
  const spec = {
    id: 'x',
    type: 'growth' as const,
    title: { zh: '甲', en: 'A' },
    indicators: ['imports', 'exports'],
  };
  return getGrowthModel(spec, { ...report, indicators }, 'zh');
}

describe('a chart of growth', () => {
  it('puts what rose most first, and a fall below zero, though it is printed without a sign', () => {
    const { rows, max, min } = madeUpChart('growth');
    expect(rows.map(({ figure }) => figure.value)).toEqual([8.5, -3.2]);
    expect(rows.map(({ figure }) => figure.text)).toEqual(['8.5%', '下降3.2%']);
    expect([min, max]).toEqual([-3.2, 8.5]);
  });

  it('has its zero line between the falls and the rises, and says which is which', () => {
    const model = madeUpChart('growth');
    const { words, plot } = layOut(model, 480);
    const at = (text: string) => words.find((word) => word.text === text)?.x ?? Number.NaN;
    const zero = (plot?.x ?? 0) + (3.2 / 11.7) * (plot?.width ?? 0);
    expect(at('下降')).toBeLessThan(zero);
    expect(at('增长')).toBeGreaterThan(zero);
    expect(at('下降3.2%')).toBeLessThan(zero);
    expect(at('8.5%')).toBeGreaterThan(zero);
  });

  it('has no words for two ways where all go one way', () => {
    const rising = growthOf({ imports: { fall: undefined } });
    expect(layOut(rising, 480).words.map(({ text }) => text)).not.toContain('增长');
    expect(rising.min).toBe(0);
  });

  it('says of averages of years that they are, and with what each is compared', () => {
    const same = { missing: 'noDenominatorStated' } as const;
    const average = { annualAverage: true, denominator: same } as const;
    expect(growthOf({ imports: average, exports: average }).measured).toMatch(/^年均增减幅度/);
    expect(growthOf({ imports: average }).measured).toMatch(/^增减幅度，其中部分为年均/);
    expect(madeUpChart('growth').table.rows.map((row) => row[2])).toEqual([
      '报告未说明与何时相比',
      '与上年相比',
    ]);
  });

  it('has room for a fall on the native axis too, which does not end at zero', () => {
    const falling = growthOf({ exports: { fall: true } });
    const { chart } = growthNative.parts(falling, { x: 0, y: 0, width: 1728, height: 600 });
    expect(chart?.axis.min).toBeLessThan(-8.5);
    expect(chart?.axis.max).toBeGreaterThan(0);
  });
});
