import { describe, expect, it } from 'vitest';
import { COMPACT_SIZES } from '../drawing/compact-size.ts';
import { overlaps, wordBox } from '../drawing/drawing.ts';
import type { CompactForm } from '../model/model.ts';
import { chartOfType } from '../registry/charts.ts';
import { layOut } from '../render/layout.ts';
import { renderStills } from '../render/still.ts';
import { everyChart, madeUpChart } from '../testing/every-chart.ts';

const forms = Object.keys(COMPACT_SIZES) as CompactForm[];
const cases = everyChart()
  .filter(({ model }) => chartOfType(model.type).compact)
  .flatMap(({ name, model }) =>
    forms.map((form) => ({ name: `${name} as a ${form}`, form, model: { ...model, form } })),
  );

describe.each(cases)('$name', ({ model, form }) => {
  const { width, height } = COMPACT_SIZES[form];
  const drawing = layOut(model, 480);

  it('keeps to its room, whatever width is asked for', () => {
    expect(drawing.width).toBe(width);
    // One row is drawn however low the room is.
    if (drawing.words.length > 3) expect(drawing.height).toBeLessThanOrEqual(height);
    for (const word of drawing.words) {
      const box = wordBox(word);
      expect(box.x, word.text).toBeGreaterThanOrEqual(-0.5);
      expect(box.x + box.width, word.text).toBeLessThanOrEqual(width + 0.5);
      expect(box.y + box.height, word.text).toBeLessThanOrEqual(drawing.height + 1);
    }
  });

  it('sets no word over another, and none under 12 units', () => {
    const boxes = drawing.words.map((word) => ({ text: word.text, box: wordBox(word) }));
    const clashes = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])),
    );
    expect(clashes).toEqual([]);
    for (const { size = 13 } of drawing.words) expect(size).toBeGreaterThanOrEqual(12);
  });

  it('has an area for each mark, and one still', () => {
    expect(drawing.targets).toHaveLength(model.marks.length);
    expect(renderStills(model).map((still) => still.width)).toEqual([width]);
  });
});

describe('a chart at a glance', () => {
  it('counts what it has no room for', () => {
    const model = madeUpChart('steps');
    const [item] = model.steps;
    if (!item) throw new Error('The made-up report has a chart of no steps');
    const steps = Array.from({ length: 9 }, (_, index) => ({ ...item, mark: `s${index}` }));
    const { words } = layOut({ ...model, steps, form: 'tile' }, 480);
    const names = words.filter(({ text }) => text === item.name).length;
    expect(words.map(({ text }) => text)).toContain(`另有${9 - names}项`);
  });

  it('cuts no number, not even an amount before and after', () => {
    const model = madeUpChart('change');
    const rows = model.rows.map((row) => ({
      ...row,
      before: { ...row.before, text: '2361.6亿元' },
      after: { ...row.after, text: '3145.4亿元' },
    }));
    const { words, width } = layOut({ ...model, rows, form: 'tile' }, 480);
    const amounts = words.filter(({ text }) => text.includes('→'));
    expect(amounts.length).toBeGreaterThan(0);
    for (const word of amounts) expect(wordBox(word).x + wordBox(word).width).toBeLessThanOrEqual(width);
  });

  it('marks what is computed, and that alone', () => {
    const texts = layOut({ ...madeUpChart('nested'), form: 'tile' }, 480).words.map(({ text }) => text);
    expect(texts.filter((text) => text === '算')).toHaveLength(1);
    expect(texts).not.toContain('原');
  });
});
