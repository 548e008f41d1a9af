/** A group of rows by its id and its name on screen. */
interface Group {
  id: string;
  name: string;
}

/** How rows fall into groups. Groups appear in the order given; one without rows does not appear. */
export interface Grouping<Item> {
  groups: readonly Group[];
  /** The id of an item's group. */
  groupOf: (item: Item) => string;
}

export type Entry<Item> =
  | { kind: 'group'; group: Group; count: number; open: boolean }
  | { kind: 'row'; row: Item };

/**
 * Rows in the order they stand on screen, with the head of each group before its rows and the rows of a
 * closed group left out. The order inside a group is the order given.
 */
export function arrange<Item>(
  rows: readonly Item[],
  grouping: Grouping<Item> | null,
  closed: ReadonlySet<string>,
): Entry<Item>[] {
  if (!grouping) return rows.map((row) => ({ kind: 'row', row }));
  const members = new Map<string, Item[]>(grouping.groups.map((group) => [group.id, []]));
  for (const row of rows) members.get(grouping.groupOf(row))?.push(row);
  return grouping.groups.flatMap((group): Entry<Item>[] => {
    const rowsOfGroup = members.get(group.id) ?? [];
    if (rowsOfGroup.length === 0) return [];
    const open = !closed.has(group.id);
    const head: Entry<Item> = { kind: 'group', group, count: rowsOfGroup.length, open };
    return open ? [head, ...rowsOfGroup.map((row): Entry<Item> => ({ kind: 'row', row }))] : [head];
  });
}
