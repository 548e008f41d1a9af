import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { KEYS } from './keys.ts';
import { ACT_NAMES, actWords } from './workbench-words.ts';

const words = {
  zh: {
    title: '按键',
    note: '输入文字和使用输入法时，单键不起作用。Ctrl+Z 撤销，Ctrl+Y 重做。',
    or: ' 或 ',
  },
  en: {
    title: 'Keys',
    note: 'Single keys do nothing while you type or use an input method. Ctrl+Z undoes, Ctrl+Y does again.',
    or: ' or ',
  },
};

export function KeysSheet({ onClose }: { onClose: () => void }) {
  const t = useWords(words);
  const names = useWords(actWords);
  return (
    <Dialog title={t.title} onClose={onClose}>
      <dl className="keys-list">
        {ACT_NAMES.map((name) => (
          <div key={name}>
            <dt>{KEYS[name].map((key) => key.toUpperCase()).join(t.or)}</dt>
            <dd>{names[name]}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-muted">{t.note}</p>
    </Dialog>
  );
}
