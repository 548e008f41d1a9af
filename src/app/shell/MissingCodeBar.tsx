import { useEffect, useState } from 'react';
import { useWords } from '../../ui/language.tsx';
import type { CodePart } from '../code/code-part.ts';
import { retryLoading } from '../code/load-with-retry.ts';
import { useMissingCode } from '../code/use-missing-code.ts';
import { MissingCode } from './MissingCode.tsx';

const words = { zh: { close: '关闭' }, en: { close: 'Close' } };

/** At the foot of the window, wherever the reader is: what code did not arrive. Tried again when the network is back. */
export function MissingCodeBar({ saidElsewhere }: { saidElsewhere: readonly CodePart[] }) {
  const t = useWords(words);
  const missing = useMissingCode();
  const parts = missing.parts.filter((part) => !saidElsewhere.includes(part));
  const { failures } = missing;
  // Closed, it comes back with the next failure: a press on a part that has no code is one.
  const [closedAt, closeAt] = useState(0);
  useEffect(() => {
    const retry = () => retryLoading();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, []);
  if (parts.length === 0 || failures === closedAt) return null;
  return (
    <div
      role="alert"
      className="missing-bar fixed inset-x-0 bottom-0 z-20 border-t-4 border-short bg-raised py-3 print:hidden"
    >
      <div className="mx-auto flex max-w-[76rem] items-start justify-between gap-4 px-4">
        <MissingCode parts={parts} />
        <button
          type="button"
          className="touch -mt-1 -mr-2 shrink-0 px-2 py-1 text-sm text-muted hover:text-ink"
          onClick={() => closeAt(failures)}
        >
          {t.close} <span aria-hidden="true">✕</span>
        </button>
      </div>
    </div>
  );
}
