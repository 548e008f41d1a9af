import './report-text.css';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { ShownIn } from '../../deck/shown-in.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { sentenceAround } from '../../report/text/sentence.ts';
import { missedNumbers, textUses, usesWithin } from '../../report/uses/text-uses.ts';
import { isSwitchedOff } from '../../ui/character-keys.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { TextView, type TextViewHandle } from '../../ui/text-view/TextView.tsx';
import type { TextRange } from '../../ui/text-view/text-mark.ts';
import { marksOf } from './marks.ts';
import { namedPlaces } from './place.ts';
import { Sentence } from './Sentence.tsx';
import { Subject } from './Subject.tsx';
import { TextFoot } from './TextFoot.tsx';
import { TextSearch } from './TextSearch.tsx';
import { textWords } from './text-words.ts';

const words = {
  zh: { title: (name: string) => `原文 · ${name}`, label: '报告原文' },
  en: { title: (name: string) => `Text · ${name}`, label: 'Text of the report' },
};

const FRAME = { dialog: 'report-text', inside: 'report-text-inside' };

/**
 * The report's text beside what is made of it: the sentence of a figure lit in its paragraph, and of every sentence the
 * figures, charts and slides that use it.
 */
export function ReportText({
  report,
  text,
  place,
  shownIn,
  from,
  onForget,
}: {
  report: Report;
  text: string;
  /** The address's `text` parameter. */
  place: string;
  /** Where a figure or a project is shown. */
  shownIn: (ref: string) => ShownIn;
  /** Where the text is kept. */
  from: 'device' | 'page' | 'site';
  /** Removes the text from this device. */
  onForget: () => void;
}) {
  const t = useWords(words);
  const said = useWords(textWords);
  const language = useLanguage();
  const navigation = useNavigation();
  const view = useRef<TextViewHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const beside = useRef<HTMLElement>(null);
  const uses = useMemo(() => [...textUses(report), ...missedNumbers(report, text)], [report, text]);
  const marks = useMemo(() => marksOf(uses), [uses]);
  const places = useMemo(() => namedPlaces(report, place, text.length), [report, place, text]);
  const [index, setIndex] = useState(0);
  const lit = useMemo(() => {
    const chosen = places?.[index] ?? places?.[0];
    return chosen && chosen.end > chosen.start
      ? { sentence: sentenceAround(text, chosen), words: chosen }
      : null;
  }, [places, index, text]);
  const [at, setAt] = useState<TextRange>({ start: 0, end: 0 });
  const [found, setFound] = useState<readonly TextRange[]>([]);
  const sentence = useMemo(() => sentenceAround(text, at), [text, at]);
  const here = useMemo(() => usesWithin(uses, sentence), [uses, sentence]);

  const close = () => navigation.go({ text: null });
  /** The key that opens the text in the talk closes it, also from within the text, where nothing can be typed. */
  const closeByKey = (event: KeyboardEvent<HTMLElement>) => {
    const { key, ctrlKey, altKey, metaKey, nativeEvent, target } = event;
    if (
      ctrlKey ||
      altKey ||
      metaKey ||
      nativeEvent.isComposing ||
      target === search.current ||
      isSwitchedOff(nativeEvent)
    )
      return;
    if (key.toLowerCase() === 't' && !event.repeat) close();
  };

  return (
    <Dialog frame={FRAME} title={t.title(report.title[language])} onClose={close} onKeyDown={closeByKey}>
      <TextSearch
        text={text}
        field={search}
        onFound={setFound}
        onShow={(range) => view.current?.show(range)}
        onLeave={() => view.current?.focus()}
      />
      <div className="report-text-columns">
        <div className="report-text-words">
          <TextView
            ref={view}
            text={text}
            marks={marks}
            found={found}
            lit={lit}
            label={t.label}
            takesFocus
            onSelect={setAt}
            onMark={() => beside.current?.querySelector<HTMLElement>('[data-here] a')?.focus()}
            onFind={() => search.current?.focus()}
          />
        </div>
        <aside ref={beside} className="report-text-beside" aria-label={said.beside}>
          {places === null ? (
            <p className="report-text-note">{said.gone(place)}</p>
          ) : (
            <Subject
              report={report}
              place={place}
              places={places}
              index={index}
              onIndex={(next) => {
                setIndex(next);
                view.current?.focus();
              }}
            />
          )}
          <Sentence report={report} uses={here} at={at} shownIn={shownIn} />
        </aside>
      </div>
      <TextFoot
        text={text}
        missed={uses.filter(({ subject }) => subject.kind === 'missed')}
        reader={at.end}
        onStep={(way) => view.current?.step(way)}
        onShow={(range) => view.current?.show(range)}
        from={from}
        onForget={onForget}
      />
    </Dialog>
  );
}
