/** ECharts with the parts that our charts use, registered once for every mount of it. */
import { BarChart, CustomChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import '../../charts/drawing/caches.ts';
import { measureText } from '../../charts/drawing/measure.ts';
import { TrustedSvgRenderer } from './svg-renderer.ts';

echarts.use([BarChart, CustomChart, GridComponent, TooltipComponent, TrustedSvgRenderer]);
// As in the stills: both then break their lines alike.
echarts.setPlatformAPI({ measureText });

export type Instance = echarts.ECharts;
export const RENDERER = { renderer: 'svg' } as const;
export { echarts };
