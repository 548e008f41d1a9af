/** What the command line asks for. */
import { LANGUAGES, type Language } from '../../src/report/language/vocabulary.ts';
import { asksWrongly, readWords } from '../command/read-words.ts';
import { type Exporter, exporters } from './exporters.ts';

export interface Command {
  readonly dataset: string;
  readonly folder: string;
  readonly exporters: readonly Exporter[];
  readonly languages: readonly Language[];
  readonly scales: readonly number[];
  /** A deck's file; null: the report's own deck. */
  readonly deck: string | null;
  readonly force: boolean;
}

const SCALES = [1, 2, 3, 4];

export const usage = [
  '用法 Usage:',
  `  npm run export -- <dataset.json> ${exporters.map(({ flag }) => `[--${flag}]`).join(' ')} --out DIR [options]`,
  '',
  ...exporters.map(({ flag, about }) => `  --${flag.padEnd(12)} ${about.zh} ${about.en}`),
  '  --out DIR      写入的文件夹，没有则新建 the folder to write to; created if missing',
  '  --lang zh,en   语言，默认为两种 languages; both unless given',
  '  --scale 1,2,4  PNG 的倍数，默认为2 scale of a PNG; 2 unless given',
  '  --deck FILE    PPTX 所用的演示文件，默认为默认演示 the presentation file of the PPTX; the default slides unless given',
  '  --force        覆盖同名文件 write over files of the same name',
  '  --help         显示本说明 show this',
].join('\n');

const wrong = asksWrongly(usage);

/** `null` where help is asked for. Throws a CommandFailure of code 2 where the words make no command. */
export function readCommand(words: readonly string[]): Command | null {
  const { values, positionals } = parse(words);
  if (values.help) return null;
  const [dataset, ...more] = positionals;
  if (dataset === undefined) throw wrong('没有指明数据集文件', 'No dataset is given');
  if (more.length > 0)
    throw wrong('一次只能导出一个数据集', `One dataset at a time, not also ${more.join(', ')}`);
  const chosen = exporters.filter(({ flag }) => values[flag] === true);
  if (chosen.length === 0) {
    const flags = exporters.map(({ flag }) => `--${flag}`).join(' ');
    throw wrong(`没有指明导出什么：${flags}`, `Nothing to export is given: ${flags}`);
  }
  const { out, lang, scale, deck } = values;
  if (typeof out !== 'string' || out === '')
    throw wrong('没有指明文件夹：--out', 'No folder is given: --out');
  if (scale !== undefined && !chosen.some(({ flag }) => flag === 'png')) {
    throw wrong('--scale 只用于 --png', '--scale is for --png only');
  }
  if (deck !== undefined && !chosen.some(({ flag }) => flag === 'pptx')) {
    throw wrong('--deck 只用于 --pptx', '--deck is for --pptx only');
  }
  return {
    dataset,
    deck: typeof deck === 'string' ? deck : null,
    folder: out,
    exporters: chosen,
    languages: listOf(lang, LANGUAGES, '--lang') ?? LANGUAGES,
    scales: listOf(scale, SCALES, '--scale') ?? [2],
    force: values.force === true,
  };
}

/** The flags are known at run time alone, so their types are told here. */
function parse(words: readonly string[]) {
  const flags = [...exporters.map(({ flag }) => flag), 'force', 'help'];
  const options = {
    ...Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }])),
    ...Object.fromEntries(
      ['out', 'lang', 'scale', 'deck'].map((name) => [name, { type: 'string' as const }]),
    ),
  };
  return readWords(words, options, usage) as {
    values: Record<string, string | boolean | undefined>;
    positionals: string[];
  };
}

/** Some of what there is, each once, in the order of `all`. */
function listOf<Entry extends string | number>(
  given: string | boolean | undefined,
  all: readonly Entry[],
  flag: string,
): Entry[] | null {
  if (typeof given !== 'string') return null;
  const asked = given.split(',').map((word) => word.trim());
  const unknown = asked.find((word) => !all.some((entry) => String(entry) === word));
  if (unknown !== undefined) {
    throw wrong(
      `${flag} 没有“${unknown}”，可选 ${all.join('、')}`,
      `${flag} takes ${all.join(', ')}, not “${unknown}”`,
    );
  }
  return all.filter((entry) => asked.includes(String(entry)));
}
