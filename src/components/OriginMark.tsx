import { useWords } from '../ui/language.tsx';

const words = {
  zh: { quoted: '报告原文', computed: '本站计算', signs: { quoted: '原', computed: '算' } },
  en: { quoted: 'Quoted', computed: 'Computed', signs: { quoted: 'Q', computed: 'C' } },
};

/** Whether a figure is printed in the report or worked out by us: a mark and a word, never colour alone. */
export function OriginMark({ origin, short = false }: { origin: 'quoted' | 'computed'; short?: boolean }) {
  const t = useWords(words);
  return (
    <span className="origin-mark" title={t[origin]}>
      <span aria-hidden={!short} className={`origin-sign-${origin}`}>
        {short ? <span className="sr-only">{t[origin]}</span> : null}
        <span aria-hidden="true">{t.signs[origin]}</span>
      </span>
      {short ? null : t[origin]}
    </span>
  );
}
