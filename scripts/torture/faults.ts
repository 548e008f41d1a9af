/** What a part of the product made of an accepted dataset, looked at for what must not be. */

/** Numbers that are none, and sizes below nothing, anywhere in a plain value; by their path. */
export function numberFaults(value: unknown, path = ''): string[] {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return [`${path} is ${value}`];
    return value < 0 && /\b(?:width|height|radius|w|h|max)$/.test(path) ? [`${path} is ${value}`] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numberFaults(inner, `${path}.${key}`));
}

export function repeatedFaults(what: string, ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (seen.has(id)) return [`${what} “${id}” is there twice`];
    seen.add(id);
    return [];
  });
}

/** Inside tags alone: a name may be “NaN”. */
export function markupFaults(markup: string): string[] {
  return [...markup.matchAll(/<[a-z][^>]*>/g)].flatMap(([tag]) => {
    const bare = tag.replace(/ (?:aria-label|title|alt|name|value|href|content)="[^"]*"/g, '');
    if (/NaN|Infinity|="undefined|="null/.test(bare)) return [`a number that is none: ${tag.slice(0, 120)}`];
    if (/ (?:width|height|r|rx|ry)="-/.test(bare)) return [`a size below nothing: ${tag.slice(0, 120)}`];
    return [];
  });
}

const PROTOTYPES: readonly object[] = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
];
const own = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);
const members = Reflect.ownKeys(Object.prototype).flatMap((key) => {
  const member: unknown = Object.getOwnPropertyDescriptor(Object.prototype, key)?.value;
  return typeof member === 'function' ? [{ member, keys: Reflect.ownKeys(member).length }] : [];
});

/** What has been written on objects that all others inherit from. It is not taken away: the first report counts. */
export function prototypeFaults(): string[] {
  const grown = PROTOTYPES.filter((prototype, index) => Reflect.ownKeys(prototype).length !== own[index]);
  const written = members.filter(({ member, keys }) => Reflect.ownKeys(member).length !== keys);
  return grown.length + written.length > 0 ? ['an object that all others inherit from was written on'] : [];
}
