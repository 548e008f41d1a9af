import { describe, expect, it } from 'vitest';
import type { Report } from '../dataset/schema.ts';
import { madeUpReport } from '../testing/made-up-report.ts';
import { isCompleted, leadingViews, pillarGlance } from './pillar-glance.ts';

const glance = (report: Report, index = 0) => {
  const pillar = report.pillars[index];
  if (!pillar) throw new Error('The made-up report has no such pillar');
  return pillarGlance(report, pillar);
};

describe('the figures that lead the report', () => {
  it('are the first two key figures with a completion', () => {
    expect(leadingViews(madeUpReport()).map(({ id }) => id)).toEqual(['spending', 'chargers']);
  });
});

describe('a pillar at a glance', () => {
  it('is led by a key figure that has a completion', () => {
    const { lead } = glance(madeUpReport());
    expect(lead?.id).toBe('spending');
  });

  it('is led by the indicator furthest behind where no key figure has a target, so that no lag is hidden', () => {
    const report = { ...madeUpReport(), keyFigures: [] };
    const { lead, others } = glance(report);
    const gaps = [lead, ...others].flatMap((view) =>
      view && isCompleted(view) ? [view.completion.value] : [],
    );
    expect(lead && isCompleted(lead) && lead.completion.value).toBe(Math.min(...gaps));
  });

  it('is not led by a rank where it has an amount', () => {
    const report = madeUpReport();
    const pillar = report.pillars[0]?.id;
    const indicators = report.indicators.filter(
      ({ pillar: own, kind, ...rest }) =>
        own !== pillar || kind === 'rank' || !('progress' in rest) || rest.progress === null,
    );
    const keyFigures = indicators.filter(({ kind }) => kind === 'rank').map(({ id }) => id);
    const { lead } = glance({ ...report, indicators, keyFigures });
    expect(lead?.indicator.kind).not.toBe('rank');
  });

  it('is led by what its finding speaks of where nothing has a target and no figure is a key figure', () => {
    const report = madeUpReport();
    const [pillar] = report.pillars;
    if (!pillar) throw new Error('The made-up report has a pillar');
    const indicators = report.indicators.filter(
      (one) => one.pillar === pillar.id && one.kind !== 'rank' && !('progress' in one && one.progress),
    );
    for (const { id } of indicators) {
      const finding = { zh: `共 {${id}}`, en: `{${id}} in all` };
      const { lead } = glance({ ...report, indicators, keyFigures: [], pillars: [{ ...pillar, finding }] });
      expect(lead?.id).toBe(id);
    }
    expect(indicators.length).toBeGreaterThan(1);
  });

  it('names each of its other indicators once', () => {
    const report = madeUpReport();
    const { lead, others } = glance(report);
    const own = report.indicators.filter(({ pillar }) => pillar === report.pillars[0]?.id);
    expect([lead?.id, ...others.map(({ id }) => id)].sort()).toEqual(own.map(({ id }) => id).sort());
  });

  it('has nothing to lead it where the pillar has no indicator', () => {
    expect(glance({ ...madeUpReport(), indicators: [], keyFigures: [] })).toEqual({ lead: null, others: [] });
  });
});
