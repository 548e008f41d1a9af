import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { WINDOW_NAMES } from './use-window-link.ts';
import type { Role } from './window-link.ts';

const words = {
  zh: {
    title: '浏览器拦截了新窗口',
    text: '点下面的链接即可打开。若要以后直接打开，请在地址栏旁允许本页弹出窗口。',
    open: { speaker: '打开演讲者窗口', slides: '打开投影窗口' },
  },
  en: {
    title: 'The browser blocked the new window',
    text: 'This link opens it. To open it directly from now on, allow pop-ups for this page beside the address bar.',
    open: { speaker: 'Open the presenter window', slides: 'Open the slides' },
  },
};

/** No browser blocks a link that the speaker follows; by its name the window is the same as the blocked one. */
export function BlockedWindow({
  address,
  role,
  onClose,
}: {
  address: string;
  /** What the window is that did not open. */
  role: Role;
  onClose: () => void;
}) {
  const t = useWords(words);
  return (
    <Dialog title={t.title} onClose={onClose}>
      <p className="mt-3">{t.text}</p>
      <p className="mt-4">
        <a
          href={address}
          target={WINDOW_NAMES[role]}
          className="font-semibold underline underline-offset-4"
          onClick={onClose}
        >
          {t.open[role]}
        </a>
      </p>
    </Dialog>
  );
}
