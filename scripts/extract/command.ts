/** What `npm run extract` is asked for. */
import { asksWrongly, readWords } from '../command/read-words.ts';

export interface Command {
  readonly file: string;
  /** Where to write; null: the draft beside the command's folder, the quantities to the console. */
  readonly out: string | null;
  /** Where to keep the text that offsets count in; null: only where it is needed. */
  readonly text: string | null;
  readonly quantities: boolean;
  readonly force: boolean;
}

export const usage = [
  '用法 Usage:',
  '  npm run extract -- <报告 report: .txt .docx .pdf> [--out draft.json] [options]',
  '  npm run --silent extract -- <报告 report> --quantities > quantities.jsonl',
  '',
  '  --out FILE     写入的文件，默认为当前文件夹中的 <报告>.draft.json',
  '                 the file to write; <report>.draft.json in the current folder unless given',
  '  --text FILE    另存各处位置所指的文字（UTF-8） keep the text that every offset counts in, as UTF-8',
  '  --quantities   不写草稿，每行输出一个数量（JSON） no draft: one quantity a line, as JSON',
  '  --force        覆盖同名文件 write over files of the same name',
  '  --help         显示本说明 show this',
].join('\n');

const options = {
  out: { type: 'string' },
  text: { type: 'string' },
  quantities: { type: 'boolean' },
  force: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;
const wrong = asksWrongly(usage);

/** `null` where help is asked for. Throws a CommandFailure of code 2 where the words make no command. */
export function readCommand(words: readonly string[]): Command | null {
  const { values, positionals } = readWords(words, options, usage);
  if (values.help) return null;
  const [file, ...more] = positionals;
  if (file === undefined) throw wrong('没有指明报告文件', 'No report is given');
  if (more.length > 0) throw wrong('一次只能读一份报告', `One report at a time, not also ${more.join(', ')}`);
  for (const flag of ['out', 'text'] as const) {
    if (values[flag] === '') throw wrong(`--${flag} 没有指明文件`, `--${flag} is given without a file`);
  }
  return {
    file,
    out: values.out ?? null,
    text: values.text ?? null,
    quantities: values.quantities === true,
    force: values.force === true,
  };
}
