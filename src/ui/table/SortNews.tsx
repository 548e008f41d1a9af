import { useState } from 'react';
import { useWords } from '../language.tsx';

const words = {
  zh: {
    sorted: (keys: readonly string[]) => `排序：${keys.join('，')}`,
    key: (name: string, desc: boolean) => `${name}${desc ? '降序' : '升序'}`,
    none: '已取消排序',
  },
  en: {
    sorted: (keys: readonly string[]) => `Sorted by ${keys.join(', then ')}`,
    key: (name: string, desc: boolean) => `${name}, ${desc ? 'descending' : 'ascending'}`,
    none: 'No longer sorted',
  },
};

/** Says to who does not see the rows move how they are sorted now; nothing before the first change. */
export function SortNews({ keys }: { keys: readonly { name: string; desc: boolean }[] }) {
  const t = useWords(words);
  const now = keys.map(({ name, desc }) => t.key(name, desc));
  const said = now.length > 0 ? t.sorted(now) : t.none;
  const [first] = useState(said);
  const [changed, setChanged] = useState(false);
  if (!changed && said !== first) setChanged(true);
  return (
    <p aria-live="polite" className="sr-only print:hidden">
      {changed ? said : ''}
    </p>
  );
}
