import { useMemo } from 'react';
import { finishingPoints } from '../../draft/finishing.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Bench } from './acts.ts';

const words = {
  zh: {
    title: '完成',
    done: '每一项都有人看过，数字与原文逐一相符。',
    left: '还有：',
    hinders: '必须先处理',
    may: '可以留着，数据集会写明，页面会标“草稿”',
    mayStay: '可以留着',
    go: '去看',
    save: '存数据集',
    text: '存原文文本',
    textNote: '数据集的位置指的是这份文本，请与数据集放在一起。',
  },
  en: {
    title: 'Finish',
    done: 'Every entry has been looked at, and every number agrees with the text.',
    left: 'Still to do:',
    hinders: 'Has to be done first',
    may: 'May stay: the dataset says so, and its page is marked as a draft',
    mayStay: 'May stay',
    go: 'Go there',
    save: 'Save the dataset',
    text: 'Save the text',
    textNote: 'The dataset points into this text: keep both together.',
  },
};

/** The whole check in words, and the dataset's file. */
export function FinishSheet({ bench, onClose }: { bench: Bench; onClose: () => void }) {
  const t = useWords(words);
  const language = useLanguage();
  const { desk, looking } = bench;
  const points = useMemo(() => finishingPoints(desk.draft), [desk.draft]);
  return (
    <Dialog title={t.title} onClose={onClose}>
      <p className="mt-3">{points.length === 0 ? t.done : t.left}</p>
      <ul className="finish-list">
        {points.map(({ sort, what, hinders, look }) => (
          <li key={`${sort} ${what.zh}`} data-hinders={hinders || undefined}>
            <span>{what[language]}</span>
            <small>{hinders ? t.hinders : sort === 'open' ? t.may : t.mayStay}</small>
            {look === null ? null : (
              <Button
                tone="quiet"
                onClick={() => {
                  looking.goTo(look);
                  onClose();
                }}
              >
                {t.go}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap gap-2">
        <Button tone="strong" disabled={points.some(({ hinders }) => hinders)} onClick={desk.saveDataset}>
          {t.save}
        </Button>
        {desk.saveText ? <Button onClick={desk.saveText}>{t.text}</Button> : null}
      </p>
      {desk.saveText ? <p className="mt-2 text-sm text-muted">{t.textNote}</p> : null}
    </Dialog>
  );
}
