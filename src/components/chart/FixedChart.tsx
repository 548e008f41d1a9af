import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type ChartContext, THEME_COLORS } from '../../charts/drawing/context.ts';
import type { ChartModel } from '../../charts/model/model.ts';
import { getHeight, getOption } from '../../charts/render/option.ts';
import { echarts, type Instance, RENDERER } from './echarts.ts';
import { useActiveMark } from './use-active-mark.ts';

/**
 * A chart drawn in pixels that do not follow the window: on a slide. It stands there as soon as it is mounted,
 * where `LiveChart` takes some frames, so that a page made for the printer has its charts when it is laid out.
 */
export function FixedChart({
  model,
  width,
  scale,
  active = null,
  onSelect,
}: {
  model: ChartModel;
  /** In pixels. */
  width: number;
  /** Pixels for each unit of the layout. */
  scale: number;
  /** The mark that the keyboard is on. */
  active?: number | null;
  /** Without it the chart does not answer to the pointer. */
  onSelect?: (index: number) => void;
}) {
  const host = useRef<HTMLDivElement>(null);
  const [instance, setInstance] = useState<Instance | null>(null);
  const interactive = onSelect !== undefined;
  const context = useMemo(
    (): ChartContext => ({ language: model.language, width, scale, colors: THEME_COLORS, interactive }),
    [model, width, scale, interactive],
  );
  const option = useMemo(() => getOption(model, context), [model, context]);
  const height = useMemo(() => getHeight(model, context), [model, context]);

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
