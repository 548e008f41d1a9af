import { LEAST_SCALE, MOST_SCALE } from '../../../charts/chart-pages.ts';
import { fitChart } from '../../../charts/fit.ts';
import type { ChartModel } from '../../../charts/model.ts';
import { CHART_OVER_FIGURES, WHOLE_CHART } from '../../../deck/room.ts';
import type { ChartBody } from '../../../deck/slide.ts';
import { FixedChart } from '../../../ui/chart/FixedChart.tsx';
import { useOnSource } from '../slide-actions.ts';
import { Figures } from './Figures.tsx';

/** The scale at which the chart fits; one that never does is drawn as large as it may, rather than not at all. */
function placed(model: ChartModel, beside: boolean) {
  const room = beside ? CHART_OVER_FIGURES : WHOLE_CHART;
  const fit =
    fitChart(model, room, { least: LEAST_SCALE, most: MOST_SCALE }) ??
    fitChart(model, room, { least: 1, most: LEAST_SCALE });
  return { width: room.width, scale: fit?.scale ?? 1 };
}

/** The chart, and under it the figures beside it; for those who do not see it, in words. */
export function ChartOfSlide({ body: { chart, figures } }: { body: ChartBody }) {
  const onSource = useOnSource();
  const { width, scale } = placed(chart, figures.length > 0);
  const select = (index: number) => {
    const figure = chart.marks[index]?.change?.figure;
    if (typeof figure === 'string') onSource?.(figure);
  };
  return (
    <>
      <div
        role="img"
        aria-label={chart.title}
        className={figures.length > 0 ? 'slide-chart' : 'slide-chart-whole'}
      >
        <FixedChart model={chart} width={width} scale={scale} {...(onSource ? { onSelect: select } : {})} />
      </div>
      <p className="slide-heard">{chart.summary}</p>
      {figures.length > 0 ? <Figures figures={figures} /> : null}
    </>
  );
}
