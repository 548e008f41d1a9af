/** A dataset as a tree that may be damaged: what mutations walk over. */
import type { Report } from '../../src/report/dataset/schema.ts';

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object and list in it, itself first. */
export function nodesOf(root: unknown): (Fields | unknown[])[] {
  const found: (Fields | unknown[])[] = [];
  const waiting: unknown[] = [root];
  for (let node = waiting.pop(); waiting.length > 0 || node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    found.push(node as Fields | unknown[]);
    waiting.push(...Object.values(node).reverse());
  }
  return found;
}

const objectsWith = (root: unknown, ...keys: readonly string[]): Fields[] =>
  nodesOf(root).filter(
    (node): node is Fields => isFields(node) && keys.every((key) => Object.hasOwn(node, key)),
  );

export const figuresIn = (report: Report): Fields[] => objectsWith(report, 'token', 'value', 'unit');
export const textsIn = (report: Report): Fields[] => objectsWith(report, 'zh', 'en');
export const datesIn = (report: Report): Fields[] => [
  ...objectsWith(report, 'date'),
  ...objectsWith(report, 'from', 'to'),
];
export const listsIn = (report: Report): unknown[][] => nodesOf(report).filter(Array.isArray);
