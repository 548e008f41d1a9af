/** What the trace finds, in both languages. */
import type { Text } from '../../src/report/dataset/schema.ts';
import type { TraceProblem } from '../../src/report/loading/trace.ts';

const kinds: Readonly<Record<TraceProblem['kind'], Text>> = {
  hash: { zh: '原文的 SHA-256 不符', en: 'The text’s SHA-256 is another' },
  length: { zh: '原文的长度不符', en: 'The text’s length is another' },
  unaccounted: { zh: '原文中的数字在数据集中没有着落', en: 'A number of the text that nothing accounts for' },
  misplaced: { zh: '词句不在所指的位置', en: 'Words that are not at their place' },
  unreadable: { zh: '所引词句读不成一个数', en: 'A token that is no number' },
  value: { zh: '数值与所引词句不符', en: 'A value that does not follow from its token' },
  unit: { zh: '单位与所引词句不符', en: 'A unit that does not follow from its token' },
  bound: { zh: '界限与所引词句不符', en: 'A bound that does not follow from its token' },
  date: { zh: '日期与所引词句不符', en: 'A date that does not follow from its words' },
  overlap: { zh: '同一个数用了两次', en: 'One number taken twice' },
};

/** The trace words what it expected in English; these in Chinese. */
const expectations: Readonly<Record<string, string>> = {
  'a figure, a date or a reason why it is none': '数字、日期，或不是数字的理由',
  'one number with its unit': '一个带单位的数',
  'a date': '日期',
};

/** Two lines: what is wrong, where in the dataset and in the text, what was expected and found. */
export function traceText({ kind, path, start, end, expected, found }: TraceProblem, text: string): string {
  const line = text.slice(0, start).split('\n');
  const at = `${line.length}:${(line.at(-1)?.length ?? 0) + 1}`;
  const place = kind === 'hash' || kind === 'length' ? '' : ` ${at} [${start}–${end}]`;
  const { zh, en } = kinds[kind];
  return [
    `  ${zh}（${path}${place}）：应为 ${expectations[expected] ?? expected}，实为 ${found}。`,
    `    ${en} (${path}${place}): expected ${expected}, found ${found}.`,
  ].join('\n');
}
