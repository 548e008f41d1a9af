import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Paint, THEME_COLORS } from '../../charts/drawing/paint.ts';
import type { ChartModel } from '../../charts/registry/models.ts';
import type { Fit } from '../../charts/render/fit.ts';
import { getOption } from '../../charts/render/layout.ts';
import { echarts, type Instance, RENDERER } from './echarts.ts';
import { useActiveMark } from './use-active-mark.ts';

/**
 * A chart drawn in pixels that do not follow the window: on a slide. It stands there as soon as it is mounted,
 * where `LiveChart` takes some frames, so that a page made for the printer has its charts when it is laid out.
 */
export function FixedChart({
  model,
  fit,
  active = null,
  onSelect,
}: {
  model: ChartModel;
  /** The layout that is drawn, and how large. */
  fit: Fit;
  /** The mark that the keyboard is on. */
  active?: number | null;
  /** Without it the chart does not answer to the pointer. */
  onSelect?: (index: number) => void;
}) {
  const host = useRef<HTMLDivElement>(null);
  const [instance, setInstance] = useState<Instance | null>(null);
  const interactive = onSelect !== undefined;
  const { drawing, scale, width, height } = fit;
  const option = useMemo(() => {
    const paint: Paint = { scale, colors: THEME_COLORS, interactive };
    return getOption(model, drawing, paint);
  }, [model, drawing, scale, interactive]);

  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  }, [onSelect]);

  useLayoutEffect(() => {
    if (!host.current) return;
    const made = echarts.init(host.current, null, { ...RENDERER, width, height });
    made.setOption(option);
    made.on('click', ({ seriesId, dataIndex }) => {
      if (seriesId === 'marks') select.current?.(dataIndex);
    });
    // Otherwise it is drawn in the next frame, which paper does not wait for.
    made.getZr().flush();
    setInstance(made);
    return () => made.dispose();
  }, [option, width, height]);

  useActiveMark(instance, active, option);

  return <div ref={host} style={{ width, height }} />;
}
