import { expect, it } from 'vitest';
import { reportCharts } from '../../charts/report-charts.ts';
import { madeUpChart } from '../../charts/testing/every-chart.ts';
import { LANGUAGES } from '../../report/language/vocabulary.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { stillKey, stillsMarkup } from './stills.tsx';

it('knows a still by all that its chart says', () => {
  const model = madeUpChart('steps');
  expect(stillKey(model)).toBe(stillKey(structuredClone(model)));
  expect(stillKey({ ...model, title: `${model.title}!` })).not.toBe(stillKey(model));
});

/** The same values with the keys of every object in another order. */
const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reordered(item)]),
  );
};

it('knows it again from a report whose entries came in another order of keys', () => {
  const report = madeUpReport();
  const again = reordered(report) as typeof report;
  for (const language of LANGUAGES) {
    expect(reportCharts(again, language).map(stillKey)).toEqual(reportCharts(report, language).map(stillKey));
  }
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
