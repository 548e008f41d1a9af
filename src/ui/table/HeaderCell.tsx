import type { Header, RowData } from '@tanstack/react-table';
import { useLanguage, useWords } from '../language.tsx';
import type { Features } from './features.ts';
import { ROLES } from './roles.ts';

const words = {
  zh: { key: (name: string, n: number) => `${name}，第${n}排序条件` },
  en: { key: (name: string, n: number) => `${name}, sort key ${n}` },
};

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

/** A column's head: a button that sorts, with an arrow, and its rank where several columns sort. */
export function HeaderCell<Row extends RowData>({
  header,
  sortKeys,
}: {
  header: Header<Features, Row, unknown>;
  sortKeys: number;
}) {
  const language = useLanguage();
  const t = useWords(words);
  const { column } = header;
  const meta = column.columnDef.meta;
  const name = meta?.name[language] ?? column.id;
  const sorted = column.getIsSorted();
  const key = sorted && sortKeys > 1 ? column.getSortIndex() + 1 : 0;
  return (
    <th
      {...ROLES.columnheader}
      scope="col"
      aria-sort={sorted ? ARIA_SORT[sorted] : undefined}
      className={meta?.screenOnly ? `${meta.width ?? ''} print:hidden` : meta?.width}
    >
      {column.getCanSort() ? (
        <button
          type="button"
          onClick={(event) => column.toggleSorting(undefined, event.shiftKey)}
          className="sort-button"
          aria-label={key > 0 ? t.key(name, key) : undefined}
        >
          <span>{name}</span>
          <SortArrow sorted={sorted} />
          {key > 0 ? <span className="text-xs text-muted tabular-nums">{key}</span> : null}
        </button>
      ) : (
        <span className="leading-8 font-semibold print:hidden">{name}</span>
      )}
      {/* Chromium leaves a button out of the heads that it repeats on each sheet. */}
      <span className="printed-head">{name}</span>
    </th>
  );
}

function SortArrow({ sorted }: { sorted: false | 'asc' | 'desc' }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 8 12" width="8" height="12">
      {sorted === 'desc' ? null : <path d="M4 1 7.5 5H.5Z" />}
      {sorted === 'asc' ? null : <path d="M4 11 .5 7h7Z" />}
    </svg>
  );
}
