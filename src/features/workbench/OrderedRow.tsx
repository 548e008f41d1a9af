import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    up: (name: string) => `上移“${name}”`,
    down: (name: string) => `下移“${name}”`,
    remove: (name: string) => `移出“${name}”`,
  },
  en: {
    up: (name: string) => `Move “${name}” up`,
    down: (name: string) => `Move “${name}” down`,
    remove: (name: string) => `Remove “${name}”`,
  },
};

/** The list with one of its items so many places further; the same where it is at the end. */
function moved<Item>(list: readonly Item[], at: number, by: number): Item[] {
  const to = at + by;
  if (to < 0 || to >= list.length) return [...list];
  const others = list.filter((_, index) => index !== at);
  return [...others.slice(0, to), list[at] as Item, ...others.slice(to)];
}

/** One of a list that a person puts in order. */
export function OrderedRow<Item>({
  list,
  at,
  name,
  least = 0,
  onList,
  under,
  children,
}: {
  list: readonly Item[];
  at: number;
  /** What the buttons are told apart by. */
  name: string;
  /** Fewer than these the list may not have. */
  least?: number;
  onList: (list: Item[]) => void;
  /** Over the whole width, under the buttons. */
  under?: ReactNode;
  children: ReactNode;
}) {
  const t = useWords(words);
  return (
    <li className="ordered-row">
      <span>{children}</span>
      <Button
        tone="quiet"
        aria-label={t.up(name)}
        disabled={at === 0}
        onClick={() => onList(moved(list, at, -1))}
      >
        ↑
      </Button>
      <Button
        tone="quiet"
        aria-label={t.down(name)}
        disabled={at === list.length - 1}
        onClick={() => onList(moved(list, at, 1))}
      >
        ↓
      </Button>
      <Button
        tone="quiet"
        aria-label={t.remove(name)}
        disabled={list.length <= least}
        onClick={() => onList(list.filter((_, index) => index !== at))}
      >
        ✕
      </Button>
      {under ? <div>{under}</div> : null}
    </li>
  );
}
