import { expect, it } from 'vitest';
import { viewOf } from '../report/figures/indicator-view.ts';
import { madeUpReport } from '../report/testing/made-up-report.ts';
import { overviewBody } from './overview-body.ts';
import { slideFigure } from './slide-figure.ts';

it('says of what is planned that it is, on cards, slides and in the overview, also where a pillar has nothing else', () => {
  const report = madeUpReport();
  const [pillar] = report.pillars;
  const own = report.indicators.filter((one) => one.pillar === pillar?.id && one.kind !== 'rank');
  const only = own.find((one) => one.kind === 'count' || one.kind === 'amount');
  if (!pillar || !only) throw new Error('The made-up report has no amount in its first pillar.');
  Object.assign(only, { name: { zh: '新建校舍', en: 'Schools built' }, planned: true, progress: null });
  report.indicators = [only];
  report.keyFigures = [];
  pillar.cards = [only.id];
  expect(viewOf(only).name.zh).toBe('新建校舍（计划数）');
  expect(slideFigure(only.id, report, 'en')?.name).toBe('Schools built (planned)');
  expect(overviewBody(report, 'zh').tiles[0]?.figure?.name).toBe('新建校舍（计划数）');
});
