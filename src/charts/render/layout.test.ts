import { describe, expect, it } from 'vitest';
import { bulletMax } from '../bullet/drawing.ts';
import { type Paint, THEME_COLORS } from '../drawing/paint.ts';
import type { ChartModel } from '../registry/models.ts';
import { madeUpChart } from '../testing/every-chart.ts';
import { fitLayout, getOption, heightOf, layOut } from './layout.ts';

const WIDTH = 480;
const optionOf = (model: ChartModel, change: Partial<Paint> = {}) =>
  getOption(model, layOut(model, WIDTH), {
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

const seriesOf = (model: ChartModel, change: Partial<Paint> = {}) =>
  optionOf(model, change).series as unknown as Series[];
const axisOf = (model: ChartModel) => optionOf(model).xAxis as { min: number; max: number };

describe('bars', () => {
  it.each(['bullet', 'nested', 'steps', 'parts'] as const)('of a %s chart begin at zero', (type) => {
    expect(axisOf(madeUpChart(type)).min).toBe(0);
    expect(seriesOf(madeUpChart(type))[0]?.type).toBe('bar');
  });

  it('are as long as the completions, unrounded', () => {
    const model = madeUpChart('bullet');
    const values = seriesOf(model)[0]?.data.map((item) => item.value);
    expect(values).toEqual(model.rows.map((row) => row.completion.value));
  });

  it('leave room past the target and past the longest of them', () => {
    expect(bulletMax([60])).toBe(110);
    expect(bulletMax([109.4])).toBe(120);
    expect(bulletMax([102.57])).toBe(110);
    expect(bulletMax([480])).toBe(600);
  });

  it('of a computed completion have a dashed outline, of a quoted one a plain one', () => {
    const model = madeUpChart('bullet');
    const items = seriesOf(model)[0]?.data ?? [];
    for (const [index, row] of model.rows.entries()) {
      expect(items[index]?.itemStyle?.color).toBe('var(--color-accent)');
      expect(items[index]?.itemStyle?.borderType !== undefined).toBe(row.completion.origin === 'computed');
    }
    expect(new Set(model.rows.map((row) => row.completion.origin)).size).toBe(2);
  });
});

describe('the pace', () => {
  it('has a word and a tick where the indicator is dated, and neither where it is not', () => {
    const model = madeUpChart('bullet');
    const dated = model.rows.filter((row) => row.pace);
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.length).toBeLessThan(model.rows.length);
    const { words, shapes } = layOut(model, WIDTH);
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
    const option = optionOf(madeUpChart('units'), { interactive: false });
    expect(option.tooltip).toBeUndefined();
    expect(seriesOf(madeUpChart('units'), { interactive: false }).map((series) => series.id)).not.toContain(
      'marks',
    );
  });

  it('shows tooltips as text and never as markup', () => {
    expect(optionOf(madeUpChart('steps')).tooltip).toMatchObject({ renderMode: 'richText' });
  });

  it('never moves', () => {
    expect(optionOf(madeUpChart('steps')).animation).toBe(false);
  });

  it('keeps the layout and grows with the scale', () => {
    const model = madeUpChart('matrix');
    const drawing = layOut(model, WIDTH);
    expect(heightOf(drawing, 1.5)).toBe(Math.round(heightOf(drawing, 1) * 1.5));
  });
});

describe('the layout for a container', () => {
  it('is the widest that fits, scaled up to the container', () => {
    expect(fitLayout({ type: 'bullet' }, 600, 16)).toEqual({ layoutWidth: 480, width: 600, scale: 1.25 });
  });

  it('stops growing before the text is too large, and leaves white', () => {
    const { width, scale } = fitLayout({ type: 'steps' }, 2000, 16);
    expect(scale).toBe(1.35);
    expect(width).toBe(648);
  });

  it('turns to a narrower one when the page’s text is larger', () => {
    expect(fitLayout({ type: 'bullet' }, 600, 24).layoutWidth).toBe(288);
  });

  it('shrinks the narrowest where even that has no room', () => {
    expect(fitLayout({ type: 'steps' }, 300, 16).width).toBe(300);
  });
});
