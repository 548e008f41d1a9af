import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftReport } from '../extract/draft/draft.ts';
import { sha256Hex } from '../extract/read/source.ts';
import { loadReport } from '../report/loading/load.ts';
import { readReportText } from '../report/loading/trace.ts';
import { addable, newCharts } from './charts.ts';
import { draftDataset } from './dataset.ts';
import type { Decision } from './decision.ts';
import { type DraftBase, decide, NO_WORK } from './draft.ts';
import { createDraftHistory } from './history.ts';
import { likelyPeriods } from './period.ts';

const bytes = readFileSync(new URL('../extract/draft/made-up/qichuan-2031.txt', import.meta.url));
const text = readReportText(new TextDecoder().decode(bytes));
const base: DraftBase = {
  text,
  isFile: true,
  ...draftReport(text, { file: 'qichuan-2031.txt', sha256: sha256Hex(bytes) }),
};
const draftAfter = (...decisions: Decision[]) =>
  createDraftHistory(base).at(decisions.reduce(decide, NO_WORK));
const before = draftAfter();
const { pillars, indicators } = before.report;
const charted = pillars.find(({ charts }) => charts.some((one) => 'indicators' in one));
if (!charted) throw new Error('The draft has a chart that lists indicators');
const pillar = charted.id;
const chartsOf = (state: typeof before) => state.report.pillars.find(({ id }) => id === pillar)?.charts ?? [];

describe('charts of a part', () => {
  it('are put in order, left out and titled, and the dataset loads', () => {
    const [first] = charted.charts;
    if (!first) throw new Error('It has a chart');
    const titled = { ...first, title: { zh: '另一个标题', en: '另一个标题', untranslated: true as const } };
    const state = draftAfter({ act: 'charts', pillar, charts: [titled] });
    expect(chartsOf(state)).toEqual([titled]);
    expect(loadReport(JSON.stringify(draftDataset(state))).ok).toBe(true);
  });

  it('stay as they were where a title says a figure by itself, or a chart names what it cannot show', () => {
    const [first] = charted.charts;
    if (!first) throw new Error('It has a chart');
    const figure = { ...first, title: { zh: '共12家', en: '共12家' } };
    const strange = { ...first, type: 'ranks' as const, indicators: [indicators[0]?.id ?? ''] };
    expect(draftAfter({ act: 'charts', pillar, charts: [figure] }).report).toBe(before.report);
    expect(draftAfter({ act: 'charts', pillar, charts: [strange] }).report).toBe(before.report);
    expect(draftAfter({ act: 'charts', pillar, charts: [first, first] }).report).toBe(before.report);
  });

  it('take no more indicators than the dataset holds for one', () => {
    const growth = indicators.find(({ kind }) => kind === 'growth');
    if (!growth) throw new Error('The draft has a rate of growth');
    const many = Array.from({ length: 13 }, (_, at) => ({ ...growth, pillar, id: `g-${at}` }));
    const report = { ...before.report, indicators: [...indicators, ...many] };
    const chart = {
      id: 'all',
      type: 'growth' as const,
      title: { zh: '增减', en: 'Changes' },
      indicators: many.slice(0, 11).map(({ id }) => id),
    };
    expect(addable(chart, report, pillar)).not.toEqual([]);
    expect(addable({ ...chart, indicators: many.slice(0, 12).map(({ id }) => id) }, report, pillar)).toEqual(
      [],
    );
  });

  it('are chosen by the rules where none is left', () => {
    const state = draftAfter({ act: 'charts', pillar, charts: [] });
    const loaded = loadReport(JSON.stringify(draftDataset(state)));
    const shown = loaded.ok ? loaded.value.pillars.find(({ id }) => id === pillar)?.charts : [];
    expect(shown?.length).toBeGreaterThan(0);
  });

  it('can be any that the part has figures for, each under an id of its own', () => {
    const offered = newCharts(before.report, pillar);
    const used = pillars.flatMap(({ charts }) => charts.map(({ id }) => id));
    expect(offered.length).toBeGreaterThan(0);
    for (const chart of offered) {
      expect(used).not.toContain(chart.id);
      expect(chartsOf(draftAfter({ act: 'charts', pillar, charts: [chart] }))).toEqual([chart]);
    }
  });

  it('take more indicators only where those fit', () => {
    const chart = charted.charts.find((one) => 'indicators' in one);
    if (!chart || !('indicators' in chart)) throw new Error('It lists indicators');
    const [kept = ''] = chart.indicators;
    const short = { ...chart, indicators: [kept] };
    for (const { id } of addable(short, before.report, pillar)) {
      const more = { ...chart, indicators: [kept, id] };
      expect(chartsOf(draftAfter({ act: 'charts', pillar, charts: [more] }))).toEqual([more]);
    }
    expect(addable(short, before.report, pillar).map(({ id }) => id)).not.toContain(kept);
  });
});

describe('the period of a target', () => {
  const measured = indicators.find((one) => 'progress' in one && one.progress);
  const id = measured?.id ?? '';
  const periodOf = (state: typeof before) => {
    const found = state.report.indicators.find((one) => one.id === id);
    return found && 'progress' in found ? found.progress?.period : undefined;
  };

  it('is chosen or written, and taken away', () => {
    const period = { from: '2031-01-01', to: '2031-09-30' };
    const state = draftAfter({ act: 'period', ids: [id], period });
    expect(periodOf(state)).toEqual(period);
    expect(loadReport(JSON.stringify(draftDataset(state))).ok).toBe(true);
    expect(
      periodOf(draftAfter({ act: 'period', ids: [id], period }, { act: 'period', ids: [id], period: null })),
    ).toBeNull();
  });

  it('does not end before it begins, and is nothing to a figure without a target', () => {
    const wrong = { from: '2031-09-30', to: '2031-01-01' };
    expect(draftAfter({ act: 'period', ids: [id], period: wrong }).report).toBe(before.report);
    const other = indicators.find((one) => !('progress' in one && one.progress));
    const state = draftAfter({
      act: 'period',
      ids: [other?.id ?? ''],
      period: { from: '2031-01-01', to: '2031-12-31' },
    });
    expect(state.report.indicators).toEqual(indicators);
  });

  it('is likely the year of the report, a part of it, or its five-year plan', () => {
    expect(likelyPeriods(2013).map(({ name }) => name.zh)).toEqual([
      '2013年全年',
      '2013年上半年',
      '2013年前三季度',
      '2013年第一季度',
      '“十二五”时期（2011—2015年）',
    ]);
    expect(likelyPeriods(2020).at(-1)?.period).toEqual({ from: '2016-01-01', to: '2020-12-31' });
    expect(likelyPeriods(2030).at(-1)?.name.zh).toContain('“十五五”');
    expect(likelyPeriods(1985).at(-1)?.name.zh).toContain('“六五”');
  });
});
