/** A native chart, the words beside it, and the figures at its right. */
import { NATIVE_SIZES, type NativeRun } from '../../../charts/native/native-parts.ts';
import { nativeOfType } from '../../../charts/registry/natives.ts';
import type { ChartBody } from '../../../deck/slide.ts';
import { BODY, CHART_BESIDE_FIGURES, FIGURE_STACK, LEADING } from '../../../deck/slide-layout.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import { colorOf } from '../measures.ts';
import { BODY_PLACES } from '../places.ts';
import { type Shape, swatch } from '../shapes.ts';
import { originMark, type Run } from '../text.ts';
import { stackedFigures } from './figures.ts';

/** Of the chart's own room, so much is left white. */
const AIR = 24;
const BESIDE = { ...BODY, x: BODY.x + BODY.width - FIGURE_STACK.width, width: FIGURE_STACK.width };

export function chartShapes({ chart: model, figures }: ChartBody, language: Language): Shape[] {
  const beside = figures.length > 0;
  const native = nativeOfType(model.type);
  const parts = native.parts(model, {
    ...BODY,
    ...(beside && { width: CHART_BESIDE_FIGURES.width }),
    height: BODY.height - AIR,
  });
  const described = [model.title, native.measured(model), model.summary];
  return [
    ...(parts.chart
      ? [
          {
            type: 'chart' as const,
            name: model.title,
            description: described.filter((words) => words !== '').join('\n'),
            box: parts.box,
            place: BODY_PLACES.chart,
            chart: parts.chart,
          },
        ]
      : []),
    ...parts.swatches.map(({ box, fill }) => swatch(box, fill && colorOf(fill))),
    ...parts.texts.map(({ box, paragraphs: lines }): Shape => {
      const paragraphs = lines.map((line) => line.map((run) => runOf(run, language)));
      const name = paragraphs[0]?.map(({ text }) => text).join('') ?? '';
      return { type: 'text', name, box, paragraphs, anchor: 'middle', leading: LEADING.small };
    }),
    ...(beside ? stackedFigures(figures, BESIDE, language) : []),
  ];
}

function runOf(run: NativeRun, language: Language): Run {
  if ('origin' in run) return originMark(run.origin, language);
  const { text, color = 'ink', bold = false } = run;
  return { text, size: NATIVE_SIZES.words, color: colorOf(color), bold };
}
