import { useWords } from '../../ui/language.tsx';

/** null: the slide is shown. Shared with the presenter window. */
export type Curtain = 'black' | 'white' | null;

export const curtainWords = {
  zh: {
    black: '黑屏中，按任意翻页键恢复',
    white: '白屏中，按任意翻页键恢复',
  },
  en: {
    black: 'The screen is black; any key of the slides brings it back',
    white: 'The screen is white; any key of the slides brings it back',
  },
};

/** Covers the slides with one colour until it is pressed. */
export function CurtainOver({ colour, onOpen }: { colour: NonNullable<Curtain>; onOpen: () => void }) {
  const t = useWords(curtainWords);
  return (
    <button
      type="button"
      className={`talk-curtain talk-curtain-${colour}`}
      aria-label={t[colour]}
      onClick={onOpen}
    />
  );
}
