/**
 * The still of each type of chart of the made-up report, in each language. A missing picture is written by a local run
 * and fails in CI; look at one when it changes.
 */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../report/language/vocabulary.ts';
import { palettes } from '../theme/palettes.ts';
import { CHART_TYPES, chartOfType } from './registry/charts.ts';
import { renderStill } from './render/still.ts';
import { madeUpChart } from './testing/every-chart.ts';

/** Widest, and in the colours of the light theme, so that the file shows what the page shows; a tag on each line. */
function golden(type: (typeof CHART_TYPES)[number], language: (typeof LANGUAGES)[number]): string {
  const width = chartOfType(type).layoutWidths.at(-1) ?? 480;
  const { svg } = renderStill(madeUpChart(type, language), { width, colors: palettes.light });
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

describe.each(CHART_TYPES)('a %s chart', (type) => {
  it.each(LANGUAGES)('is drawn as its picture shows, in %s', async (language) => {
    const file = path.join(import.meta.dirname, type, 'golden', `${language}.svg`);
    await expect(golden(type, language)).toMatchFileSnapshot(file);
  });
});
