import type { NativeDescriptor } from '../native/native-parts.ts';
import { stageBars } from '../native/stages.ts';
import type { MatrixModel } from './model.ts';

export const matrixNative: NativeDescriptor<MatrixModel> = {
  parts: stageBars,
  measured: ({ measured }) => measured,
};
