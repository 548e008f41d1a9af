/** The entries of each pillar, in the order in which the pillars first occur; null for those outside. */
export function byPillar<Entry extends { pillar: string | null }>(
  entries: readonly Entry[],
): [pillar: string | null, group: Entry[]][] {
  const groups = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.pillar);
    if (group) group.push(entry);
    else groups.set(entry.pillar, [entry]);
  }
  return [...groups];
}
