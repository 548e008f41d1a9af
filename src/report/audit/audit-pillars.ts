import type { AuditKind, AuditNote } from './audit-note.ts';

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

/** A note a pillar, on all of its entries that are of one kind. */
export function notesByPillar<Entry extends { pillar: string | null }>(
  kind: AuditKind,
  entries: readonly Entry[],
  say: (group: readonly Entry[]) => Pick<AuditNote, 'title' | 'detail' | 'locators'>,
): AuditNote[] {
  return byPillar(entries).map(([pillar, group]) => ({
    id: `${kind}-${pillar ?? 'report'}`,
    kind,
    pillar,
    ...say(group),
  }));
}
