import { useWords } from '../../ui/language.tsx';
import { OLD_BROWSER_ID } from '../document/documents.ts';

const words = {
  zh: '这个浏览器版本较旧：全文可以阅读，表格可以展开；筛选、排序、出处卡、演示和下载需要 Chrome、Edge 等 Chromium 103 及以上版本的浏览器，或 Firefox 140 及以上版本。',
  en: 'This browser is an older one: everything can be read and tables open; filters, sorting, source cards, the presentation and downloads need Chrome, Edge or another browser of Chromium 103 or later, or Firefox 140 or later.',
};

/** Prerendered out of sight, and shown by document/before-paint.ts where the page's script would not run. */
export function OldBrowser() {
  return (
    <p id={OLD_BROWSER_ID} hidden className="masthead-line">
      {useWords(words)}
    </p>
  );
}
