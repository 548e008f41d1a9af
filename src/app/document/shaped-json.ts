/**
 * JSON in which the names of fields stand once, and what is said several times too. A list is `[0, …entries]`; an object
 * `[shape, …values]`, its shape counted from 1; what stands in the table of repeated values `[-place]`, counted from 1 too.
 * Strings outside of lists, numbers, booleans and null are themselves.
 */

type Fields = Record<string, unknown>;

/** What is shorter than this, quotes included, is said again. */
const SHORT = 8;

function shaped(value: unknown, shapeOf: (names: string[]) => number): unknown {
  if (Array.isArray(value)) return [0, ...value.map((entry) => shaped(entry, shapeOf))];
  if (typeof value !== 'object' || value === null) return value;
  return [shapeOf(Object.keys(value)), ...Object.values(value).map((entry) => shaped(entry, shapeOf))];
}

const canRepeat = (value: unknown): boolean => Array.isArray(value) || typeof value === 'string';

/** How often each part is said, by its text. */
function count(value: unknown, times: Map<string, number>): void {
  if (!canRepeat(value)) return;
  const text = JSON.stringify(value);
  if (text.length < SHORT) return;
  const before = times.get(text) ?? 0;
  times.set(text, before + 1);
  // What is in a part that is said again is not said again by itself.
  if (before === 0 && Array.isArray(value)) for (const entry of value.slice(1)) count(entry, times);
}

/** @param value plain data, as `JSON.parse` gives it */
export function shapedJson(value: unknown): string {
  const shapes = new Map<string, number>();
  const tree = shaped(value, (names) => {
    const text = JSON.stringify(names);
    const shape = shapes.get(text) ?? shapes.size + 1;
    shapes.set(text, shape);
    return shape;
  });
  const times = new Map<string, number>();
  count(tree, times);
  const repeated = [...times].filter(([, often]) => often > 1).map(([text]) => text);
  const places = new Map(repeated.map((text, at) => [text, at + 1]));
  const entriesOf = (entry: unknown): unknown =>
    Array.isArray(entry) ? [entry[0], ...entry.slice(1).map(written)] : entry;
  const written = (entry: unknown): unknown => {
    const place = canRepeat(entry) ? places.get(JSON.stringify(entry)) : undefined;
    return place === undefined ? entriesOf(entry) : [-place];
  };
  const names = [...shapes.keys()].map((text) => JSON.parse(text));
  return JSON.stringify([names, repeated.map((text) => entriesOf(JSON.parse(text))), entriesOf(tree)]);
}

/**
 * What `shapedJson` wrote; every object is a new one, also where it was said once for several.
 * @param revive is given each object, inner ones first, and answers with what stands in its place
 */
export function parseShapedJson(text: string, revive: (fields: Fields) => unknown): unknown {
  const [shapes, repeated, tree] = JSON.parse(text) as [string[][], unknown[], unknown];
  const read = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const [shape, ...entries] = value as [number, ...unknown[]];
    if (shape < 0) return read(repeated[-shape - 1]);
    const values = entries.map(read);
    if (shape === 0) return values;
    return revive(Object.fromEntries((shapes[shape - 1] ?? []).map((name, at) => [name, values[at]])));
  };
  return read(tree);
}
