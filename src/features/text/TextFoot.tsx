import { useMemo } from 'react';
import { findNumerals } from '../../report/numbers/numeral.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import type { TextRange } from '../../ui/text-view/text-mark.ts';

const words = {
  zh: {
    next: '下一处标记',
    previous: '上一处标记',
    keys: 'Alt+↓',
    back: 'Alt+↑',
    all: (count: number) => `全文${count}处数字，均已收录，或注明了不收录的理由`,
    missed: (count: number, missed: number) => `全文${count}处数字，其中${missed}处未收录`,
    nextMissed: '下一处未收录的数字',
    kept: { device: '原文保存在本机，没有上传', page: '原文未能保存在本机，关闭页面后需重新打开文件' },
    forget: '从本机删除原文',
  },
  en: {
    next: 'Next mark',
    previous: 'Previous mark',
    keys: 'Alt+↓',
    back: 'Alt+↑',
    all: (count: number) => `${count} numbers in the text, each captured, or not for a stated reason`,
    missed: (count: number, missed: number) => `${count} numbers in the text, ${missed} of them not captured`,
    nextMissed: 'Next number not captured',
    kept: {
      device: 'The text is kept on this device and was not uploaded',
      page: 'The text could not be kept on this device; after closing the page, open the file again',
    },
    forget: 'Remove the text from this device',
  },
};

/** What of the text's numbers is accounted for, the steps from mark to mark, and where the text is kept. */
export function TextFoot({
  text,
  missed,
  reader,
  onStep,
  onShow,
  from,
  onForget,
}: {
  text: string;
  missed: readonly TextRange[];
  /** Where the reader is. */
  reader: number;
  onStep: (way: 1 | -1) => void;
  onShow: (range: TextRange) => void;
  /** Where the text is kept; page: the device refuses, and it is here until the page closes. */
  from: 'device' | 'page' | 'site';
  onForget: () => void;
}) {
  const t = useWords(words);
  const count = useMemo(() => findNumerals(text).length, [text]);
  const showMissed = () => {
    const next = missed.find(({ start }) => start > reader) ?? missed[0];
    if (next) onShow(next);
  };
  return (
    <div className="report-text-foot">
      <span>
        <Button title={t.back} aria-keyshortcuts="Alt+ArrowUp" onClick={() => onStep(-1)}>
          {t.previous}
        </Button>
        <Button title={t.keys} aria-keyshortcuts="Alt+ArrowDown" onClick={() => onStep(1)}>
          {t.next}
        </Button>
      </span>
      <span>{missed.length === 0 ? t.all(count) : t.missed(count, missed.length)}</span>
      {missed.length > 0 ? <Button onClick={showMissed}>{t.nextMissed}</Button> : null}
      {from !== 'site' ? (
        <span className="report-text-kept">
          {t.kept[from]}
          <Button tone="quiet" onClick={onForget}>
            {t.forget}
          </Button>
        </span>
      ) : null}
    </div>
  );
}
