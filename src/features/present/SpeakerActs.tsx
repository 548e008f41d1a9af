import { type Slide, titleText } from '../../deck/slide.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import type { Curtain } from './Curtain.tsx';

const words = {
  zh: {
    previous: '← 上一页',
    forward: '下一页 →',
    black: '黑屏',
    white: '白屏',
    shown: '恢复画面',
    showText: '投影原文（T）',
    hideText: '收起原文（T）',
    jump: '转到',
  },
  en: {
    previous: '← Previous',
    forward: 'Next →',
    black: 'Black',
    white: 'White',
    shown: 'Show the slide',
    showText: 'Show the text (T)',
    hideText: 'Close the text (T)',
    jump: 'Go to',
  },
};

/** What the speaker does with the slides, without a keyboard too. */
export function SpeakerActs({
  slides,
  index,
  curtain,
  isLast,
  hasText,
  onStep,
  onDraw,
  onText,
  onIndex,
}: {
  slides: readonly Slide[];
  index: number;
  curtain: Curtain;
  isLast: boolean;
  /** The report's text is open on the slides. */
  hasText: boolean;
  /** So many slides on. */
  onStep: (by: number) => void;
  onDraw: (colour: 'black' | 'white') => void;
  /** Opens the text there, or closes it; null: it cannot be opened now. */
  onText: (() => void) | null;
  onIndex: (index: number) => void;
}) {
  const t = useWords(words);
  return (
    <p className="speaker-acts">
      <Button onClick={() => onStep(-1)} disabled={index === 0 && !curtain}>
        {t.previous}
      </Button>
      <Button tone="strong" onClick={() => onStep(1)} disabled={isLast && !curtain}>
        {t.forward}
      </Button>
      <Button onClick={() => onDraw('black')}>{curtain === 'black' ? t.shown : t.black}</Button>
      <Button onClick={() => onDraw('white')}>{curtain === 'white' ? t.shown : t.white}</Button>
      <Button disabled={onText === null} onClick={() => onText?.()}>
        {hasText ? t.hideText : t.showText}
      </Button>
      <label>
        {t.jump}{' '}
        <select value={index} onChange={(event) => onIndex(Number(event.currentTarget.value))}>
          {slides.map((slide, position) => (
            <option key={slide.id} value={position}>
              {position + 1}. {titleText(slide)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
