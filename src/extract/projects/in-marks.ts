/** Undertakings that stand in marks: plans in title marks, programmes in quotation marks. */
import type { ProjectType } from '../../report/language/vocabulary.ts';
import { quotationsOf } from '../structure/quotations.ts';
import type { Range } from './project-name.ts';

const MASK = '◇';

/** What stands inside marks cannot end a name or join a list: each of its characters is masked, so offsets hold. */
export function maskQuotations(text: string): string {
  const masked: string[] = [];
  let at = 0;
  for (const { start, end } of quotationsOf(text)) {
    masked.push(text.slice(at, start + 1), MASK.repeat(end - start - 2), text.slice(end - 1, end));
    at = end;
  }
  return masked.join('') + text.slice(at);
}

interface Marked extends Range {
  readonly type: ProjectType;
}

/** 《…规划》 with a verb before it or a predicate behind it. 根据《…》 only leans on one. */
function titles(text: string, masked: string, clause: Range): Marked[] {
  const found: Marked[] = [];
  for (const match of masked.slice(clause.start, clause.end).matchAll(/《◇+》/gu)) {
    const start = clause.start + match.index;
    const end = start + match[0].length;
    const inside = text.slice(start + 1, end - 1);
    if (!/(?:规划|方案|计划|意见|办法|纲要|细则|措施|行动|目录|指南)(?:[（(].{1,20}[）)])?$/u.test(inside))
      continue;
    const before = text.slice(Math.max(clause.start, start - 16), start);
    if (/(?:根据|按照|依据|对照|落实|贯彻|连同|审议|请)(?:了)?[^，]{0,6}$/u.test(before)) continue;
    found.push({ start, end, type: 'plan' });
  }
  return found;
}

const TAIL = /^(?:专项行动|行动计划|行动|工程|计划|活动|政策体系|配套政策(?:文件)?|试点|改革)/u;

/** “…”行动, “…”配套政策, and what 实施 or 推进 stands right before. */
function quoted(text: string, masked: string, clause: Range): Marked[] {
  const found: Marked[] = [];
  for (const match of masked.slice(clause.start, clause.end).matchAll(/“◇+”/gu)) {
    const open = clause.start + match.index;
    const close = open + match[0].length;
    if (/^十[一二三四]五$/u.test(text.slice(open + 1, close - 1))) continue;
    const tail = TAIL.exec(text.slice(close, close + 8))?.[0];
    const before = text.slice(Math.max(clause.start, open - 24), open);
    const leads = /(?:实施|推进|开展|启动|组织)(?:以[^，。；]{2,16}的)?$/u.test(before);
    const isPart = /^(?:的|等|建设|时代|战略|精神|目标)/u.test(text.slice(close, close + 2));
    if (!tail && (!leads || isPart)) continue;
    const type = tail?.includes('政策') ? 'plan' : 'measure';
    found.push({ start: open, end: close + (tail?.length ?? 0), type });
  }
  return found;
}

/** The undertakings in marks of a clause: `masked` is the text with what stands inside its marks masked. */
export const inMarks = (text: string, masked: string, clause: Range): Marked[] => [
  ...titles(text, masked, clause),
  ...quoted(text, masked, clause),
];
