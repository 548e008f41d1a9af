import { isDoubtful } from '../../draft/looks.ts';
import { useWords } from '../../ui/language.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { type Looking, SHOWN } from './use-looking.ts';

const words = {
  zh: { legend: '显示', doubtful: '存疑', open: '未看', all: '全部' },
  en: { legend: 'Show', doubtful: 'Doubtful', open: 'Open', all: 'All' },
};

/** Which looks are listed, and how many each list has. */
export function ShownSwitch({ looking }: { looking: Looking }) {
  const t = useWords(words);
  const counts = {
    doubtful: looking.looks.filter(isDoubtful).length,
    open: looking.looks.filter(({ status }) => status === 'open').length,
    all: looking.looks.length,
  };
  return (
    <Segmented
      legend={t.legend}
      options={SHOWN.map((value) => ({ value, name: `${t[value]} ${counts[value]}` }))}
      value={looking.shown}
      onChange={looking.show}
    />
  );
}
