import { describe, expect, it } from 'vitest';
import type { ChartSpec, Indicator, RateIndicator, Report } from '../dataset/schema.ts';
import { madeUpReport } from '../testing/made-up-report.ts';
import { chooseCharts, MOST_CHARTS, type PillarFacts, withChosenCharts } from './choose-charts.ts';

const all = madeUpReport();
function known(id: string): Indicator {
  const found = all.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`The made-up report has no ${id}`);
  return { ...found, pillar: 'industry' };
}

/** The charts of a pillar with these indicators alone. */
function chosen(
  indicators: readonly (string | Indicator)[],
  change: Partial<Pick<PillarFacts, 'projects' | 'sums'>> = {},
): ChartSpec[] {
  const own = indicators.map((one) => (typeof one === 'string' ? known(one) : one));
  return chooseCharts({ id: 'industry', indicators: own, projects: [], sums: [], ...change });
}

const types = (charts: readonly ChartSpec[]) => charts.map(({ type }) => type);
const shownIn = (charts: readonly ChartSpec[], type: ChartSpec['type']) => {
  const chart = charts.find((one) => one.type === type);
  return chart && 'indicators' in chart ? chart.indicators : null;
};
const grown = (id: string, value: number, change: object = {}): Indicator =>
  ({
    ...known('exports'),
    id,
    name: { zh: `${id}增速`, en: id },
    actual: { ...known('exports').actual, token: `${value}%`, value },
    ...change,
  }) as Indicator;

describe('the charts of a pillar', () => {
  it('are what fits, in a fixed order, and at most three', () => {
    const everything = chosen([...all.indicators.map(({ id }) => id)], {
      sums: all.sums,
      projects: all.projects,
    });
    expect(types(everything)).toEqual(['bullet', 'growth', 'series']);
    expect(everything.length).toBeLessThanOrEqual(MOST_CHARTS);
  });

  it('are none where nothing fits', () => {
    expect(chosen(['firms', 'settled', 'place-firms', 'exports'])).toEqual([]);
  });

  it('show ranks after everything else, and one rank alone not at all', () => {
    expect(types(chosen(['place-firms', 'place-exports', 'chargers']))).toEqual(['bullet', 'ranks']);
    expect(chosen(['place-firms'])).toEqual([]);
  });

  it('show no name twice in one chart: nobody could tell the rows apart', () => {
    const twins = [
      grown('a', 1),
      grown('b', 2),
      grown('c', 3),
      { ...grown('d', 4), name: known('exports').name },
    ];
    expect(shownIn(chosen([...twins, 'exports']), 'growth')).toEqual(['a', 'b', 'c']);
  });

  it('never set averages of years beside growth in one', () => {
    const average = { annualAverage: true };
    const mixed = [grown('a', 1, average), grown('b', 2), grown('c', 3, average), grown('d', 4, average)];
    expect(shownIn(chosen(mixed), 'growth')).toEqual(['a', 'c', 'd']);
  });

  it('never set growth over one base beside growth over another', () => {
    const over = (zh: string) => ({ denominator: { zh, en: zh } });
    const mixed = [
      grown('a', 1, over('上年')),
      grown('b', 2, over('五年前')),
      grown('c', 3, over('上年')),
      grown('d', 4),
    ];
    expect(shownIn(chosen(mixed), 'growth')).toEqual(['a', 'c', 'd']);
  });

  it('never set two units on one scale: the unit with most changes is shown', () => {
    const rate = known('settled') as RateIndicator;
    const before = { ...rate, id: 'settled-before', name: { zh: '办结率（上年）', en: 'before' } };
    const charts = chosen([
      'clinics-2029',
      { ...known('clinics'), name: { zh: '站', en: 's' } },
      before,
      { ...rate, earlier: before.id },
    ]);
    expect(shownIn(charts, 'change')).toEqual(['clinics']);
  });

  it('leave out of a scale what would be too small to see', () => {
    const [small, large] = [known('clinics-2029'), { ...known('clinics'), name: { zh: '站', en: 's' } }];
    const far = {
      ...large,
      id: 'far',
      name: { zh: '远', en: 'far' },
      actual: { ...large.actual, value: 2_500_000 },
    };
    expect(shownIn(chosen([small, large, far]), 'change')).toEqual(['far']);
  });

  it('show a whole by its parts where the dataset says what they add up to', () => {
    const sums: Report['sums'] = [
      { id: 's', name: { zh: '和', en: 'Sum' }, whole: 'received', parts: ['closed', 'clinics'] },
    ];
    const closed = { ...known('closed'), actual: { ...known('closed').actual, unit: '所' } };
    const whole = { ...known('received'), actual: { ...known('received').actual, unit: '所' } };
    const alone = { ...known('clinics'), earlier: undefined } as Indicator;
    expect(shownIn(chosen([whole, closed, alone], { sums }), 'parts')).toEqual(['closed', 'clinics']);
    expect(shownIn(chosen(['received', 'closed', alone], { sums }), 'parts')).toBeNull();
  });

  it('show one thing over time from its third day on', () => {
    const charts = chosen(['clinics-2028', 'clinics-2029', 'clinics']);
    expect(shownIn(charts, 'series')).toEqual(['clinics-2028', 'clinics-2029', 'clinics']);
    expect(shownIn(chosen(['clinics-2029', 'clinics']), 'series')).toBeNull();
  });

  it('name the highest growth only where none is left out and all are exact', () => {
    const three = [grown('甲', 1), grown('乙', 9), grown('丙', 3)];
    expect(chosen(three)[0]?.title.zh).toBe('乙增速 {乙}，为各项最高');
    const many = Array.from({ length: 9 }, (_, index) => grown(`n${index}`, index + 1));
    expect(chosen(many)[0]?.title.zh).not.toContain('最高');
    const rough = grown('乙', 9, { actual: { ...grown('乙', 9).actual, bound: 'about' } });
    expect(chosen([grown('甲', 1), rough])[0]?.title.zh).not.toContain('最高');
  });
});

describe('a dataset', () => {
  it('keeps the charts that it has', () => {
    const report = madeUpReport();
    expect(withChosenCharts(report)).toBe(report);
  });

  it('has charts chosen for a pillar without any, by ids that no other has', () => {
    const report = madeUpReport();
    const [industry, water] = report.pillars;
    if (!industry || !water) throw new Error('The made-up report has two pillars');
    industry.charts = [];
    const other = water.charts[0];
    if (other) other.id = 'industry-bullet';
    const [first] = withChosenCharts(report).pillars;
    expect(first?.charts.map(({ id, type }) => [id, type])).toEqual([
      ['industry-bullet-2', 'bullet'],
      ['industry-ranks', 'ranks'],
    ]);
  });
});
