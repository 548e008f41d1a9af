import { describe, expect, it } from 'vitest';
import type { ChartModel } from '../../charts/registry/models.ts';
import { reportCharts } from '../../charts/report-charts.ts';
import { madeUpChart } from '../../charts/testing/every-chart.ts';
import { LANGUAGES } from '../../report/language/vocabulary.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { palettes } from '../../theme/palettes.ts';
import { hostileReport } from '../testing/hostile-report.ts';
import { xmlFault } from '../testing/well-formed.ts';
import { asOfLine, originLegend, sourceLine } from './caption.ts';
import { chartPicture, pictureName } from './chart-picture.ts';
import { setCjkLatinSpacing } from './cjk-latin-spacing.ts';

const report = madeUpReport();

/** The words of a picture in order, however its lines break. */
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)]
    .map(([, words = '']) => words.replace(/<[^>]+>/g, ''))
    .join('');

const squeezed = (text: string) => text.replace(/\s/g, '');

describe('chartPicture', () => {
  it.each(LANGUAGES)('is a whole SVG file for every chart (%s)', (language) => {
    for (const model of [...reportCharts(report, language), ...reportCharts(hostileReport(), language)]) {
      const { svg, width, height } = chartPicture(model, report);
      expect([model.id, xmlFault(svg)]).toEqual([model.id, null]);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
      expect(svg).toContain(`width="${width}" height="${height}"`);
      // Nothing that only the page knows, and nothing that would be fetched or run.
      expect(svg).not.toMatch(/var\(|style=|class=|<script|<image|href|url\(/);
    }
  });

  it.each(LANGUAGES)('holds its finding, what is measured and where it comes from (%s)', (language) => {
    for (const model of reportCharts(report, language)) {
      const words = squeezed(wordsOf(chartPicture(model, report).svg));
      expect(words).toContain(squeezed(model.title));
      expect(words).toContain(squeezed(model.measured));
      expect(words).toContain(squeezed(sourceLine(report, language)));
      expect(words).toContain('有据');
    }
  });

  it('keeps every word inside its frame', () => {
    for (const language of LANGUAGES) {
      for (const model of reportCharts(report, language)) {
        const { svg } = chartPicture(model, report, { width: 400 });
        const [, height] = /viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg) ?? [];
        const tops = [...svg.matchAll(/<text[^>]* y="([\d.-]+)"/g)].map(([, y]) => Number(y));
        expect(Math.max(...tops)).toBeLessThan(Number(height));
      }
    }
  });

  it('is as wide as asked for, and takes a narrow layout where there is no room', () => {
    const model = madeUpChart('bullet');
    const [narrow, wide] = [400, 1_600].map((width) => chartPicture(model, report, { width }));
    expect([narrow?.width, wide?.width]).toEqual([400, 1_600]);
    expect(narrow?.svg).toContain('viewBox="0 0 344 ');
    expect(wide?.svg).toContain('viewBox="0 0 736 ');
  });

  it('takes another theme’s colours', () => {
    const { svg } = chartPicture(madeUpChart('nested'), report, { colors: palettes.dark });
    expect(svg).toContain(palettes.dark.paper);
    expect(svg).not.toContain(palettes.light.paper);
  });

  it('is named by report, language and chart', () => {
    expect(pictureName(report, madeUpChart('nested', 'en'), '@2x.png')).toBe('yunze-2030-en-inside@2x.png');
  });
});

describe('the caption', () => {
  it('says the day of each indicator that the measured line leaves out', () => {
    expect(asOfLine(madeUpChart('bullet'), report)).toBe(
      '完成投资：截至9月底（按2030年9月30日计）；充电站：报告未注明统计截至日期',
    );
  });

  it('does not say a day twice', () => {
    const model: ChartModel = { ...madeUpChart('ranks'), day: '报告未注明统计截至日期' };
    expect(asOfLine(model, report)).toBe('');
    expect(asOfLine(madeUpChart('units'), report)).toBe('');
  });

  it('explains the marks of origin that the chart prints, and no others', () => {
    expect(originLegend(madeUpChart('bullet'))).toBe('原 报告原文　算 据报告计算');
    expect(originLegend(madeUpChart('nested'))).toBe('原 报告原文　算 据报告计算');
    expect(originLegend(madeUpChart('ranks'))).toBe('原 报告原文');
    expect(originLegend(madeUpChart('units'))).toBe('');
  });
});

describe('setCjkLatinSpacing', () => {
  const text = (words: string) => `<text y="1" font-size="16" fill="#000">${words}</text>`;

  it('sets an eighth of an em between Chinese and Latin', () => {
    expect(setCjkLatinSpacing(text('建5G基站'))).toBe(
      text('建<tspan dx="2">5G</tspan><tspan dx="2">基站</tspan>'),
    );
  });

  it.each(['基站', '5G', '中&amp;文', '97.2%', '建 5'])('leaves %s alone', (words) => {
    expect(setCjkLatinSpacing(text(words))).toBe(text(words));
  });
});
