import { useWords } from '../../ui/language.tsx';
import { fileNames } from './file-names.ts';
import type { Saving } from './saved-file.ts';

const words = {
  zh: {
    label: '下载结果',
    making: (file: string) => `正在生成${file}…`,
    saved: (name: string) => `已下载 ${name}`,
    instead: {
      unread: '。本机保存的演示已不能识别，下载的是报告原来的演示；前者没有丢弃，见演示的“编排”',
      unanswered: '。浏览器没有让本页读取本机保存的演示，下载的是本页现有的演示；请核对页序和备注',
    },
    failed: (file: string) => `${file} 未能下载。`,
    reasons: {
      codeMissing: '生成它的程序未能载入（网络中断，或网站刚刚更新）。请检查网络，刷新页面后重试。',
      making: '生成时出错。请重试；若仍不行，请把括号中的话告诉维护人员。',
    },
    detail: (words: string) => `（${words}）`,
    close: '关闭',
  },
  en: {
    label: 'What became of the download',
    making: (file: string) => `Making the ${file}…`,
    saved: (name: string) => `Downloaded ${name}`,
    instead: {
      unread:
        '. The deck kept on this device can no longer be read, so this is the report’s own; the other has not been thrown away: see the arrangement',
      unanswered:
        '. The browser did not let the page read the deck kept on this device, so this is the deck that the page has; check its order and notes',
    },
    failed: (file: string) => `The ${file} could not be downloaded. `,
    reasons: {
      codeMissing:
        'The code that makes it did not arrive (no network, or the site has just been updated). Check the network, reload the page and try again.',
      making:
        'Something went wrong while it was made. Try again; if that does not help, send the words in brackets to whoever maintains the site.',
    },
    detail: (words: string) => ` (${words})`,
    close: 'Close',
  },
};

/** What became of the file asked for last, read out and shown also when the menu is closed by then. */
export function SavingNote({ saving, onClose }: { saving: Saving | null; onClose: () => void }) {
  const t = useWords(words);
  const names = useWords(fileNames);
  const said = () => {
    if (saving === null) return '';
    // Words that a Latin format follows: “演示 PPTX”.
    const file = `${names[saving.kind]} ${saving.kind.toUpperCase()}`;
    switch (saving.state) {
      case 'making':
        return t.making(file);
      case 'saved':
        return t.saved(saving.file.name) + (saving.file.instead ? t.instead[saving.file.instead] : '');
      case 'failed':
        return t.failed(file) + t.reasons[saving.reason] + t.detail(saving.detail);
    }
  };
  return (
    <div className="downloads-note" data-state={saving?.state}>
      {/* Always there: a region that comes with its words is not read out. */}
      <p role="status" aria-label={t.label}>
        {said()}
      </p>
      {saving && saving.state !== 'making' ? (
        <button type="button" aria-label={t.close} onClick={onClose}>
          ✕
        </button>
      ) : null}
    </div>
  );
}
