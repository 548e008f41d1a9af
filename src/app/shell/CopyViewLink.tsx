import { useEffect, useState } from 'react';
import { useWords } from '../../ui/language.tsx';
import { copyText } from '../actions/clipboard.ts';

const words = {
  zh: { copy: '复制链接', copied: '已复制', title: '复制当前所见的链接', manual: '请复制：' },
  en: {
    copy: 'Copy link',
    copied: 'Copied',
    title: 'Copy the link to what is shown now',
    manual: 'Please copy: ',
  },
};

const TELLS_FOR_MS = 4_000;

/** One press takes along the address of the present view, with its choice, sorting and open card. */
export function CopyViewLink() {
  const t = useWords(words);
  const [outcome, setOutcome] = useState<'copied' | 'manual' | null>(null);
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), TELLS_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await copyText(window.location.href)) ? 'copied' : 'manual');
  return (
    <>
      <button type="button" className="dotted-link" title={t.title} onClick={copy}>
        {t.copy}
      </button>
      {/* Where the clipboard is closed, as on a page from a file in some browsers, it is taken by hand. */}
      {outcome === 'manual' ? (
        <label>
          {t.manual}
          <input readOnly value={window.location.href} onFocus={(event) => event.currentTarget.select()} />
        </label>
      ) : (
        <span role="status">{outcome === 'copied' ? t.copied : ''}</span>
      )}
    </>
  );
}
