import type { EChartsOption } from 'echarts';
import { useEffect } from 'react';
import type { Instance } from './echarts.ts';

/** Shows the mark that the keyboard is on as the pointer would: outlined, with its words. */
export function useActiveMark(instance: Instance | null, active: number | null, option: EChartsOption): void {
  const seriesCount = Array.isArray(option.series) ? option.series.length : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new option clears the outline, which is then drawn again.
  useEffect(() => {
    if (!instance || instance.isDisposed()) return;
    instance.dispatchAction({ type: 'downplay', seriesId: 'marks' });
    if (active === null) {
      instance.dispatchAction({ type: 'hideTip' });
      return;
    }
    instance.dispatchAction({ type: 'highlight', seriesId: 'marks', dataIndex: active });
    // Found by its index alone: the marks are the last series.
    const seriesIndex = seriesCount - 1;
    instance.dispatchAction({ type: 'showTip', seriesIndex, dataIndex: active });
  }, [instance, active, option, seriesCount]);
}
