import '../../src/components/chart.css';
import * as echarts from 'echarts';
import EChartsReactCore from 'echarts-for-react/esm/core';
import { useMemo, useRef, useState } from 'react';
import { type ChartContext, fitLayout, THEME_COLORS } from '../../src/charts/drawing/context.ts';
import { getHeight, getOption } from '../../src/charts/render/option.ts';
import type { ChartProps } from '../../src/components/Chart.tsx';
import { useSize } from '../../src/components/chart/use-size.ts';

/** Stands in for src/components/Chart.tsx: the same options, drawn when the page is, as echarts-for-react's readme does it. */
export function Chart({ model }: ChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const [wanted] = useState(true);
  const size = useSize(host, ruler, wanted);
  const context = useMemo((): ChartContext | null => {
    if (!size) return null;
    const { width, scale } = fitLayout(model.type, size.width, size.rootFontSize);
    return { language: model.language, width, scale, colors: THEME_COLORS, interactive: true };
  }, [model, size]);
  return (
    <div ref={host} className="chart-drawing relative">
      <span ref={ruler} className="invisible absolute top-0 left-0 h-0 w-4" />
      {context ? (
        <EChartsReactCore
          echarts={echarts}
          option={getOption(model, context)}
          opts={{ renderer: 'svg' }}
          style={{ width: context.width, height: getHeight(model, context) }}
        />
      ) : null}
    </div>
  );
}
