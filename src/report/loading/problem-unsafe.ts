/** What no dataset may hold anywhere: keys that reach into prototypes, markup, characters that hide others. */
import { ENOUGH_PROBLEMS } from './limits.ts';
import { jsonPath, type Problem, preview, problem } from './problem.ts';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const OPENING = /<[/!?]?[a-z]/i;
// C0 and C1 controls, line separators, and the marks that turn the direction of the words after them.
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const NO_MARKUP = { zh: '不含标记（<…>）的文字', en: 'words without markup (<…>)' };
const NOT_A_FIELD = {
  zh: '这个名称会改动程序自身的内容，不能用作字段名，请删去。',
  en: 'A field of this name would reach into the program itself: remove it.',
};
const NO_CONTROL = { zh: '不含控制字符的文字', en: 'words without control characters' };

/** An opening with an end anywhere behind it. One pattern for both would look for the end from every opening anew. */
function holdsMarkup(text: string): boolean {
  const opening = text.search(OPENING);
  return opening >= 0 && text.lastIndexOf('>') > opening;
}

function textProblem(path: readonly PropertyKey[], text: string): Problem | null {
  if (holdsMarkup(text)) return problem('unsafeText', jsonPath(path), NO_MARKUP, preview(text));
  if (CONTROL.test(text)) return problem('unsafeText', jsonPath(path), NO_CONTROL, preview(text));
  return null;
}

interface JsonNode {
  value: unknown;
  key: PropertyKey;
  parent: JsonNode | null;
}

function pathOf(node: JsonNode): PropertyKey[] {
  const keys: PropertyKey[] = [];
  for (let at: JsonNode = node; at.parent; at = at.parent) keys.push(at.key);
  return keys.reverse();
}

/** Numbers, booleans and null can do no harm, and there may be millions of them; of the texts hardly one does any. */
const isHarmless = (value: unknown): boolean =>
  typeof value === 'string' ? !holdsMarkup(value) && !CONTROL.test(value) : !isNested(value);

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

function childrenOf(node: JsonNode): { children: JsonNode[]; forbidden: string[] } {
  const { value } = node;
  const children: JsonNode[] = [];
  const forbidden: string[] = [];
  if (Array.isArray(value)) {
    for (const [key, item] of value.entries()) {
      if (!isHarmless(item)) children.push({ value: item, key, parent: node });
    }
    return { children, forbidden };
  }
  const members = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(members)) {
    const item = members[key];
    if (FORBIDDEN.has(key)) forbidden.push(key);
    else if (!isHarmless(item)) children.push({ value: item, key, parent: node });
  }
  return { children, forbidden };
}

/** Until enough are found. The value keeps within the limits: its texts are short, and it is not deep. */
export function unsafeProblems(root: unknown): Problem[] {
  const problems: Problem[] = [];
  const waiting: JsonNode[] = [{ value: root, key: '', parent: null }];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { value } = node;
    if (typeof value === 'string') {
      const found = textProblem(pathOf(node), value);
      if (found) problems.push(found);
    }
    if (!isNested(value)) continue;
    const { children, forbidden } = childrenOf(node);
    for (const key of forbidden) {
      problems.push(
        problem('forbiddenKey', jsonPath([...pathOf(node), key]), 'no such field', key, NOT_A_FIELD),
      );
    }
    for (const child of children.reverse()) waiting.push(child);
    if (problems.length >= ENOUGH_PROBLEMS) break;
  }
  return problems;
}
