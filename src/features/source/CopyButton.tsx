import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';

const words = {
  zh: { copied: '已复制', manual: '未能写入剪贴板，文字已选中，请按 Ctrl+C 复制' },
  en: {
    copied: 'Copied',
    manual: 'This page cannot use the clipboard; the text is selected, press Ctrl+C',
  },
};

/** Takes a text along: by the clipboard or, where that is closed, by hand. */
export function CopyButton({
  name,
  text,
  onCopy,
}: {
  /** What pressing it does: 复制链接. */
  name: string;
  text: string;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const t = useWords(words);
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'manual' | null>(null);
  useEffect(() => {
    if (outcome === 'manual') field.current?.select();
  }, [outcome]);
  return (
    <>
      <Button onClick={async () => setOutcome((await onCopy(text)) ? 'copied' : 'manual')}>{name}</Button>
      <span role="status" className="text-sm text-muted empty:hidden">
        {outcome && t[outcome]}
      </span>
      {outcome === 'manual' ? (
        <input
          ref={field}
          readOnly
          value={text}
          aria-label={name}
          className="min-w-0 basis-full border border-edge bg-raised px-2 py-1 text-sm"
        />
      ) : null}
    </>
  );
}
