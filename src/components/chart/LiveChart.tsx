import EChartsReactCore from 'echarts-for-react/esm/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { THEME_COLORS } from '../../charts/drawing/paint.ts';
import type { ChartModel } from '../../charts/registry/models.ts';
import { fitLayout, getOption, heightOf, layOut, markAt } from '../../charts/render/layout.ts';
import { echarts, type Instance, RENDERER } from './echarts.ts';
import { useActiveMark } from './use-active-mark.ts';
import type { Size } from './use-size.ts';

/** A place in the drawing, in CSS pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LiveChartProps {
  readonly model: ChartModel;
  readonly size: Size;
  /** The mark that the keyboard is on. */
  readonly active: number | null;
  /** The marks that fade, by id. */
  readonly faded?: ReadonlySet<string> | undefined;
  /** Where the reader pressed while this was still on its way. */
  readonly pressed: Point | null;
  readonly onSelect: (index: number) => void;
  readonly onReady: () => void;
}

const FILLING = { width: '100%', height: '100%' };

/**
 * echarts-for-react makes an instance, waits for its first frame, disposes of it and makes another, to learn the size
 * that it has: ours is told it, and is drawn once.
 */
class ChartMount extends EChartsReactCore {
  override async initEchartsInstance(): Promise<Instance> {
    const made = echarts.init(this.ele, null, this.props.opts as Parameters<typeof echarts.init>[2]);
    await null;
    // Gone before it was drawn: it never is.
    return made.isDisposed() ? new Promise(() => {}) : made;
  }
}

/** The chart that answers to pointer and keyboard; the only mount of echarts-for-react. */
export function LiveChart({ model, size, active, faded, pressed, onSelect, onReady }: LiveChartProps) {
  const [instance, setInstance] = useState<Instance | null>(null);
  const { layoutWidth, width, scale } = fitLayout(model, size.width, size.rootFontSize);
  // A change of size that keeps the layout paints the same drawing at another scale.
  const drawing = useMemo(() => layOut(model, layoutWidth), [model, layoutWidth]);
  const option = useMemo(
    () => getOption(model, drawing, { scale, colors: THEME_COLORS, interactive: true, faded }),
    [model, drawing, scale, faded],
  );
  const height = heightOf(drawing, scale);

  const [opts] = useState(() => ({ ...RENDERER, width, height }));
  useEffect(() => {
    if (!instance || (instance.getWidth() === width && instance.getHeight() === height)) return;
    instance.resize({ width, height });
  }, [instance, width, height]);

  useActiveMark(instance, active, option);

  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  }, [onSelect]);
  const events = useMemo(
    () => ({
      click: (event: { seriesId?: string; dataIndex?: number }) => {
        if (event.seriesId === 'marks' && event.dataIndex !== undefined) select.current(event.dataIndex);
      },
    }),
    [],
  );

  const ready = useCallback(
    (made: Instance) => {
      setInstance(made);
      onReady();
      const index = pressed ? markAt(drawing, pressed, scale) : -1;
      if (index >= 0) select.current(index);
    },
    [onReady, pressed, drawing, scale],
  );

  return (
    <div style={{ width, height }}>
      <ChartMount
        echarts={echarts}
        option={option}
        opts={opts}
        notMerge
        // It follows no resize by itself: its first one is dropped, and the drawing goes by `size`.
        autoResize={false}
        style={FILLING}
        onEvents={events}
        onChartReady={ready}
      />
    </div>
  );
}
