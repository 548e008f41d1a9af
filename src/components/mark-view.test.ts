import { describe, expect, it } from 'vitest';
import { madeUpChart } from '../charts/testing/every-chart.ts';
import { markView } from './mark-view.ts';

describe('the view that a mark leads to', () => {
  it('is the source card of the completion, for a bar of a bullet chart', () => {
    const [mark] = madeUpChart('bullet').marks;
    expect(mark && markView(mark.subject)).toEqual({ figure: `${mark?.id}.completion` });
  });

  it('is the card of the project, for its square', () => {
    const mark = madeUpChart('units').marks.find(({ id }) => id === 'west-hill-tunnel');
    expect(mark && markView(mark.subject)).toEqual({ figure: 'west-hill-tunnel' });
  });

  it('clears other filters, so that the table shows as many projects as a cell of the matrix says', () => {
    const [mark] = madeUpChart('matrix').marks;
    expect(mark && markView(mark.subject)).toMatchObject({
      pillar: null,
      place: null,
      q: null,
      at: 'projects',
    });
  });
});
