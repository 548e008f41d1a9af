import { describe, expect, it } from 'vitest';
import type { Report } from '../../report/dataset/schema.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { COMPACT_SIZES } from '../drawing/compact-size.ts';
import { overlaps, wordBox } from '../drawing/drawing.ts';
import { layOut } from '../render/layout.ts';
import { reportCharts } from '../report-charts.ts';
import type { UnitsModel } from './model.ts';

/** The made-up report with its projects again and again. */
function withCopies(copies: number): Report {
  const report = madeUpReport();
  const projects = Array.from({ length: copies }, (_, copy) =>
    report.projects.map((project) => ({ ...project, id: `${project.id}-${copy}` })),
  ).flat();
  return { ...report, projects };
}

function unitsOf(report: Report): UnitsModel {
  const model = reportCharts(report, 'zh').find(({ type }) => type === 'units');
  if (model?.type !== 'units') throw new Error('The made-up report has a chart of units');
  return model;
}

describe('more projects than can be told apart', () => {
  const few = unitsOf(withCopies(1));
  const many = unitsOf(withCopies(1_000));

  it('are counted: a mark a sector and stage, which chooses them of this pillar alone', () => {
    expect(few.counted).toBe(false);
    expect(many.counted).toBe(true);
    const total = few.sectors.flatMap(({ units }) => units).length * 1_000;
    expect(many.sectors.flatMap(({ units }) => units).reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(many.measured).toContain(`${total}个项目`);
    expect(many.marks.length).toBeLessThan(total);
    const [mark] = many.marks;
    expect(mark?.subject).toMatchObject({ sector: many.sectors[0]?.id, pillar: expect.any(String) });
    expect(many.table.rows).toHaveLength(many.marks.length);
  });

  it.each([288, 480])('are bars within %i, none longer than its place, no word over another', (width) => {
    const { targets, words, height } = layOut(many, width);
    for (const box of targets) {
      expect(box.width).toBeGreaterThan(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
    const boxes = words.map(wordBox);
    for (const [index, box] of boxes.entries()) {
      expect(box.x + box.width, words[index]?.text).toBeLessThanOrEqual(width + 0.5);
      expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
    }
    for (const { name } of many.sectors) expect(words.map(({ text }) => text)).toContain(name);
  });

  it('have bars of one scale: a project is as long in each', () => {
    const { targets } = layOut(many, 480);
    const units = many.sectors.flatMap((sector) => sector.units);
    const lengths = targets.map(({ width }, index) => width / (units[index]?.count ?? 0));
    for (const length of lengths) expect(length).toBeCloseTo(lengths[0] ?? 0, 6);
  });

  it('keep to a tile, whether they are counted or their squares have no room there', () => {
    const squares = unitsOf(withCopies(20));
    expect(squares.counted).toBe(false);
    for (const model of [many, squares]) {
      const { height, targets } = layOut({ ...model, form: 'lowTile' }, 480);
      expect(height).toBeLessThanOrEqual(COMPACT_SIZES.lowTile.height);
      expect(targets).toHaveLength(model.marks.length);
    }
  });
});
