import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { type Sending, type Sent, useActions } from './actions.tsx';

const SentNote = lazy(async () => ({ default: (await import('./SentNote.tsx')).SentNote }));

const words = {
  zh: { busy: '请稍候…', failed: '未能完成，请重试：' },
  en: { busy: 'One moment…', failed: 'That did not work; try again: ' },
};

/** Sends to the deck or saves a file, and says beside the button what came of it. */
export function useSending() {
  const t = useWords(words);
  const actions = useActions();
  const [said, say] = useState<Sent | string | null>(null);
  const tell = async (work: () => Promise<Sent | string>) => {
    say(t.busy);
    try {
      say(await work());
    } catch (error) {
      say(t.failed + (error instanceof Error ? error.message : String(error)));
    }
  };
  const note: ReactNode =
    typeof said === 'string' ? (
      said
    ) : said ? (
      <Suspense>
        <SentNote sent={said} onChange={say} />
      </Suspense>
    ) : null;
  return {
    note,
    run: (work: (actions: ReturnType<typeof useActions>) => Promise<Sent | string>) => {
      tell(() => work(actions));
    },
    send: (sending: Sending) => {
      tell(() => actions.sendToDeck(sending));
    },
  };
}
