/** One dataset, checked by itself and, where its text is at hand, against it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { MOST_DOCUMENT_BYTES } from '../../src/extract/read/limits.ts';
import { sha256Hex } from '../../src/extract/read/source.ts';
import type { Report } from '../../src/report/dataset/schema.ts';
import { MOST_BYTES, MOST_PROBLEMS } from '../../src/report/loading/limits.ts';
import { loadReport } from '../../src/report/loading/load.ts';
import { problemText } from '../../src/report/loading/problem.ts';
import { readReportText, traceReport } from '../../src/report/loading/trace.ts';
import { entriesInWords } from '../../src/report/projects/project-class.ts';
import { CommandFailure } from '../command/failure.ts';
import { readBytes } from '../command/read-bytes.ts';
import { exitCode, type World } from '../command/world.ts';
import { readCommand, usage } from './command.ts';
import { tellDoubts, tellUnconfirmed } from './person-looks.ts';
import { traceText } from './trace-words.ts';

export interface CheckWorld extends World {
  /** Where texts of reports are kept. */
  readonly sources: string;
}

/** The exit code: 0 nothing is wrong, 1 something is, 2 the words make no command. */
export const runCheck = (words: readonly string[], world: CheckWorld): Promise<0 | 1 | 2> =>
  exitCode(world, () => {
    const command = readCommand(words);
    if (!command) {
      world.answer(usage);
      return 0;
    }
    const dataset = path.resolve(world.directory, command.dataset);
    const report = readDataset(dataset, world);
    if (!report) return 1;
    const given = command.text === null ? null : path.resolve(world.directory, command.text);
    const traces = traceAgainst(given ?? findText(report, dataset, world), report, world);
    tellDoubts(report, world.tell);
    return tellUnconfirmed(report, world.tell) && traces ? 0 : 1;
  });

function readDataset(file: string, { tell, answer }: World): Report | null {
  const bytes = readBytes(file, MOST_BYTES);
  const result = loadReport(bytes);
  if (!result.ok) {
    tell(`${file} 不是可用的数据集：\nThe file is not a valid dataset:`);
    for (const problem of result.problems) {
      tell(`  ${problemText(problem, 'zh')}\n    ${problemText(problem, 'en')}`);
    }
    return null;
  }
  const { pillars, indicators, projects } = result.value;
  const [p, i] = [pillars.length, indicators.length];
  answer(`数据集可用：${p}个板块，${i}项指标，${entriesInWords(projects, 'zh')}。`);
  answer(`The dataset is valid: ${p} pillars, ${i} indicators, ${entriesInWords(projects, 'en')}.`);
  return result.value;
}

/** By its name, beside the dataset and where texts are kept; a name with a folder in it is not followed. */
function findText({ source }: Report, dataset: string, { sources }: CheckWorld): string | null {
  if (path.basename(source.file) !== source.file) return null;
  const places = [path.dirname(dataset), sources].map((folder) => path.join(folder, source.file));
  return places.find((file) => existsSync(file)) ?? null;
}

function readText(bytes: Uint8Array, file: string): string {
  try {
    return readReportText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // What a fatal decoder throws; anything else is a fault of ours.
    if (!(error instanceof TypeError)) throw error;
    throw new CommandFailure({
      zh: `${file} 不是 UTF-8 编码的文字。数据集的位置所指的是 npm run extract 用 --text 存下的文字。`,
      en: 'The text is not UTF-8. The positions of a dataset are those in the text that npm run extract keeps with --text.',
    });
  }
}

/** Whether nothing is wrong; without a text nothing is said to be. */
function traceAgainst(file: string | null, report: Report, { tell, answer }: World): boolean {
  if (file === null) {
    const { file: name } = report.source;
    tell(`没有找到原文 ${name}，未与原文核对；可用 --text 指明。`);
    tell(`The text ${name} was not found, so nothing was compared with it; name it with --text.`);
    return true;
  }
  const bytes = readBytes(file, MOST_DOCUMENT_BYTES);
  const text = readText(bytes, file);
  const problems = traceReport(report, text, sha256Hex(bytes));
  if (problems.length === 0) {
    answer(`与原文相符：${file}\nIt matches its text.`);
    return true;
  }
  tell(`与原文 ${file} 有${problems.length}处不符：`);
  tell(`It does not match its text in ${problems.length} ${problems.length === 1 ? 'place' : 'places'}:`);
  for (const problem of problems.slice(0, MOST_PROBLEMS)) tell(traceText(problem, text));
  const rest = problems.length - MOST_PROBLEMS;
  if (rest > 0) tell(`  另有${rest}处\n    and ${rest} more`);
  return false;
}
