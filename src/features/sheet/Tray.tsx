import { sheetParameter } from '../../components/pin-list.ts';
import { useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';

const words = {
  zh: {
    sheet: '提问单',
    count: (n: number) => `已列入${n}项`,
    unread: '有一份不能识别',
    open: '打开',
  },
  en: {
    sheet: 'Question sheet',
    count: (n: number) => `${n} ${n === 1 ? 'entry' : 'entries'}`,
    unread: 'one cannot be read',
    open: 'Open',
  },
};

/** Says that something is pinned, or kept and no longer read, and opens the sheet. Shown only when there is. */
export function Tray({ refs, unread }: { refs: readonly string[]; unread: boolean }) {
  const t = useWords(words);
  return (
    <aside aria-label={t.sheet} className="tray fixed right-4 bottom-4 z-10 print:hidden">
      <ViewLink
        change={{ sheet: sheetParameter(refs) }}
        className="flex items-center gap-3 rounded-sm border border-ink bg-paper px-4 py-2 text-sm hover:bg-raised"
      >
        <span className="font-semibold">{t.sheet}</span>
        <span role="status" className="text-muted tabular-nums">
          {[...(refs.length > 0 ? [t.count(refs.length)] : []), ...(unread ? [t.unread] : [])].join(' · ')}
        </span>
        <span className="underline underline-offset-4">{t.open}</span>
      </ViewLink>
    </aside>
  );
}
