/** What a careful reader must know of an indicator: its denominator, its scope, what the words do not say. */

import type { Indicator, RankIndicator, RateIndicator, Text } from '../dataset/schema.ts';
import { missingWords } from '../language/vocabulary.ts';

function rateNote({ denominator }: RateIndicator): Text {
  if ('missing' in denominator) return missingWords[denominator.missing];
  return { zh: `分母：${denominator.zh}`, en: `Denominator: ${denominator.en}` };
}

function rankNote({ among, scope }: RankIndicator, ranked: Text): Text {
  const size = 'missing' in among ? missingWords[among.missing] : { zh: `共${ranked.zh}`, en: ranked.en };
  return { zh: `${scope.zh}；${size.zh}`, en: `In ${scope.en} · ${size.en}` };
}

function kindNotes(indicator: Indicator, ranked: Text): Text[] {
  switch (indicator.kind) {
    case 'rank':
      return [rankNote(indicator, ranked)];
    case 'rate':
    case 'share':
    case 'growth':
      return [rateNote(indicator)];
    case 'amount':
    case 'count':
    case 'measure':
    case 'duration':
    case 'milestone':
    case 'threshold':
    case 'context':
      return [];
  }
}

/** A promise is never taken for a deed. */
const PLANNED: Text = {
  zh: '计划（目标）数，不是完成数',
  en: 'A plan or target, not a figure of what was done',
};

const asSentence = ({ zh, en }: Text): Text => ({
  zh: `${zh}。`,
  en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.`,
});

/** `ranked` says how many are ranked: “14 ranked”. It is empty where the report does not say, or nothing is ranked. */
export const notesOf = (indicator: Indicator, ranked: Text): Text[] => [
  ...(indicator.planned ? [PLANNED] : []),
  ...kindNotes(indicator, ranked),
  ...(indicator.note ? [indicator.note] : []),
  ...(indicator.unclear ? [asSentence(indicator.unclear)] : []),
];
