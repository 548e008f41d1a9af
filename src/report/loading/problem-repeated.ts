import { jsonPath, type Problem, problem } from './problem.ts';

const ONCE = { zh: '此处未列过的标识', en: 'an id not listed here before' };

/** Ids that stand twice in one list of references: the page would show one thing twice. */
export function repeated(path: readonly PropertyKey[], ids: readonly string[]): Problem[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [problem('duplicateId', jsonPath([...path, at]), ONCE, id)] : [],
  );
}
