import { capitalised } from '../language/capitalised.ts';
import type { Language } from '../language/vocabulary.ts';
import type { IndicatorView } from './indicator-view.ts';
import { statusWords } from './status.ts';

/** Where an indicator stands and by how much: 快于序时进度5.7个百分点; the status alone where there is no distance. */
export function standingInWords({ status, variance }: IndicatorView, language: Language): string {
  const distance = status === 'aheadOfPace' || status === 'behindPace' ? variance.pace : variance.gap;
  return capitalised(distance[language] || statusWords[status][language]);
}
