import {
  type Box,
  keyHeight,
  middle,
  type NativeDescriptor,
  type NativeParts,
} from '../native/native-parts.ts';
import { stageBars } from '../native/stages.ts';
import type { UnitsModel } from './model.ts';
import { countUnits } from './stage-bar.ts';

const words = {
  zh: {
    measured: (count: number) => `各领域的项目共${count}个，按阶段先后排列；数字为项数，系据报告计算`,
  },
  en: {
    measured: (count: number) =>
      `Projects of each sector in order of stage, ${count} in all; the numbers are counts, computed`,
  },
};

/** The words alone, where there is no project to count. */
const nothingNative = (said: string, box: Box): NativeParts => ({
  chart: null,
  box,
  swatches: [],
  texts: [{ box: middle(box, keyHeight(1)), paragraphs: [[{ text: said, color: 'muted' }]] }],
});

/** The page draws a square for each project; a native chart draws how many they are. */
export const unitsNative: NativeDescriptor<UnitsModel> = {
  parts: ({ language, nothing, stages, sectors }, box) => {
    if (nothing !== null) return nothingNative(nothing, box);
    return stageBars(
      {
        language,
        stages,
        sectors: sectors.map(({ name, units }) => ({
          name,
          counts: stages.map(({ stage }) => countUnits(units.filter((unit) => unit.stage === stage))),
        })),
      },
      box,
    );
  },
  measured: ({ sectors, language }) =>
    words[language].measured(countUnits(sectors.flatMap(({ units }) => units))),
};
