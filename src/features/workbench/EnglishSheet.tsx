import { useMemo, useState } from 'react';
import { draftDataset } from '../../draft/dataset.ts';
import { englishFromCsv, type WordsInEnglish, wordsCsv, wordsOf } from '../../draft/english.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FileChoice } from '../../ui/FileChoice.tsx';
import { useWords } from '../../ui/language.tsx';
import type { Bench } from './acts.ts';

const words = {
  zh: {
    title: '英文名称',
    note: '没有英文的名称，英文版中显示中文。可在这里逐个填写，也可存成表格填好再读入。',
    open: (count: number) => `${count}个尚无英文`,
    all: '也列出已有英文的',
    save: '存为表格（CSV）',
    read: '读入表格…',
    taken: (count: number) => `读入了${count}个`,
    failed: '这个文件无法读取。',
  },
  en: {
    title: 'English names',
    note: 'Where a name has no English, the English page shows the Chinese. Write it here, or save the table, fill it in and read it back.',
    open: (count: number) => `${count} without English`,
    all: 'List those that have it too',
    save: 'Save as a table (CSV)',
    read: 'Read a table…',
    taken: (count: number) => `${count} taken in`,
    failed: 'The file cannot be read.',
  },
};

/** What has no English yet, to be filled in in one go or from a table. */
export function EnglishSheet({ bench, onClose }: { bench: Bench; onClose: () => void }) {
  const t = useWords(words);
  const { desk } = bench;
  const [all, setAll] = useState(false);
  const [told, setTold] = useState('');
  const list = useMemo(() => wordsOf(draftDataset(desk.draft)), [desk.draft]);
  const open = list.filter(({ en }) => en === null);
  const read = async (file: File) => {
    const given = englishFromCsv(await file.text(), list);
    if (given.length > 0) bench.decide({ act: 'english', words: given });
    setTold(t.taken(given.length));
  };
  return (
    <Dialog title={t.title} onClose={onClose}>
      <p className="mt-3 text-sm">{t.note}</p>
      <p className="mt-3 flex flex-wrap items-center gap-2">
        <Button onClick={() => desk.saveTable(wordsCsv(list))}>{t.save}</Button>
        <FileChoice
          label={t.read}
          accept=".csv,text/csv"
          onFile={(file) => {
            read(file).catch(() => setTold(t.failed));
          }}
        />
        <span role="status" className="text-sm text-muted">
          {told || t.open(open.length)}
        </span>
      </p>
      <Checkbox checked={all} onChange={setAll}>
        {t.all}
      </Checkbox>
      <ul className="english-list">
        {(all ? list : open).map((one) => (
          <EnglishRow
            key={one.zh}
            words={one}
            onWrite={(en) => bench.decide({ act: 'english', words: [[one.zh, en]] })}
          />
        ))}
      </ul>
    </Dialog>
  );
}

function EnglishRow({
  words: { zh, en },
  onWrite,
}: {
  words: WordsInEnglish;
  onWrite: (en: string) => void;
}) {
  return (
    <li>
      <label>
        <span lang="zh-CN">{zh}</span>
        <input
          lang="en"
          defaultValue={en ?? ''}
          maxLength={800}
          onBlur={(event) => {
            const typed = event.currentTarget.value.trim();
            if (typed !== '' && typed !== en) onWrite(typed);
          }}
        />
      </label>
    </li>
  );
}
