import { codeWords } from '../../report/loading/problem.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Refusal } from '../opening/use-opened-report.ts';

const words = {
  zh: {
    titles: { dataset: '不能打开这份数据集', deck: '不能打开这份演示' },
    stays: {
      dataset: (file: string) => `“${file}”有下列问题，没有打开；页面上的报告保持不变。请改正后重新打开。`,
      deck: (file: string) => `“${file}”有下列问题，没有打开；现有的演示保持不变。请改正后重新打开。`,
    },
    path: '位置（JSON 路径）',
    expected: '应为',
    found: '实为',
  },
  en: {
    titles: { dataset: 'This dataset cannot be opened', deck: 'This deck cannot be opened' },
    stays: {
      dataset: (file: string) =>
        `“${file}” has the problems below and was not opened; the report on the page stays. Mend them and open it again.`,
      deck: (file: string) =>
        `“${file}” has the problems below and was not opened; the deck stays as it is. Mend them and open it again.`,
    },
    path: 'Where (JSON path)',
    expected: 'Expected',
    found: 'Found',
  },
};

/** What is wrong with a file and where, as its maker needs it. */
export function RefusalDialog({
  openedAs,
  refusal,
  onClose,
}: {
  /** What the file was opened as. */
  openedAs: 'dataset' | 'deck';
  refusal: Refusal;
  onClose: () => void;
}) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <Dialog title={t.titles[openedAs]} onClose={onClose}>
      <p className="mt-3 text-sm">{t.stays[openedAs](refusal.file)}</p>
      <ol className="mt-4 text-sm">
        {refusal.problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be alike, and the list never changes
          <li key={index} className="border-t border-line py-2">
            <p className="font-semibold">{codeWords[problem.code][language]}</p>
            <dl className="mt-1 grid grid-cols-[8rem_1fr] gap-x-3 text-xs break-words">
              <dt className="text-muted">{t.path}</dt>
              <dd className="min-w-0 font-mono">{problem.path}</dd>
              <dt className="text-muted">{t.expected}</dt>
              <dd className="min-w-0">{problem.words[language].expected}</dd>
              <dt className="text-muted">{t.found}</dt>
              <dd className="min-w-0">{problem.words[language].found}</dd>
            </dl>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
