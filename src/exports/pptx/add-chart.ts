import type PptxGenJS from 'pptxgenjs';
import type { ChartModel } from '../../charts/model.ts';
import { xmlLegal } from '../xml.ts';
import { type NativeChart, nativeChart, type Series } from './native-chart.ts';
import { box, FONTS, INK, LANG, points } from './paper.ts';

type Page = PptxGenJS.Slide;
type Options = PptxGenJS.IChartOpts;
type Multi = PptxGenJS.IChartMulti;

const TEXT = points(26);
const CAPTION = 88;

/** pptxgenjs types no gaps; it writes an empty value for null, which Office shows as none. */
const data = ({ name, labels, values }: Series) => ({
  name,
  labels: [...labels],
  values: [...values] as number[],
});

function commonOptions(chart: NativeChart, model: ChartModel): Options {
  const { body } = FONTS[model.language];
  const text = { fontFace: body, fontSize: TEXT, color: INK.ink };
  return {
    altText: xmlLegal(`${model.title}. ${model.summary}`),
    lang: LANG[model.language],
    chartColors: [...chart.colors],
    showTitle: false,
    showLegend: chart.series.length + chart.over.length > 1,
    legendPos: 'b',
    legendFontFace: text.fontFace,
    legendFontSize: text.fontSize,
    legendColor: text.color,
    catAxisLabelFontFace: text.fontFace,
    catAxisLabelFontSize: text.fontSize,
    catAxisLabelColor: text.color,
    catAxisLineShow: true,
    valAxisLabelFontFace: text.fontFace,
    valAxisLabelFontSize: text.fontSize,
    valAxisLabelColor: INK.muted,
    valAxisLabelFormatCode: chart.format,
    valAxisLineShow: false,
    valAxisMinVal: 0,
    valGridLine: { color: INK.line, size: 0.75 },
    catGridLine: { style: 'none' },
    dataLabelFontFace: text.fontFace,
    dataLabelFontSize: text.fontSize,
    dataLabelColor: text.color,
    dataLabelFormatCode: chart.format,
    showValue: true,
  };
}

/** White or ink, whichever can be read on the stacked colours: the light ones come first. */
const stackedOptions: Options = {
  barDir: 'bar',
  barGrouping: 'stacked',
  barGapWidthPct: 45,
  catAxisOrientation: 'maxMin' as never,
  valAxisHidden: true,
  valGridLine: { style: 'none' },
};

function optionsOf(chart: NativeChart): Options {
  switch (chart.kind) {
    case 'columns':
      return { barDir: 'col', barGapWidthPct: 120, dataLabelPosition: 'outEnd' };
    case 'bars':
      return {
        barDir: 'bar',
        barGapWidthPct: 45,
        catAxisOrientation: 'maxMin' as never,
        dataLabelPosition: 'outEnd',
        valAxisHidden: true,
        valGridLine: { style: 'none' },
      };
    case 'stacked':
      return stackedOptions;
    case 'overlaid':
      return {
        barDir: 'bar',
        barGrouping: 'clustered',
        barOverlapPct: 100,
        barGapWidthPct: 40,
        dataLabelPosition: 'inEnd',
        valGridLine: { style: 'none' },
        catAxisHidden: true,
        // Three labels on one bar would lie on each other: the line under the chart says them.
        showValue: false,
      };
    case 'points':
      return {
        lineSize: 0,
        lineDataSymbol: 'circle',
        lineDataSymbolSize: 22,
        dataLabelPosition: 'r',
        // 1 is best, and stands highest.
        valAxisOrientation: 'maxMin' as never,
        valAxisMajorUnit: 1,
      };
  }
}

/** The chart in a box of the canvas' pixels, with its numbers in words under it. */
export function addChart(
  pptx: PptxGenJS,
  page: Page,
  model: ChartModel,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  const chart = nativeChart(model);
  const caption = chart.caption.map(xmlLegal).join(model.language === 'zh' ? '；' : '; ');
  const room = height - (caption === '' ? 0 : CAPTION);
  const placed = { ...box(x, y, width, room), ...commonOptions(chart, model) };
  const options = { ...placed, ...optionsOf(chart) };
  if (chart.over.length > 0) {
    const bars: Multi = {
      type: pptx.ChartType.bar,
      data: chart.series.map(data),
      options: { ...optionsOf(chart), chartColors: [...chart.colors] },
    };
    const lines = chart.over.map(
      ({ series, line }): Multi => ({
        type: pptx.ChartType.line,
        data: [data(series)],
        options: {
          chartColors: [line ? INK.ink : INK.vermilion],
          lineSize: line ? 2.5 : 0,
          lineDataSymbol: line ? 'none' : 'diamond',
          lineDataSymbolSize: 14,
          showValue: false,
        },
      }),
    );
    // Of several types at once it takes the options in the place of the data.
    page.addChart([bars, ...lines] as never, options as never);
  } else {
    const type = chart.kind === 'points' ? pptx.ChartType.line : pptx.ChartType.bar;
    page.addChart(type, chart.series.map(data), options);
  }
  if (caption === '') return;
  page.addText(caption, {
    ...box(x, y + room, width, CAPTION),
    fontFace: FONTS[model.language].body,
    fontSize: points(24),
    color: INK.muted,
    valign: 'top',
    margin: 0,
    lang: LANG[model.language],
    objectName: 'Figures of the chart',
  });
}
