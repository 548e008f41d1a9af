import { CANNOT_RUN_ID } from '../document/documents.ts';

/** In both languages: which one a saved file shows is known only to the script that did not run. */
const words = {
  zh: '这个浏览器运行不了本文件：可能是版本太旧，或文件没有复制完整。请用 Chrome、Edge 103 及以上版本打开，或重新复制一次。已显示的内容可以阅读。',
  en: 'This browser cannot run this file: it may be too old, or the file was not copied completely. Open it with Chrome or Edge 103 or later, or copy it once more. What is shown can be read.',
};

/** Prerendered out of sight in documents of one file, and shown by document/unpack-script.ts. */
export function CannotRun() {
  return (
    <div
      id={CANNOT_RUN_ID}
      role="alert"
      hidden
      className="fixed inset-x-0 bottom-0 z-20 border-t-4 border-short bg-raised py-3 print:hidden"
    >
      <div className="mx-auto max-w-[76rem] px-4 text-sm">
        <p lang="zh-CN" className="max-w-[44em]">
          {words.zh}
        </p>
        <p lang="en" className="mt-1 max-w-[44em]">
          {words.en}
        </p>
      </div>
    </div>
  );
}
