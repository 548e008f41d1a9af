import { type RefObject, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import type { TextRange } from '../../ui/text-view/text-mark.ts';
import { findInText } from './search.ts';

const words = {
  zh: {
    label: '在原文中查找',
    next: '下一处',
    previous: '上一处',
    count: (index: number, count: number) => `第${index}处，共${count}处`,
    none: '没有找到',
  },
  en: {
    label: 'Search the text',
    next: 'Next',
    previous: 'Previous',
    count: (index: number, count: number) => `${index} of ${count}`,
    none: 'Not found',
  },
};

/** Searches the whole text, in view or not. Enter goes on, Shift+Enter back, the down arrow into the text. */
export function TextSearch({
  text,
  field,
  onFound,
  onShow,
  onLeave,
}: {
  text: string;
  field: RefObject<HTMLInputElement | null>;
  onFound: (found: readonly TextRange[]) => void;
  onShow: (range: TextRange) => void;
  /** The reader goes on in the text. */
  onLeave: () => void;
}) {
  const t = useWords(words);
  const [asked, setAsked] = useState('');
  const [found, setFound] = useState<readonly TextRange[]>([]);
  const [index, setIndex] = useState(0);
  const show = (ranges: readonly TextRange[], to: number) => {
    const next = (to + ranges.length) % Math.max(1, ranges.length);
    setIndex(next);
    const range = ranges[next];
    if (range) onShow(range);
  };
  const search = (typed: string) => {
    setAsked(typed);
    const ranges = findInText(text, typed);
    setFound(ranges);
    onFound(ranges);
    show(ranges, 0);
  };
  return (
    <div className="report-text-search">
      <input
        ref={field}
        type="search"
        aria-label={t.label}
        placeholder={t.label}
        value={asked}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            show(found, index + (event.shiftKey ? -1 : 1));
          }
          // A field that holds words is emptied first; the next closes what it stands in.
          if (event.key === 'Escape' && asked !== '') {
            event.preventDefault();
            search('');
          }
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            onLeave();
          }
        }}
      />
      {found.length > 1 ? (
        <>
          <Button onClick={() => show(found, index - 1)}>{t.previous}</Button>
          <Button onClick={() => show(found, index + 1)}>{t.next}</Button>
        </>
      ) : null}
      <span role="status">
        {found.length > 0 ? t.count(index + 1, found.length) : asked.trim() === '' ? '' : t.none}
      </span>
    </div>
  );
}
