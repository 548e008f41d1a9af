import { describe, expect, it } from 'vitest';
import { everyChart, madeUpChart } from '../testing/every-chart.ts';
import { chartPages, fitsBox } from './chart-pages.ts';
import { fitChart } from './fit.ts';

const SLIDE = { width: 1728, height: 636 };

describe('fitChart', () => {
  it.each(everyChart())('draws $name no higher than its box', ({ model }) => {
    for (const page of chartPages([model], SLIDE)[0] ?? []) {
      const fit = fitChart(page, SLIDE, { least: 2, most: 3 });
      expect(fit?.height).toBeLessThanOrEqual(SLIDE.height);
      expect(fit?.scale).toBeGreaterThanOrEqual(2);
    }
  });

  it('takes the largest scale that fits', () => {
    const model = madeUpChart('parts');
    const large = fitChart(model, SLIDE, { least: 2, most: 3 });
    const small = fitChart(model, { ...SLIDE, height: 240 }, { least: 1, most: 3 });
    expect(large?.scale).toBeGreaterThan(small?.scale ?? 0);
  });

  it('has no answer for a box that is too low', () => {
    expect(fitChart(madeUpChart('matrix'), { width: 1728, height: 40 }, { least: 2, most: 3 })).toBeNull();
  });
});

describe('chartPages', () => {
  const matrices = everyChart().flatMap(({ model }) => (model.type === 'matrix' ? [model] : []));
  const many = Math.max(...matrices.map(({ sectors }) => sectors.length));
  /** The largest matrix of the datasets, in each language. */
  const models = matrices.filter(({ sectors }) => sectors.length === many);

  it('cuts a chart of many rows into pages that each fit, as many in each language', () => {
    const [zh = [], en = []] = chartPages(models, SLIDE);
    expect(zh.length).toBeGreaterThan(1);
    expect(en).toHaveLength(zh.length);
    for (const page of [...zh, ...en]) expect(fitsBox(page, SLIDE)).toBe(true);
  });

  it('loses no row, no mark and no line of the table', () => {
    for (const [index, model] of models.entries()) {
      const pages = chartPages(models, SLIDE)[index] ?? [];
      expect(pages.flatMap((page) => (page.type === 'matrix' ? page.sectors : []))).toEqual(model.sectors);
      expect(pages.flatMap(({ marks }) => marks)).toEqual(model.marks);
      expect(pages.flatMap(({ table }) => table.rows)).toEqual(model.table.rows);
    }
  });

  it.each(['bullet', 'steps', 'ranks'] as const)(
    'cuts %s of as many rows with as long names as a dataset may have',
    (type) => {
      const name = '一个特别长的、要占去好几行的指标名称'.repeat(2);
      const model = madeUpChart(type);
      const many = <Row extends { mark: string }>([row]: readonly Row[]) =>
        Array.from({ length: type === 'steps' ? 8 : 12 }, (_, index) => ({
          ...(row as Row),
          name,
          mark: `row-${index}`,
        }));
      const crowded = {
        ...model,
        ...(model.type === 'bullet' && { rows: many(model.rows) }),
        ...(model.type === 'steps' && { steps: many(model.steps) }),
        ...(model.type === 'ranks' && { ranks: many(model.ranks) }),
      };
      const [pages = []] = chartPages([crowded], SLIDE);
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) expect(fitsBox(page, SLIDE)).toBe(true);
    },
  );

  it('leaves a chart that fits as it is', () => {
    const model = madeUpChart('bullet');
    expect(chartPages([model], SLIDE)).toEqual([[model]]);
  });
});
