import type { Visit } from './measure.ts';

/** What the page must reach beside the static page: ratios to it, milliseconds, bytes. */
export const BARS = { firstPaint: 1.25, chartsPainted: 1.25, blocking: 200, bytes: 130_000 } as const;

const word = (value: number, bar: number) => (value <= bar ? 'met' : 'missed');

/** One row a bar: what it is of, what was measured, what it must be, and whether it is met. */
export function verdicts(page: Visit, still: Visit): string[][] {
  const firstPaint = page.firstPaint / still.firstPaint;
  const chartsPainted = page.chartsPainted / still.chartsPainted;
  return [
    ['bar', 'measured', 'at most', ''],
    ['first paint ÷ static', firstPaint.toFixed(2), '1.25', word(firstPaint, BARS.firstPaint)],
    ['charts painted ÷ static', chartsPainted.toFixed(2), '1.25', word(chartsPainted, BARS.chartsPainted)],
    ['blocking', `${Math.round(page.blocking)} ms`, '200 ms', word(page.blocking, BARS.blocking)],
    ['before interaction', `${(page.bytes / 1000).toFixed(1)} kB`, '130 kB', word(page.bytes, BARS.bytes)],
  ];
}
