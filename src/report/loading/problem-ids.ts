/** Ids that stand twice, and ids that stand for nothing. */
import type { Text } from '../dataset/schema.ts';
import { jsonPath, type Problem, problem } from './problem.ts';

function listedTwice(path: readonly PropertyKey[], id: string): Problem {
  return problem('duplicateId', jsonPath(path), 'an id not listed here before', id, {
    zh: `编号“${id}”在这份列表中出现了两次，请删去一个。`,
    en: `“${id}” is listed here twice; remove one of them.`,
  });
}

/** The id of an entry that another entry has already. */
export function usedTwice(path: readonly PropertyKey[], id: string): Problem {
  return problem('duplicateId', jsonPath(path), 'an id not used before', id, {
    zh: `编号“${id}”已经用过，每个编号只能用一次，请改用另一个。`,
    en: `The id “${id}” is in use already; each id stands for one entry. Choose another.`,
  });
}

/** An id that no entry has. */
export function refersToNothing(path: readonly PropertyKey[], what: Text, id: string): Problem {
  return problem('unknownReference', jsonPath(path), what, id, {
    zh: `没有编号为“${id}”的条目，此处应填${what.zh}的编号。`,
    en: `There is no “${id}”; this should be the id of ${what.en}.`,
  });
}

/** Ids that stand twice in one list of references: the page would show one thing twice. */
export function repeated(path: readonly PropertyKey[], ids: readonly string[]): Problem[] {
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [listedTwice([...path, at], id)] : []));
}
