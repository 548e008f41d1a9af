import { useWords } from '../../ui/language.tsx';
import { fileNames } from './file-names.ts';
import type { Saving } from './saved-file.ts';

const words = {
  zh: {
    label: '下载结果',
    making: (file: string) => `正在生成${file}…`,
    saved: (name: string) => `已下载 ${name}`,
    instead: {
      unread: '。本机保存的演示已不能识别，下载的是默认演示；前者仍予保留，见演示的“编排”',
      unanswered: '。浏览器不允许本页读取本机保存的演示，下载的是本页现有的演示；请核对页序和备注',
    },
    failed: (file: string) => `${file} 未能下载。`,
    reasons: {
      codeMissing: '生成所需的功能未能载入（网络中断，或网站刚刚更新）。请检查网络，刷新页面后重试。',
      making: '生成时出错。请重试；若仍不行，请把括号中的话告诉维护人员。',
    },
    detail: (words: string) => `（${words}）`,
    close: '关闭',
  },
  en: {
    label: 'Download status',
    making: (file: string) => `Preparing the ${file}…`,
    saved: (name: string) => `Downloaded ${name}`,
    instead: {
      unread:
        '. The slides kept on this device can no longer be read, so these are the default slides; your own have been kept: see Arrange',
      unanswered:
        '. The browser did not let this page read the slides kept on this device, so these are the slides that the page has; check their order and notes',
    },
    failed: (file: string) => `The ${file} could not be downloaded. `,
    reasons: {
      codeMissing:
        'What is needed to make it could not be loaded (no network, or the site has just been updated). Check the network, reload the page and try again.',
      making:
        'Something went wrong while it was prepared. Try again; if that does not help, send the words in brackets to whoever maintains the site.',
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
