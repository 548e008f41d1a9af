import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { MISSING_SCRIPT_ID, PORTABLE_FOLDER } from '../document/documents.ts';

const words = {
  zh: {
    network:
      '页面的程序未能加载（网络中断，或网站刚刚更新）。全文可以阅读，表格可以展开；筛选、出处卡、演示和下载暂不可用。',
    unanswered: '网站没有应答。没有重新载入页面，以免已显示的内容也看不到；请检查网络后再试。',
    disk: '从磁盘打开时，浏览器不运行这个页面的程序。请改开同一文件夹里的单文件版，它不需要网络：',
    retry: '重试',
    close: '关闭',
  },
  en: {
    network:
      'The page’s script could not be loaded (no network, or the site has just been updated). Everything can be read and tables open; filters, source cards, the presentation and downloads do not work for now.',
    unanswered:
      'The site does not answer. The page was not reloaded, so that what is shown is not lost too; check the network and try again.',
    disk: 'Opened from a disk, browsers do not run this page’s script. Open the single-file version instead, in the folder beside it; it needs no network:',
    retry: 'Try again',
    close: 'Close',
  },
};

/**
 * Prerendered out of sight, and shown by document/watch-script.ts where the page's script does not arrive, or by main.ts
 * where a file that the script asks for does not: no other part of the page can say so then.
 */
export function MissingScript({ portable }: { /** The document that stands alone. */ portable: string }) {
  const t = useWords(words);
  return (
    <div
      id={MISSING_SCRIPT_ID}
      role="alert"
      hidden
      className="fixed inset-x-0 bottom-0 z-20 border-t-4 border-short bg-raised py-3 print:hidden"
    >
      <div className="mx-auto max-w-[76rem] px-4 text-sm">
        <p id={`${MISSING_SCRIPT_ID}-network`} className="max-w-[44em]">
          {t.network}
        </p>
        <p id={`${MISSING_SCRIPT_ID}-unanswered`} hidden className="max-w-[44em]">
          {t.unanswered}
        </p>
        <p id={`${MISSING_SCRIPT_ID}-disk`} hidden className="max-w-[44em]">
          {t.disk}{' '}
          <a href={`./${PORTABLE_FOLDER}/${portable}`} className="underline underline-offset-4">
            {PORTABLE_FOLDER}/{portable}
          </a>
        </p>
        {/* What they do is in watch-script.ts, by their order. */}
        <div className="mt-2 flex gap-2">
          <Button>{t.retry}</Button>
          <Button tone="quiet">{t.close}</Button>
        </div>
      </div>
    </div>
  );
}
