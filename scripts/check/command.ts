/** What `npm run check` is asked for. */
import { asksWrongly, readWords } from '../command/read-words.ts';

export interface Command {
  readonly dataset: string;
  /** The source's text; null: looked for. */
  readonly text: string | null;
}

export const usage = [
  '用法 Usage:',
  '  npm run check -- <dataset.json> [--text report.txt]',
  '',
  '  --text FILE    报告原文（UTF-8），默认在数据集旁边和 data/sources/ 中按名查找',
  '                 the report’s text; looked for by its name beside the dataset and in data/sources/ unless given',
  '  --help         显示本说明 show this',
].join('\n');

const options = { text: { type: 'string' }, help: { type: 'boolean' } } as const;
const wrong = asksWrongly(usage);

/** `null` where help is asked for. Throws a CommandFailure of code 2 where the words make no command. */
export function readCommand(words: readonly string[]): Command | null {
  const { values, positionals } = readWords(words, options, usage);
  if (values.help) return null;
  const [dataset, ...more] = positionals;
  if (dataset === undefined) throw wrong('没有指明数据集文件', 'No dataset is given');
  if (more.length > 0)
    throw wrong('一次只能检查一个数据集', `One dataset at a time, not also ${more.join(', ')}`);
  if (values.text === '') throw wrong('--text 没有指明文件', '--text is given without a file');
  return { dataset, text: values.text ?? null };
}
