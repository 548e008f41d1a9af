import { describe, expect, it } from 'vitest';
import { bulletMax } from '../bullet/drawing.ts';
import { type ChartContext, fitLayout, THEME_COLORS } from '../drawing/context.ts';
import type { BulletRow, ChartModel } from '../model/model.ts';
import { madeUpChart } from '../testing/every-chart.ts';
import { draw, getHeight, getOption } from './option.ts';

const context = (change: Partial<ChartContext> = {}): ChartContext => ({
  language: 'zh',
  width: 480,
  scale: 1,
  colors: THEME_COLORS,
  interactive: true,
  ...change,
});

interface Series {
  id?: string;
  type: string;
  data: { value?: number; itemStyle?: Record<string, unknown> }[];
}

const seriesOf = (model: ChartModel, change: Partial<ChartContext> = {}) =>
  getOption(model, context(change)).series as unknown as Series[];
const axisOf = (model: ChartModel) => getOption(model, context()).xAxis as { min: number; max: number };
const rowOf = (percent: number) => ({ percent }) as BulletRow;

describe('bars', () => {
  it.each(['bullet', 'nested', 'steps', 'parts'] as const)('of a %s chart begin at zero', (type) => {
    expect(axisOf(madeUpChart(type)).min).toBe(0);
    expect(seriesOf(madeUpChart(type))[0]?.type).toBe('bar');
  });

  it('are as long as the completions, unrounded', () => {
    const model = madeUpChart('bullet');
    const values = seriesOf(model)[0]?.data.map((item) => item.value);
    expect(values).toEqual(model.rows.map((row) => row.percent));
  });

  it('leave room past the target and past the longest of them', () => {
    expect(bulletMax([rowOf(60)])).toBe(110);
    expect(bulletMax([rowOf(109.4)])).toBe(120);
    expect(bulletMax([rowOf(102.57)])).toBe(110);
    expect(bulletMax([rowOf(480)])).toBe(600);
  });

  it('of a computed completion have a dashed outline, of a quoted one a plain one', () => {
    const model = madeUpChart('bullet');
    const items = seriesOf(model)[0]?.data ?? [];
    for (const [index, row] of model.rows.entries()) {
      expect(items[index]?.itemStyle?.color).toBe('var(--color-accent)');
      expect(items[index]?.itemStyle?.borderType !== undefined).toBe(row.origin === 'computed');
    }
    expect(new Set(model.rows.map((row) => row.origin)).size).toBe(2);
  });
});

describe('the pace', () => {
  it('has a word and a tick where the indicator is dated, and neither where it is not', () => {
    const model = madeUpChart('bullet');
    const dated = model.rows.filter((row) => row.pace);
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.length).toBeLessThan(model.rows.length);
    const { words, shapes } = draw(model, context());
    for (const row of dated) expect(words.map((word) => word.text)).toContain(row.pace?.text);
    const dashes = shapes.filter((shape) => shape.kind === 'line' && shape.dashed);
    expect(dashes).toHaveLength(dated.length);
  });
});

describe('a rank', () => {
  it('has no bar', () => {
    expect(seriesOf(madeUpChart('ranks')).map((series) => series.type)).not.toContain('bar');
  });
});

describe('the option', () => {
  it('answers to the pointer by the marks, in their order, last of all', () => {
    const model = madeUpChart('units');
    const series = seriesOf(model);
    expect(series.at(-1)?.id).toBe('marks');
    expect(series.at(-1)?.data).toHaveLength(model.marks.length);
  });

  it('holds neither targets nor tooltip for a still', () => {
    const option = getOption(madeUpChart('units'), context({ interactive: false }));
    expect(option.tooltip).toBeUndefined();
    expect(seriesOf(madeUpChart('units'), { interactive: false }).map((series) => series.id)).not.toContain(
      'marks',
    );
  });

  it('shows tooltips as text and never as markup', () => {
    expect(getOption(madeUpChart('steps'), context()).tooltip).toMatchObject({ renderMode: 'richText' });
  });

  it('never moves', () => {
    expect(getOption(madeUpChart('steps'), context()).animation).toBe(false);
  });

  it('keeps the layout and grows with the scale', () => {
    const model = madeUpChart('matrix');
    const small = getHeight(model, context());
    expect(getHeight(model, context({ width: 720, scale: 1.5 }))).toBe(Math.round(small * 1.5));
  });
});

describe('the layout for a container', () => {
  it('is the widest that fits, scaled up to the container', () => {
    expect(fitLayout('bullet', 600, 16)).toEqual({ layoutWidth: 480, width: 600, scale: 1.25 });
  });

  it('stops growing before the text is too large, and leaves white', () => {
    const { width, scale } = fitLayout('steps', 2000, 16);
    expect(scale).toBe(1.35);
    expect(width).toBe(648);
  });

  it('turns to a narrower one when the page’s text is larger', () => {
    expect(fitLayout('bullet', 600, 24).layoutWidth).toBe(328);
  });

  it('shrinks the narrowest where even that has no room', () => {
    expect(fitLayout('steps', 300, 16).width).toBe(300);
  });
});
