import '../../src/components/chart.css';
import * as echarts from 'echarts';
import EChartsReactCore from 'echarts-for-react/esm/core';
import { useMemo, useRef, useState } from 'react';
import { THEME_COLORS } from '../../src/charts/drawing/paint.ts';
import { fitLayout, getOption, heightOf, layOut } from '../../src/charts/render/layout.ts';
import type { ChartProps } from '../../src/components/Chart.tsx';
import { useSize } from '../../src/components/chart/use-size.ts';

/** Stands in for src/components/Chart.tsx: the same options, drawn when the page is, as echarts-for-react's readme does it. */
export function Chart({ model }: ChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const [wanted] = useState(true);
  const size = useSize(host, ruler, wanted);
  const drawn = useMemo(() => {
    if (!size) return null;
    const { layoutWidth, width, scale } = fitLayout(model, size.width, size.rootFontSize);
    const drawing = layOut(model, layoutWidth);
    const option = getOption(model, drawing, { scale, colors: THEME_COLORS, interactive: true });
    return { option, width, height: heightOf(drawing, scale) };
  }, [model, size]);
  return (
    <div ref={host} className="chart-drawing relative">
      <span ref={ruler} className="chart-ruler" />
      {drawn ? (
        <EChartsReactCore
          echarts={echarts}
          option={drawn.option}
          opts={{ renderer: 'svg' }}
          style={{ width: drawn.width, height: drawn.height }}
        />
      ) : null}
    </div>
  );
}
