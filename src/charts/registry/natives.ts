/** The registry of how each type of chart is written natively: fetched with the export to PowerPoint. */
import { bulletNative } from '../bullet/native.ts';
import { changeNative } from '../change/native.ts';
import { growthNative } from '../growth/native.ts';
import { matrixNative } from '../matrix/native.ts';
import type { NativeDescriptor } from '../native/native-parts.ts';
import { nestedNative } from '../nested/native.ts';
import { partsNative } from '../parts/native.ts';
import { ranksNative } from '../ranks/native.ts';
import { seriesNative } from '../series/native.ts';
import { stepsNative } from '../steps/native.ts';
import { unitsNative } from '../units/native.ts';
import type { ChartModel, ChartType, ModelOf } from './models.ts';

const natives = {
  bullet: bulletNative,
  nested: nestedNative,
  steps: stepsNative,
  parts: partsNative,
  growth: growthNative,
  change: changeNative,
  series: seriesNative,
  ranks: ranksNative,
  units: unitsNative,
  matrix: matrixNative,
} satisfies { readonly [Type in ChartType]: NativeDescriptor<ModelOf<Type>> };

export const nativeOfType = (type: ChartType): NativeDescriptor<ChartModel> =>
  natives[type] as NativeDescriptor<ChartModel>;
