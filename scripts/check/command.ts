/** What `npm run check` is asked for. */
import { parseArgs } from 'node:util';
import { CommandFailure } from '../command/failure.ts';

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

const wrong = (zh: string, en: string): CommandFailure =>
  new CommandFailure({ zh: `${zh}。`, en: `${en}.\n\n${usage}` }, 2);

/** `null` where help is asked for. Throws a {@link CommandFailure} of code 2 where the words make no command. */
export function readCommand(words: readonly string[]): Command | null {
  const { values, positionals } = parse(words);
  if (values.help) return null;
  const [dataset, ...more] = positionals;
  if (dataset === undefined) throw wrong('没有指明数据集文件', 'No dataset is named');
  if (more.length > 0)
    throw wrong('一次只能检查一个数据集', `One dataset at a time, not also ${more.join(', ')}`);
  if (values.text === '') throw wrong('--text 没有指明文件', '--text names no file');
  return { dataset, text: values.text ?? null };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { text: { type: 'string' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw wrong('命令有误', error instanceof Error ? error.message.replace(/\.$/, '') : String(error));
  }
}
