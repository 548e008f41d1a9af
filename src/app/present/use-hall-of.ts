import { useEffect, useMemo, useRef } from 'react';
import type { Hall } from '../../features/questions/hall.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { answerSentence } from '../../report/lookup/answer-sentence.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useSourceText } from '../storage/use-source-text.ts';
import { publicAddress } from '../view/public-address.ts';

/** What answers over the talk show besides: the sentence where its text is here, and the way for phones. */
export function useHallOf(report: Report, onShow: (ref: string) => void): Hall {
  const language = useLanguage();
  const source = useSourceText(report.source.sha256);
  const show = useRef(onShow);
  useEffect(() => {
    show.current = onShow;
  });
  return useMemo(
    () => ({
      sentenceOf: (ref) => (source ? answerSentence(ref, report, source.text) : null),
      linkTo: (ref) => publicAddress(report.id, language, { figure: ref }),
      onShow: (ref) => show.current(ref),
    }),
    [report, language, source],
  );
}
