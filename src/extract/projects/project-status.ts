/** How an undertaking stands by the words around its name. */
import { DOING } from '../lexicon/project-words.ts';
import { saysStatus, WHEN } from './predicate.ts';
import type { Range } from './project-name.ts';

/** The report's own words of how far a thing is. */
export interface Status {
  readonly words: string;
  readonly at: Range | null;
}

const LONGEST_STATUS = 22;
/** 形象进度达41%: how far it is, in a number. */
const PROGRESS = /^形象进度[^，。；\d]{0,6}[\d.]{1,6}[%％]/u;

/** The words behind a name as far as they say one thing. */
export function predicateAt(text: string, start: number, end: number): Status {
  const words = text.slice(start, Math.min(end, start + 60));
  const when = WHEN.exec(words)?.[0].length ?? 0;
  const said = words.slice(when);
  const progress = PROGRESS.exec(said)?.[0];
  if (progress) return { words: progress, at: { start: start + when, end: start + when + progress.length } };
  const stop = said.search(/[，。；：、,;（(\d]|并|以及|其中|创/u);
  const kept = words
    .slice(0, when + (stop < 0 ? said.length : stop))
    .trimEnd()
    .slice(0, LONGEST_STATUS + when)
    // 被省确定为“…: what is quoted behind it belongs to it or to nothing.
    .replace(/[为是]?“[^”]*$/u, '');
  return { words: kept, at: kept ? { start, end: start + kept.length } : null };
}

/** The report's own wording of how it stands: behind the name, or the verb before it, or both around it. */
export function statusOf(text: string, verb: Range, behind: Status, first: number): Status {
  const done = text.slice(verb.start, verb.end).replace(/了$/u, '');
  if (behind.words && behind.words !== '建设') return behind;
  if (!done) return behind;
  const adjoins = verb.end === first;
  if (behind.words === '建设') return { words: `${done}建设`, at: null };
  return { words: done, at: adjoins ? { start: verb.start, end: verb.start + done.length } : null };
}

export const NOTHING: Status = { words: '', at: null };

/** What stands behind a name, where it says how the thing stands. */
export const asStatus = (behind: Status): Status => (saysStatus(behind.words) ? behind : NOTHING);

/** 实施以智能制造为引领的“…”: the verb and what stands between it and the marks. */
const DOING_BEFORE = new RegExp(`${DOING.source}(?:以[^，。；]{2,16}的)?$`, 'u');

/** The status of one thing at its place: what follows it in the clause, else the verb before it. */
export function statusAround(text: string, range: Range, clause: Range): Status {
  const behind = asStatus(predicateAt(text, range.end, clause.end));
  const near = text.slice(Math.max(clause.start, range.start - 30), range.start);
  const verb = DOING_BEFORE.exec(near);
  const said = verb ? (DOING.exec(verb[0])?.[0] ?? '') : '';
  const start = range.start - (verb?.[0].length ?? 0);
  return statusOf(text, { start, end: start + said.length }, behind, range.start);
}

/** The wording of a plan as one: 开工建设 alone would pass for what is done. */
export const asPlanned = (status: Status): Status =>
  /计划|[将拟]|力争|预计|争取|确保|准备|筹备|谋划/u.test(status.words)
    ? status
    : { words: `计划${status.words}`, at: null };
