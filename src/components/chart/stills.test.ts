import { expect, it } from 'vitest';
import { madeUpChart } from '../../charts/testing/every-chart.ts';
import { stillKey, stillsMarkup } from './stills.tsx';

it('knows a still by all that its chart says', () => {
  const model = madeUpChart('steps');
  expect(stillKey(model)).toBe(stillKey(structuredClone(model)));
  expect(stillKey({ ...model, title: `${model.title}!` })).not.toBe(stillKey(model));
});

it('marks each still with the widths between which it is shown', () => {
  const markup = stillsMarkup([
    { width: 328, svg: '<svg>a</svg>' },
    { width: 480, svg: '<svg>b</svg>' },
    { width: 680, svg: '<svg>c</svg>' },
  ]);
  expect(markup.match(/class="[^"]*"/g)).toEqual([
    'class="chart-still chart-still-328 chart-until-480"',
    'class="chart-still chart-still-480 chart-from-480 chart-until-680"',
    'class="chart-still chart-still-680 chart-from-680"',
  ]);
});
