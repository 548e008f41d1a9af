/** A native chart, the words beside it, and the figures under it. */
import type PptxGenJS from 'pptxgenjs';
import { type NativeChart, seriesOf } from '../../../charts/native/native-chart.ts';
import type { ChartBody } from '../../../deck/slide.ts';
import { BODY, CHART_OVER_FIGURES } from '../../../deck/slide-layout.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import { chartPartsOf } from '../chart/parts-of.ts';
import { place } from '../measures.ts';
import { addSwatch, addText } from '../text.ts';
import { addFigures } from './figures.ts';

/** Between the chart and the figures under it; of the chart's own room, so much is left white. */
const GAP = 24;
const AIR = 24;
const FIGURES_Y = CHART_OVER_FIGURES.height + GAP;
const UNDER = { ...BODY, y: BODY.y + FIGURES_Y, height: BODY.height - FIGURES_Y };

/** The chart that the frame is to hold: pptxgenjs ties frame, part and workbook together, their content is ours. */
export function addChartBody(
  slide: PptxGenJS.Slide,
  { chart: model, figures }: ChartBody,
  language: Language,
): NativeChart {
  const over = figures.length > 0;
  const parts = chartPartsOf(model, over ? { ...BODY, height: CHART_OVER_FIGURES.height - AIR } : BODY);
  slide.addChart(
    'bar',
    seriesOf(parts.chart).map(({ name, values }) => ({
      name,
      labels: [...parts.chart.categories],
      values: values.map((value) => value ?? 0),
    })),
    {
      ...place(parts.box),
      objectName: model.title,
      altText: [model.title, model.type === 'units' ? '' : model.measured, model.summary]
        .filter((words) => words !== '')
        .join('\n'),
    },
  );
  for (const { box, fill } of parts.swatches) addSwatch(slide, box, fill);
  for (const { box, anchor, paragraphs } of parts.texts) {
    const name = paragraphs[0]?.map(({ text }) => text).join('') ?? '';
    addText(slide, box, paragraphs, { name, language, anchor, leading: 1.3 });
  }
  if (over) addFigures(slide, figures, UNDER, { language, large: false });
  return parts.chart;
}
