import { useMemo, useState } from 'react';
import type { ChartModel } from '../../../charts/registry/models.ts';
import { LEAST_SCALE, MOST_SCALE } from '../../../charts/render/chart-pages.ts';
import { type Fit, fitChart, layOutAt } from '../../../charts/render/fit.ts';
import { FixedChart } from '../../../components/chart/FixedChart.tsx';
import { markRef } from '../../../deck/mark-ref.ts';
import type { ChartBody } from '../../../deck/slide.ts';
import { CHART_BESIDE_FIGURES, WHOLE_CHART } from '../../../deck/slide-layout.ts';
import { MarkLinks } from '../MarkLinks.tsx';
import { useOnSource } from '../slide-actions.ts';
import { Figures } from './Figures.tsx';

/** White under a chart, in pixels: it does not stand on the foot. */
const AIR = 48;

/** The largest scale at which the chart fits with air under it, else without. It is never drawn in letters too small to read. */
function placed(model: ChartModel, beside: boolean): Fit {
  const area = beside ? CHART_BESIDE_FIGURES : WHOLE_CHART;
  const scales = { least: LEAST_SCALE, most: MOST_SCALE };
  const airy = { ...area, height: area.height - AIR };
  return (
    fitChart(model, airy, scales) ?? fitChart(model, area, scales) ?? layOutAt(model, area.width, LEAST_SCALE)
  );
}

/** The chart, and at its right the figures beside it; for those who do not see it, in words. */
export function ChartOfSlide({ body: { chart, figures } }: { body: ChartBody }) {
  const onSource = useOnSource();
  const [active, setActive] = useState<number | null>(null);
  const beside = figures.length > 0;
  const fit = useMemo(() => placed(chart, beside), [chart, beside]);
  const select = (index: number) => {
    const subject = chart.marks[index]?.subject;
    const ref = subject ? markRef(subject) : null;
    if (ref) onSource?.(ref);
  };
  return (
    <>
      <div role="img" aria-label={chart.title} className={beside ? 'slide-chart' : 'slide-chart-whole'}>
        <FixedChart model={chart} fit={fit} active={active} {...(onSource ? { onSelect: select } : {})} />
      </div>
      <p className="slide-heard">{chart.summary}</p>
      <MarkLinks chart={chart} onActive={setActive} />
      {beside ? <Figures figures={figures} /> : null}
    </>
  );
}
