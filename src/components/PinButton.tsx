import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.tsx';
import { togglePin } from './pin-list.ts';
import { usePins } from './pins.tsx';

const words = {
  zh: { pin: '加入提问单', pinned: '已加入提问单' },
  en: { pin: 'Add to question sheet', pinned: 'On the question sheet' },
};

/** Puts a figure or a project on the question sheet, and takes it off. */
export function PinButton({ pin }: { /** A figure's ref or a project's id. */ pin: string }) {
  const t = useWords(words);
  const { list, change } = usePins();
  const pinned = list.refs.includes(pin);
  return (
    <Button aria-pressed={pinned} onClick={() => change((before) => togglePin(before, pin))}>
      <span aria-hidden="true">{pinned ? '✓' : '+'}</span>
      {pinned ? t.pinned : t.pin}
    </Button>
  );
}
