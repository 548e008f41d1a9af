import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { setNewVersion } from '../offline/new-version.ts';

const words = {
  zh: {
    ready: '本网站有新版本，已存入本机。更新会重新载入本页；提问单、编排和打开的数据集仍在。',
    goOver: '更新',
    later: '以后再说',
  },
  en: {
    ready:
      'A new version of this site is ready on this device. Updating reloads the page; question sheet, arrangement and opened datasets stay.',
    goOver: 'Update',
    later: 'Later',
  },
};

/** At the foot of the window, so that nothing moves. Put off, it comes back when the page is opened the next time. */
export function NewVersionBar({ onGoOver }: { onGoOver: () => void }) {
  const t = useWords(words);
  return (
    <div className="fixed inset-x-0 bottom-0 z-10 border-t border-edge bg-raised py-3 text-sm print:hidden">
      <div className="mx-auto flex max-w-[76rem] flex-wrap items-center justify-between gap-3 px-4">
        <p className="max-w-[44em]">{t.ready}</p>
        <p className="flex gap-2">
          <Button tone="strong" onClick={onGoOver}>
            {t.goOver}
          </Button>
          <Button onClick={() => setNewVersion(null)}>{t.later}</Button>
        </p>
      </div>
    </div>
  );
}
