import { useId, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    link: '链接',
    citation: '引文',
    copy: '复制',
    copyOf: (name: string) => `复制：${name}`,
    copied: '已复制',
    manual: '未能写入剪贴板，文字已选中，请按 Ctrl+C 复制',
  },
  en: {
    link: 'Link',
    citation: 'Citation',
    copy: 'Copy',
    copyOf: (name: string) => `Copy: ${name}`,
    copied: 'Copied',
    manual: 'This page cannot use the clipboard; the text is selected, press Ctrl+C',
  },
};

type Outcome = 'copied' | 'manual' | null;

export function Copies({
  link,
  citation,
  onCopy,
}: {
  link: string;
  citation: string;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const t = useWords(words);
  return (
    <div className="mt-4 space-y-3 border-t border-line pt-4">
      <CopyField name={t.link} text={link} onCopy={onCopy} />
      <CopyField name={t.citation} text={citation} onCopy={onCopy} />
    </div>
  );
}

/** Text to take along: copied by the button, or by hand where the clipboard is closed. */
function CopyField({
  name,
  text,
  onCopy,
}: {
  name: string;
  text: string;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const t = useWords(words);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const copy = async () => {
    const copied = await onCopy(text);
    if (!copied) field.current?.select();
    setOutcome(copied ? 'copied' : 'manual');
  };
  return (
    <div>
      <label htmlFor={id} className="text-xs text-muted">
        {name}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          ref={field}
          id={id}
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          className="min-w-0 flex-1 border border-edge bg-raised px-2 py-1 text-sm"
        />
        <Button onClick={copy} aria-label={t.copyOf(name)}>
          {t.copy}
        </Button>
      </div>
      <p role="status" className="text-xs text-muted">
        {outcome && t[outcome]}
      </p>
    </div>
  );
}
