/**
 * What once broke something: each a small file in past/, as changes (a part of RFC 6902) of past/base.json, the dataset
 * of a city that does not exist. `refused` is the path of the problem that the loader must find, or null where the
 * dataset is to be accepted and everything works.
 */
import { readdirSync, readFileSync } from 'node:fs';

interface Change {
  readonly op: 'replace' | 'remove';
  /** A JSON Pointer. */
  readonly path: string;
  readonly value?: unknown;
}

interface PastFile {
  readonly what: string;
  readonly refused: string | null;
  readonly changes: readonly Change[];
}

export interface PastFailure {
  readonly name: string;
  readonly what: string;
  readonly refused: string | null;
  /** The dataset's file. */
  readonly text: string;
}

const folder = new URL('past/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

export const baseText = read('base.json');

type Node = Record<string, unknown>;

function apply(root: Node, { op, path, value }: Change): void {
  const keys = path.split('/').slice(1);
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Node | undefined>((node, key) => node?.[key] as Node | undefined, root);
  if (!parent || !Object.hasOwn(parent, last)) throw new Error(`The base dataset has no ${path}.`);
  if (op === 'replace') parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
}

export function pastFailures(): PastFailure[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'base.json');
  return names.sort().map((name) => {
    const { what, refused, changes } = JSON.parse(read(name)) as PastFile;
    const dataset = JSON.parse(baseText) as Node;
    for (const change of changes) apply(dataset, change);
    return { name, what, refused, text: JSON.stringify(dataset) };
  });
}
