import type { Row, RowData } from '@tanstack/react-table';
import { useCallback, useMemo, useState } from 'react';
import { arrange, type Entry, type Grouping } from './arrange.ts';
import type { Features } from './features.ts';

export interface Entries<Item extends RowData> {
  entries: Entry<Row<Features, Item>>[];
  /** Unlike any other's, and the same wherever the entry stands. */
  keyOf: (index: number) => string;
  /** Opens and closes a group by its id. */
  toggle: (id: string) => void;
}

/** The rows as they stand on screen: under the heads of their groups, those of closed groups left out. */
export function useEntries<Item extends RowData>(
  rows: readonly Row<Features, Item>[],
  grouping: Grouping<Item> | null,
): Entries<Item> {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((id: string) => {
    setClosed((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const entries = useMemo(() => {
    const byRow = grouping && {
      ...grouping,
      groupOf: (row: (typeof rows)[number]) => grouping.groupOf(row.original),
    };
    return arrange(rows, byRow, closed);
  }, [rows, grouping, closed]);
  const keyOf = useCallback(
    (index: number) => {
      const entry = entries[index];
      return entry?.kind === 'row' ? entry.row.id : `group ${entry?.group.id}`;
    },
    [entries],
  );
  return { entries, keyOf, toggle };
}
