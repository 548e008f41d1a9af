import { describe, expect, it } from 'vitest';
import type { LevelIndicator } from '../../report/dataset/schema.ts';
import { ofClass } from '../../report/projects/project-class.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { getTargetsModel } from '../bullet/model.ts';
import { renderStill } from '../render/still.ts';
import { everyChart, madeUpChart } from '../testing/every-chart.ts';
import { getChartModel } from './models.ts';

describe.each(everyChart())('the model of $name', ({ model }) => {
  it('says everything in words: title, what is measured, summary and marks', () => {
    expect(model.title).not.toMatch(/[{}]/);
    expect(model.measured).not.toBe('');
    expect(model.summary).not.toBe('');
    for (const { id, label } of model.marks)
      expect(label, id).toMatch(/^(?!.*(?:[{}]|undefined|null|NaN)).*\S{2}/s);
  });

  it('names each mark once', () => {
    const ids = model.marks.map((mark) => mark.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a table as wide as its head in every row', () => {
    for (const row of model.table.rows) expect(row).toHaveLength(model.table.columns.length);
  });
});

describe('a bullet chart', () => {
  it('puts the indicator furthest behind first', () => {
    const percents = madeUpChart('bullet').rows.map((row) => row.completion.value);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
  });

  it('says of a gap that it is computed, where it gives a number', () => {
    const { rows } = madeUpChart('bullet');
    expect(rows.map(({ variance }) => variance.origin === 'computed')).toEqual(
      rows.map(({ variance }) => variance.text.includes('个百分点')),
    );
    expect(rows.some(({ variance }) => variance.origin)).toBe(true);
  });

  it('stands for the completion', () => {
    const [mark] = madeUpChart('bullet').marks;
    expect(mark?.subject).toEqual({ indicator: mark?.id, role: 'completion' });
  });
});

describe('a bullet chart of bounded figures', () => {
  const bullet = (change: Partial<LevelIndicator>) => {
    const report = madeUpReport();
    const indicators = report.indicators.map((indicator) =>
      indicator.id === 'chargers' ? ({ ...indicator, ...change } as LevelIndicator) : indicator,
    );
    return getTargetsModel({ ...report, indicators }, 'zh').rows.find(({ mark }) => mark === 'chargers');
  };
  const actual = { start: 0, end: 6, token: '1000余座', value: 1000, unit: '座' };

  it('says that “over” the target is past it, and that 100% is rough', () => {
    expect(bullet({ actual: { ...actual, bound: 'over' } })).toMatchObject({
      variance: { text: '超过目标（超出多少未说明）', origin: null },
      completion: { text: '≈ 100%' },
      status: 'exceeded',
    });
  });

  it('does not judge “about” the target', () => {
    expect(bullet({ actual: { ...actual, bound: 'about' } })).toMatchObject({
      variance: { text: '与目标相当（报告未给确数）', origin: null },
      status: 'aboutTarget',
    });
  });

  it('leaves a ceiling out: less of it is not a shorter bar', () => {
    const made = madeUpReport().indicators.find(({ id }) => id === 'chargers') as LevelIndicator;
    const target = { ...actual, bound: 'atMost' as const };
    expect(bullet({ progress: made.progress && { ...made.progress, target } })).toBeUndefined();
  });
});

describe('a nested chart', () => {
  it('names the target as computed where the report does not print it', () => {
    const { target, done, whole } = madeUpChart('nested');
    expect([whole, target, done].map((part) => part?.figure.origin)).toEqual([
      'quoted',
      'computed',
      'quoted',
    ]);
    expect(target?.figure.text).toMatch(/^≈ /);
  });

  it('says what the per cent is of: the bar stands inside a whole that is another', () => {
    const label = (language: 'zh' | 'en') => madeUpChart('nested', language).marks.at(-1)?.label;
    expect(label('zh')).toMatch(/占年度任务的[\d.]+%（报告原文）$/);
    expect(label('en')).toMatch(/[\d.]+% of the year’s task \(quoted\)$/);
  });

  it('refuses a part without a target, by its name', () => {
    const spec = {
      id: 'x',
      type: 'nested',
      title: { zh: '甲', en: 'A' },
      whole: 'total',
      part: 'total',
    } as const;
    expect(() => getChartModel(spec, madeUpReport(), 'zh')).toThrow(/“total” has no target/);
  });
});

describe('a chart of parts', () => {
  it('adds them up and says that it did', () => {
    const { parts, sumText } = madeUpChart('parts');
    const sum = parts.reduce((total, { figure }) => total + figure.value, 0);
    expect(sumText).toContain(String(sum));
    expect(sumText).toContain('据报告计算');
  });

  it('refuses parts of different units', () => {
    const spec = {
      id: 'x',
      type: 'parts',
      title: { zh: '甲', en: 'A' },
      indicators: ['received', 'chargers'],
    } as const;
    expect(() => getChartModel({ ...spec, indicators: [...spec.indicators] }, madeUpReport(), 'zh')).toThrow(
      /another unit/,
    );
  });
});

describe('a chart of ranks', () => {
  it('says that the number ranked is not stated', () => {
    expect(madeUpChart('ranks').scopeText).toContain('报告未说明参加排名的总数');
  });

  it('draws a rung past the last place that is held', () => {
    const { ranks, rungs } = madeUpChart('ranks');
    expect(rungs).toBeGreaterThan(Math.max(...ranks.map(({ figure }) => figure.value)));
  });

  it('ends after a dozen rungs, and says so, however low a place is', () => {
    const report = madeUpReport();
    const [rank] = report.indicators.filter((indicator) => indicator.kind === 'rank');
    if (!rank) throw new Error('The made-up report has no rank');
    const far = { ...rank, actual: { ...rank.actual, token: '第300000位', value: 300_000 } };
    const spec = {
      id: 'far',
      type: 'ranks' as const,
      title: { zh: '甲', en: 'A' },
      indicators: [rank.id],
    };
    const indicators = report.indicators.map((indicator) => (indicator === rank ? far : indicator));
    const model = getChartModel(spec, { ...report, indicators }, 'zh');
    expect(model).toMatchObject({ rungs: 12, broken: true });
    expect(model.type === 'ranks' && model.scopeText).toContain('第12位以后不再按格排列');
    const { svg } = renderStill(model, { width: 360 });
    expect(svg).toContain('>300000<');
    expect(svg.length).toBeLessThan(30_000);
  });

  it('refuses an indicator that is no rank', () => {
    const spec = { id: 'x', type: 'ranks' as const, title: { zh: '甲', en: 'A' }, indicators: ['total'] };
    expect(() => getChartModel(spec, madeUpReport(), 'zh')).toThrow(/“total” is not a rank/);
  });
});

describe('a unit chart', () => {
  it('has one mark for each project of the pillar, which stands for it', () => {
    const { marks } = madeUpChart('units');
    expect(marks.map((mark) => mark.id).sort()).toEqual(
      ['east-lake-works', 'mains', 'south-ferry-bridge', 'west-hill-tunnel'].sort(),
    );
    for (const mark of marks) expect(mark.subject).toEqual({ project: mark.id });
  });
});

describe('the stage matrix', () => {
  it('counts every project once', () => {
    const { sectors } = madeUpChart('matrix');
    const counted = sectors.flatMap((sector) => sector.counts).reduce((total, count) => total + count, 0);
    expect(counted).toBe(ofClass(madeUpReport().projects, 'projects').length);
  });

  it('has marks that stand for the projects of a sector at a stage', () => {
    const { marks, sectors } = madeUpChart('matrix');
    const ids = new Set(sectors.map(({ id }) => id));
    for (const { id, subject } of marks) {
      if (!('sector' in subject)) throw new Error(`${id} stands for no cell`);
      expect(ids).toContain(subject.sector);
      expect(id).toBe(`${subject.sector}.${subject.stage}`);
    }
  });

  it('has no mark where there is nothing', () => {
    for (const sector of madeUpChart('matrix').sectors) {
      expect(sector.marks.map((mark) => mark !== null)).toEqual(sector.counts.map((count) => count > 0));
    }
  });
});
