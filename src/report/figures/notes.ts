/** What a careful reader must know of an indicator: its base, its scope, what the words do not say. */

import type { Indicator, RankIndicator, RateIndicator, Text } from '../dataset/schema.ts';
import { missingWords } from '../language/vocabulary.ts';
import { bilingual } from './bilingual.ts';
import { figureText } from './format.ts';

function rateNote({ denominator }: RateIndicator): Text {
  if ('missing' in denominator) return missingWords[denominator.missing];
  return { zh: `基数：${denominator.zh}`, en: `Of: ${denominator.en}` };
}

function rankNote({ among, scope, unitName }: RankIndicator): Text {
  const size =
    'missing' in among
      ? missingWords[among.missing]
      : bilingual(
          (language) => `${language === 'zh' ? '共' : 'of '}${figureText(among, unitName, language)}`,
        );
  return { zh: `${scope.zh}；${size.zh}`, en: `In ${scope.en} · ${size.en}` };
}

function kindNotes(indicator: Indicator): Text[] {
  switch (indicator.kind) {
    case 'rank':
      return [rankNote(indicator)];
    case 'rate':
    case 'share':
    case 'growth':
      return [rateNote(indicator)];
    case 'amount':
    case 'count':
    case 'measure':
    case 'duration':
    case 'milestone':
      return [];
  }
}

export const notesOf = (indicator: Indicator): Text[] => [
  ...kindNotes(indicator),
  ...(indicator.note ? [indicator.note] : []),
];
