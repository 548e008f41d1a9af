import { type ComponentType, type ReactNode, useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { type Actions, type Sending, type Sent, useActions } from './actions.tsx';

interface Told {
  readonly sent: Sent;
  readonly SentNote: ComponentType<{ sent: Sent; onChange: (sent: Sent | null) => void }>;
}

const words = {
  zh: { busy: '请稍候…', failed: '未能完成，请重试：' },
  en: { busy: 'One moment…', failed: 'That did not work; try again: ' },
};

/** Sends to the deck or saves a file, and says beside the button what came of it. */
export function useSending() {
  const t = useWords(words);
  const actions = useActions();
  const [said, say] = useState<Told | string | null>(null);
  const tell = async (work: () => Promise<Told | string>) => {
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
      <said.SentNote sent={said.sent} onChange={(sent) => say(sent && { ...said, sent })} />
    ) : null;
  return {
    note,
    run: (work: (actions: Actions) => Promise<string>) => {
      tell(() => work(actions));
    },
    send: (sending: Sending) => {
      tell(async () => {
        // First what will say so: nothing is sent of which the reader could not be told.
        const { SentNote } = await import('./SentNote.tsx');
        return { sent: await actions.sendToDeck(sending), SentNote };
      });
    },
  };
}
