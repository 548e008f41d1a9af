import { type Slide, titleText } from '../../deck/slide.ts';
import { bodyLines } from '../../deck/slide-lines.ts';
import { useWords } from '../../ui/language.tsx';
import { useSwipe } from './use-swipe.ts';

const words = {
  zh: { label: '本页文字', turn: '横过手机可看整页' },
  en: { label: 'The words of this slide', turn: 'Turn the phone to see the whole slide' },
};

/** On a phone held upright the slide is too small to be read: under it stand its words. A finger steps here too. */
export function UprightWords({
  slide,
  top,
  onSwipe,
}: {
  slide: Slide;
  /** Where they begin, in CSS pixels. */
  top: number;
  onSwipe: (to: 'next' | 'previous') => void;
}) {
  const t = useWords(words);
  return (
    <section
      className="talk-upright"
      aria-label={t.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled is reached by the keyboard too
      tabIndex={0}
      style={{ top }}
      {...useSwipe(onSwipe)}
    >
      <p className="talk-upright-turn">{t.turn}</p>
      <h2>{titleText(slide)}</h2>
      {slide.measured ? <p className="talk-upright-turn">{slide.measured}</p> : null}
      {bodyLines(slide.body).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line may stand twice on a slide, which never changes
        <p key={index}>{line}</p>
      ))}
    </section>
  );
}
