import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';

const words = {
  zh: {
    title: '浏览器拦截了新窗口',
    text: '请在地址栏旁允许本页弹出窗口，然后再试；也可以把本页地址复制到另一个窗口，在末尾加上 &window=speaker。',
  },
  en: {
    title: 'The browser blocked the new window',
    text: 'Allow pop-ups for this page beside the address bar and try again; or copy this page’s address to another window and add &window=speaker to its end.',
  },
};

export function BlockedWindow({ onClose }: { onClose: () => void }) {
  const t = useWords(words);
  return (
    <Dialog title={t.title} onClose={onClose}>
      <p className="mt-3">{t.text}</p>
    </Dialog>
  );
}
