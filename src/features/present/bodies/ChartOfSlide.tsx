import { useMemo, useState } from 'react';
import type { ChartModel } from '../../../charts/registry/models.ts';
import { LEAST_SCALE, MOST_SCALE } from '../../../charts/render/chart-pages.ts';
import { type Fit, fitChart, layOutAt } from '../../../charts/render/fit.ts';
import { FixedChart } from '../../../components/chart/FixedChart.tsx';
import { markRef } from '../../../deck/mark-ref.ts';
import type { ChartBody } from '../../../deck/slide.ts';
import { CHART_OVER_FIGURES, WHOLE_CHART } from '../../../deck/slide-layout.ts';
import { MarkLinks } from '../MarkLinks.tsx';
import { useOnSource } from '../slide-actions.ts';
import { Figures } from './Figures.tsx';

/** White around a chart, in pixels: its words must run into neither the figures under it nor the head. */
const AIR = { beside: 28, alone: 72 };

/** The scale at which the chart fits with air under it, else without. It is never drawn in letters too small to read. */
function placed(model: ChartModel, beside: boolean): Fit {
  const area = beside ? CHART_OVER_FIGURES : WHOLE_CHART;
  const scales = { least: LEAST_SCALE, most: MOST_SCALE };
  const airy = { ...area, height: area.height - (beside ? AIR.beside : AIR.alone) };
  return (
    fitChart(model, airy, scales) ?? fitChart(model, area, scales) ?? layOutAt(model, area.width, LEAST_SCALE)
  );
}

/** The chart, and under it the figures beside it; for those who do not see it, in words. */
export function ChartOfSlide({ body: { chart, figures } }: { body: ChartBody }) {
  const onSource = useOnSource();
  const [active, setActive] = useState<number | null>(null);
  const over = figures.length > 0;
  const fit = useMemo(() => placed(chart, over), [chart, over]);
  const select = (index: number) => {
    const subject = chart.marks[index]?.subject;
    const ref = subject ? markRef(subject) : null;
    if (ref) onSource?.(ref);
  };
  return (
    <>
      <div role="img" aria-label={chart.title} className={over ? 'slide-chart' : 'slide-chart-whole'}>
        <FixedChart model={chart} fit={fit} active={active} {...(onSource ? { onSelect: select } : {})} />
      </div>
      <p className="slide-heard">{chart.summary}</p>
      <MarkLinks chart={chart} onActive={setActive} />
      {over ? <Figures figures={figures} /> : null}
    </>
  );
}
