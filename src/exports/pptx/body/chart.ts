/** A native chart, the words beside it, and the figures under it. */
import type { ChartBody } from '../../../deck/slide.ts';
import { BODY, CHART_OVER_FIGURES } from '../../../deck/slide-layout.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import { chartPartsOf } from '../chart/parts-of.ts';
import { type Shape, swatch } from '../shapes.ts';
import { figureShapes } from './figures.ts';

/** Between the chart and the figures under it; of the chart's own room, so much is left white. */
const GAP = 24;
const AIR = 24;
const FIGURES_Y = CHART_OVER_FIGURES.height + GAP;
const UNDER = { ...BODY, y: BODY.y + FIGURES_Y, height: BODY.height - FIGURES_Y };

export function chartShapes({ chart: model, figures }: ChartBody, language: Language): Shape[] {
  const over = figures.length > 0;
  const parts = chartPartsOf(model, over ? { ...BODY, height: CHART_OVER_FIGURES.height - AIR } : BODY);
  const described = [model.title, model.type === 'units' ? '' : model.measured, model.summary];
  return [
    {
      type: 'chart',
      name: model.title,
      description: described.filter((words) => words !== '').join('\n'),
      box: parts.box,
      chart: parts.chart,
    },
    ...parts.swatches.map(({ box, fill }) => swatch(box, fill)),
    ...parts.texts.map(({ box, anchor, paragraphs }): Shape => {
      const name = paragraphs[0]?.map(({ text }) => text).join('') ?? '';
      return { type: 'text', name, box, paragraphs, anchor, leading: 1.3 };
    }),
    ...(over ? figureShapes(figures, UNDER, { language, large: false }) : []),
  ];
}
