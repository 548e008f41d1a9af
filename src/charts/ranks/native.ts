import { headings } from '../../report/language/terms.ts';
import { type Box, keyHeight, type NativeDescriptor, type NativeParts } from '../native/native-parts.ts';
import { markedLabel } from '../native/value-label.ts';
import type { RanksModel } from './model.ts';

const words = {
  zh: { rank: headings.rank.zh, name: headings.indicator.zh },
  en: { rank: headings.rank.en, name: headings.indicator.en },
};

const MOST_STEPS = 12;
const NAMES = 84;

/** Ranks as marks on a ladder that runs down from 1; a rank is no quantity, so there is no bar. */
function partsOf({ ranks, rungs, scopeText, language }: RanksModel, area: Box): NativeParts {
  const t = words[language];
  const last = Math.max(rungs, ...ranks.map(({ figure }) => figure.value)) + 0.5;
  const height = area.height - keyHeight(1) - 12;
  return {
    box: { ...area, height },
    swatches: [],
    texts: [
      {
        box: { ...area, y: area.y + height + 12, height: keyHeight(1) },
        paragraphs: [[{ text: scopeText, color: 'muted' }]],
      },
    ],
    chart: {
      type: 'ranks',
      categories: ranks.map(({ name }) => name),
      heading: t.name,
      series: {
        name: t.rank,
        values: ranks.map(({ figure }) => figure.value),
        fill: 'accent',
        labels: ranks.map(({ figure }) => markedLabel(figure, language)),
        labelColor: 'ink',
        labelPosition: 'r',
      },
      axis: {
        max: last,
        step: Math.max(1, Math.ceil(last / MOST_STEPS)),
        format: '[<1]"";0',
        shown: true,
      },
      categoriesShown: true,
      legend: false,
      plot: { x: 0.04, y: 0.02, w: 0.95, h: 0.98 - NAMES / height },
    },
  };
}

export const ranksNative: NativeDescriptor<RanksModel> = {
  parts: partsOf,
  measured: ({ measured }) => measured,
};
