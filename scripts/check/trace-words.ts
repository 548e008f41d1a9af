/** What the trace finds, in both languages. */
import type { Text } from '../../src/report/dataset/schema.ts';
import type { TraceProblem } from '../../src/report/loading/trace.ts';

const kinds: Readonly<Record<TraceProblem['kind'], Text>> = {
  hash: { zh: '原文的校验值（SHA-256）不符', en: 'The text’s checksum (SHA-256) is another' },
  length: { zh: '原文的长度不符', en: 'The text’s length is another' },
  unaccounted: {
    zh: '原文中的这个数字，数据集未收录也未说明理由',
    en: 'A number in the text that the dataset neither holds nor explains',
  },
  paragraphs: {
    zh: '段落和句子的起点与原文不符',
    en: 'Paragraphs or sentences that begin elsewhere in the text',
  },
  misplaced: { zh: '引文不在所指的位置', en: 'A quotation that is not at its position' },
  unreadable: { zh: '所引的词句不能识别为数字', en: 'Quoted words that are not a number' },
  value: { zh: '数值与所引的词句不符', en: 'A value that differs from the quoted words' },
  unit: { zh: '单位与所引的词句不符', en: 'A unit that differs from the quoted words' },
  bound: { zh: '界限与所引的词句不符', en: 'A qualifier that differs from the quoted words' },
  date: { zh: '日期与所引的词句不符', en: 'A date that differs from the quoted words' },
  overlap: { zh: '同一个数字用了两次', en: 'One number used twice' },
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
  const own = Object.hasOwn(expectations, expected) ? expectations[expected] : undefined;
  return [
    `  ${zh}（${path}${place}）：应为${own ?? `“${expected}”`}，实为“${found}”。`,
    `    ${en} (${path}${place}): expected ${own ? expected : `“${expected}”`}, found “${found}”.`,
  ].join('\n');
}
