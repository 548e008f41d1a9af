import { useState } from 'react';
import type { Language } from '../../report/language/vocabulary.ts';
import { codeWords, isOfTheFile, type Problem, problemText } from '../../report/loading/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { copyText } from '../actions/clipboard.ts';
import type { Refusal } from '../opening/use-opened-report.ts';

const words = {
  zh: {
    titles: { dataset: '不能打开这份数据集', deck: '不能打开这份演示' },
    stays: {
      dataset: (file: string) => `没有打开“${file}”，页面上的报告保持不变。`,
      deck: (file: string) => `没有打开“${file}”，现有的演示保持不变。`,
    },
    correct: '文件中有下列问题，请改正后重新打开；如文件由他人提供，请把这份清单复制给对方。',
    path: '位置',
    copy: '复制清单',
    copied: '已复制',
    manual: '未能写入剪贴板，文字已选中，请按 Ctrl+C 复制',
  },
  en: {
    titles: { dataset: 'This dataset cannot be opened', deck: 'These slides cannot be opened' },
    stays: {
      dataset: (file: string) => `“${file}” was not opened; the report on the page is unchanged.`,
      deck: (file: string) => `“${file}” was not opened; your slides are unchanged.`,
    },
    correct:
      'The file has the problems below. Correct them and open it again; if someone else made the file, send them this list.',
    path: 'Where',
    copy: 'Copy list',
    copied: 'Copied',
    manual: 'This page cannot use the clipboard; the text is selected, press Ctrl+C',
  },
};

/** What is wrong with a file, what to do and to whom to turn. */
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
  const { file, problems } = refusal;
  const stays = t.stays[openedAs](file);
  return (
    <Dialog title={t.titles[openedAs]} onClose={onClose}>
      {problems.every(isOfTheFile) ? (
        <div className="mt-3 space-y-3 text-sm">
          {problems.map(({ code, says }) => (
            <p key={code} className="text-base">
              {says[language]}
            </p>
          ))}
          <p className="text-muted">{stays}</p>
        </div>
      ) : (
        <>
          <p className="mt-3 text-sm">{stays + (language === 'zh' ? '' : ' ') + t.correct}</p>
          <CopyList text={listText(refusal, language)} />
          <ProblemList problems={problems} />
        </>
      )}
    </Dialog>
  );
}

function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <ol className="mt-4 text-sm">
      {problems.map(({ code, path, says }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be alike, and the list never changes
        <li key={index} className="border-t border-line py-2 break-words">
          <p className="font-semibold">{codeWords[code][language]}</p>
          <p className="mt-1">{says[language]}</p>
          {path === '$' ? null : (
            <p className="mt-1 text-xs text-muted">
              {t.path} <span className="font-mono">{path}</span>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The list as whoever made the file needs it, in the language of the page. */
const listText = ({ file, problems }: Refusal, language: Language): string =>
  [file, ...problems.map((problem, index) => `${index + 1}. ${problemText(problem, language)}`)].join('\n');

const takeFocus = (field: HTMLTextAreaElement | null) => field?.focus();

/** Copied by the button, or by hand where the page cannot use the clipboard. */
function CopyList({ text }: { text: string }) {
  const t = useWords(words);
  const [outcome, setOutcome] = useState<'copied' | 'manual' | null>(null);
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'manual');
  return (
    <div className="mt-3">
      <Button onClick={copy}>{t.copy}</Button>{' '}
      <span role="status" className="text-xs text-muted">
        {outcome && t[outcome]}
      </span>
      {outcome === 'manual' ? (
        <textarea
          readOnly
          ref={takeFocus}
          aria-label={t.copy}
          value={text}
          rows={5}
          onFocus={(event) => event.currentTarget.select()}
          className="mt-2 w-full border border-edge bg-raised px-2 py-1 text-xs"
        />
      ) : null}
    </div>
  );
}
