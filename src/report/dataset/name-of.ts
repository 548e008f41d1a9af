import type { Language } from '../language/vocabulary.ts';
import type { Text } from './schema.ts';

const names = new WeakMap<readonly { id: string }[], ReadonlyMap<string, Text>>();

/** The name of a sector, place or pillar by its id; the id itself where the list has none of it. */
export function nameOf(list: readonly { id: string; name: Text }[], id: string, language: Language): string {
  const known = names.get(list) ?? new Map(list.map((entry) => [entry.id, entry.name]));
  names.set(list, known);
  return known.get(id)?.[language] ?? id;
}
