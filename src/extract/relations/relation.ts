/**
 * How a figure relates to another thing, read from the words right before it: 占年度任务的, 比上年增长, 由…提高到.
 * Each rule names the words that say it; what is left of them names the subject.
 */

import { PLAIN, type Related, type Rule, type Words } from '../syntax/relating.ts';
import { above, baseFigure, endOfChange, signOfChange, sizeOfChange, startOfChange } from './change.ts';
import { announced } from './goal.ts';
import { completion, multiple, share } from './proportion.ts';

const MILESTONE = /(?:突破|跨过|跨越|迈过|迈上|越过|站上|跨上|冲破|闯过|超过|超|破)了?$/u;
/** 迈过200亿元, 首次突破3000亿元: the verb says by itself that a line was passed. */
const PASSES =
  /(?:跨过|跨越|迈过|迈上|迈入|越过|站上|跨上|冲破|闯过|(?:首次|历史性|一举|成功|双双)突破|首破)了?$/u;
const milestone: Rule = ({ measured, before, after, next }) => {
  if (!MILESTONE.test(before) && measured.bound !== 'over') return null;
  const passed = /^(?:[^，。；]{0,2})?(?:大关|关口|台阶|门槛|的?大台阶)/u.test(after);
  const read = MILESTONE.test(before) && /^(?:达到?|为|增至|已达)\s*$/u.test(next);
  if (!passed && !read && (!PASSES.test(before) || measured.ordinal)) return null;
  return {
    ...PLAIN,
    kind: measured.kind,
    relation: { relation: 'milestone' },
    rest: before.replace(PASSES, '').replace(MILESTONE, ''),
  };
};

const RULES: readonly Rule[] = [
  milestone,
  baseFigure,
  signOfChange,
  startOfChange,
  endOfChange,
  completion,
  above,
  sizeOfChange,
  share,
  multiple,
];

/** The first rule that the words fulfil, and whether they announce the figure; without any it is a plain figure. */
export function relate(words: Words): Related {
  let related: Related = { ...PLAIN, kind: words.measured.kind, rest: words.before };
  for (const rule of RULES) {
    const found = rule(words);
    if (!found) continue;
    related = found;
    break;
  }
  return announced(words, related) ?? related;
}
