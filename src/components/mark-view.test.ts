import { describe, expect, it } from 'vitest';
import { madeUpChart } from '../charts/testing/every-chart.ts';
import { madeUpReport } from '../report/testing/made-up-report.ts';
import { markView } from './mark-view.ts';

const report = madeUpReport();

describe('the view that a mark leads to', () => {
  it('is the source card of the completion, for a bar of a bullet chart', () => {
    const [mark] = madeUpChart('bullet').marks;
    expect(mark && markView(mark.subject, report)).toEqual({ figure: `${mark?.id}.completion` });
  });

  it('is the projects of the pillar that share a project’s sector and stage, for its square', () => {
    const mark = madeUpChart('units').marks.find(({ id }) => id === 'west-hill-tunnel');
    expect(mark && markView(mark.subject, report)).toEqual({
      pillar: ['water'],
      sector: ['roads'],
      stage: ['construction'],
      place: null,
      show: null,
      q: null,
      at: 'projects',
    });
  });

  it('clears other filters, so that the table shows as many projects as a cell of the matrix says', () => {
    const [mark] = madeUpChart('matrix').marks;
    expect(mark && markView(mark.subject, report)).toMatchObject({
      pillar: null,
      place: null,
      q: null,
      at: 'projects',
    });
  });

  it('is refused for a project that the report does not have', () => {
    expect(() => markView({ project: 'nowhere' }, report)).toThrow(/“nowhere”/);
  });
});
