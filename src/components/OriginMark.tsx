import { useWords } from '../ui/language.tsx';

const words = {
  zh: { quoted: '报告原文', computed: '本站计算', signs: { quoted: '原', computed: '算' } },
  en: { quoted: 'Quoted', computed: 'Computed', signs: { quoted: 'Q', computed: 'C' } },
};

/** Whether a figure is printed in the report or worked out by us: a mark and a word, never colour alone. */
export function OriginMark({ origin, short = false }: { origin: 'quoted' | 'computed'; short?: boolean }) {
  const t = useWords(words);
  const frame = origin === 'computed' ? 'border-dashed border-ink' : 'border-edge';
  return (
    <span className="inline-flex items-baseline gap-1 text-xs whitespace-nowrap text-muted" title={t[origin]}>
      <span
        aria-hidden={!short}
        className={`inline-block min-w-[1.35em] border text-center leading-[1.3] ${frame}`}
      >
        {short ? <span className="sr-only">{t[origin]}</span> : null}
        <span aria-hidden="true">{t.signs[origin]}</span>
      </span>
      {short ? null : t[origin]}
    </span>
  );
}
