import { TALK_LENGTHS } from '../../deck/default-deck.ts';
import { useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    ask: (minutes: number) => `这次讲多少分钟？现按${minutes}分钟编排`,
    length: (minutes: number) => `${minutes}分钟`,
  },
  en: {
    ask: (minutes: number) => `How many minutes are there? The slides are for ${minutes}`,
    length: (minutes: number) => `${minutes} min`,
  },
};

/** How long the talk is to take, asked at the first one; the first step is an answer too, and leaves the slides as they are. */
export interface LengthAsked {
  readonly minutes: number;
  onFit(minutes: number): void;
}

/** Stands over the cover, and takes no key and no focus. */
export function TalkLength({ minutes, onFit }: LengthAsked) {
  const t = useWords(words);
  return (
    <fieldset className="talk-length">
      <legend>{t.ask(minutes)}</legend>
      {TALK_LENGTHS.map((length) => (
        <button key={length} type="button" onClick={() => onFit(length)}>
          {t.length(length)}
        </button>
      ))}
    </fieldset>
  );
}
