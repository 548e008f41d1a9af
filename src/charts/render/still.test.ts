import { describe, expect, it } from 'vitest';
import { originSigns } from '../../theme/origin-marks.ts';
import { bulletChart } from '../bullet/chart.ts';
import { type Box, type Drawing, overlaps, wordBox } from '../drawing/drawing.ts';
import { THEME_COLORS } from '../drawing/paint.ts';
import { chartOfType } from '../registry/charts.ts';
import type { ChartModel } from '../registry/models.ts';
import { everyChart, madeUpChart } from '../testing/every-chart.ts';
import { layOut } from './layout.ts';
import { printedFigures } from './printed.ts';
import { renderStill, renderStills } from './still.ts';

/** A slide's body at the largest and at the smallest scale of its charts. */
const SLIDE_WIDTHS = [576, 864];

const cases = everyChart().flatMap(({ name, model }) =>
  [...chartOfType(model.type).layoutWidths, ...SLIDE_WIDTHS].map((width) => ({
    name: `${name} at ${width}`,
    model,
    width,
  })),
);

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** One for each number printed: completions with gap and pace, amounts, counts with their sum, ranks. */
const expectedTags = (model: ChartModel): string[] =>
  printedFigures(model).map(({ origin }) => originSigns[model.language][origin]);

/** The bars of rows of one height, as long as they can be. */
function barsOf({ plot }: Drawing, rows: number): Box[] {
  if (!plot) return [];
  const row = plot.height / rows;
  const at = (index: number) => ({
    x: plot.x,
    y: plot.y + (index + 0.5) * row - 6,
    width: plot.width,
    height: 12,
  });
  return Array.from({ length: rows }, (_, index) => at(index));
}

describe.each(cases.filter(({ model }) => model.type === 'bullet'))(
  'the bars of $name',
  ({ model, width }) => {
    const drawing = layOut(model, width);

    it('sets neither a word nor a mark on a bar', () => {
      const frames = drawing.shapes.flatMap((shape) =>
        shape.kind === 'rect' && shape.fill === null ? [shape] : [],
      );
      const things = [...drawing.words.map(wordBox), ...frames];
      expect(
        things.filter((box) => barsOf(drawing, drawing.targets.length).some((bar) => overlaps(box, bar))),
      ).toEqual([]);
    });
  },
);

describe.each(cases)('the still of $name', ({ model, width }) => {
  const drawing = layOut(model, width);
  const still = renderStill(model, { width });

  it('sets no word over another', () => {
    const boxes = drawing.words.map((word) => ({ text: word.text, box: wordBox(word) }));
    const clashes = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])),
    );
    expect(clashes).toEqual([]);
  });

  it('cuts no word off', () => {
    const inside = ({ x, y, width: length, height }: Box) =>
      x >= -0.5 && y >= -1 && x + length <= width + 0.5 && y + height <= still.height + 1;
    expect(drawing.words.filter((word) => !inside(wordBox(word)))).toEqual([]);
  });

  it('writes every word of the drawing, in no text smaller than 12 px', () => {
    const written = [...still.svg.matchAll(/<text [^>]*font-size="([\d.]+)"[^>]*>([^<]*)<\/text>/g)];
    const texts = written.map(([, , text = '']) => unescaped(text));
    for (const { text } of drawing.words) expect(texts).toContain(text);
    expect(Math.min(...written.map(([, size]) => Number(size)))).toBeGreaterThanOrEqual(12);
  });

  it('holds nothing that a strict policy refuses or that could clash in a page', () => {
    expect(still.svg).not.toMatch(/ style=| id=|<style|<script| on\w+=|url\(/);
    expect(still.svg).not.toMatch(/fill="(?:#|black|rgb)|NaN|undefined/);
  });

  it('prints beside every number of the report or of ours whether it is quoted or computed', () => {
    const { quoted, computed } = originSigns[model.language];
    const tags = drawing.words.map(({ text }) => text).filter((text) => text === quoted || text === computed);
    expect(tags.sort()).toEqual(expectedTags(model).sort());
    const frames = drawing.shapes.filter(({ kind }) => kind === 'rect');
    for (const tag of drawing.words.filter(({ text }) => text === quoted || text === computed)) {
      const around = frames.find((frame) => {
        const { x, y, width: length, height } = frame as Box;
        return x < tag.x && tag.x < x + length && y < tag.y && tag.y < y + height;
      });
      expect(around).toMatchObject({ dashed: tag.text === computed });
    }
  });

  it('gives every mark an area that can be hit, inside the drawing', () => {
    expect(drawing.targets).toHaveLength(model.marks.length);
    for (const box of drawing.targets) {
      expect(box.width).toBeGreaterThan(4);
      expect(box.height).toBeGreaterThanOrEqual(18);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 4);
    }
  });
});

describe('stills', () => {
  it('are the same each time', () => {
    const model = madeUpChart('matrix');
    expect(renderStills(model)).toEqual(renderStills(model));
  });

  it('come at every width of the layout, narrow to wide', () => {
    expect(renderStills(madeUpChart('bullet')).map((still) => still.width)).toEqual([
      ...bulletChart.layoutWidths,
    ]);
  });

  it('can be drawn in colours of their own, for a file that has no page around it', () => {
    const colors = Object.fromEntries(Object.keys(THEME_COLORS).map((token) => [token, '#123456']));
    const { svg } = renderStill(madeUpChart('steps'), { width: 480, colors: colors as typeof THEME_COLORS });
    expect(svg).toContain('#123456');
    expect(svg).not.toContain('var(');
  });
});
