import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.tsx';
import type { Sending } from './actions.tsx';
import { useSending } from './use-sending.tsx';

const words = { zh: { send: '加入演示' }, en: { send: 'Add to the slides' } };

/** Sends a thing to the deck from where it stands; what came of it is said under the button. */
export function SendButton({ sending }: { sending: () => Sending }) {
  const t = useWords(words);
  const { note, send } = useSending();
  return (
    <>
      <Button onClick={() => send(sending())}>{t.send}</Button>
      <span role="status" className="basis-full text-sm empty:hidden print:hidden">
        {note}
      </span>
    </>
  );
}
