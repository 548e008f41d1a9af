/** One export from words to files. */
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readDeck } from '../../src/deck/deck-file.ts';
import { defaultDeck } from '../../src/deck/default-deck.ts';
import type { Deck } from '../../src/deck/schema.ts';
import type { Report, Text } from '../../src/report/dataset/schema.ts';
import { MOST_BYTES, MOST_DECK_BYTES } from '../../src/report/loading/limits.ts';
import { loadReport } from '../../src/report/loading/load.ts';
import { type Problem, problemText } from '../../src/report/loading/problem.ts';
import { CommandFailure } from '../command/failure.ts';
import { readBytes } from '../command/read-bytes.ts';
import { refuseTaken, type Staging, stageInto } from '../command/staging.ts';
import { exitCode, type World } from '../command/world.ts';
import { readCommand, usage } from './command.ts';
import type { PlannedFile } from './exporters.ts';

export interface ExportWorld extends World {
  /** Called once files are under way: what to do when interrupted. */
  readonly onStaging?: (staging: Staging) => void;
}

/** The exit code: 0 all files are in place, 1 failed and nothing changed, 2 the words make no command. Answers the files in place. */
export const runExport = (words: readonly string[], world: ExportWorld): Promise<0 | 1 | 2> =>
  exitCode(world, async (): Promise<0> => {
    await exportAll(words, world);
    return 0;
  });

async function exportAll(words: readonly string[], world: ExportWorld): Promise<void> {
  const command = readCommand(words);
  if (!command) {
    world.answer(usage);
    return;
  }
  const { languages, scales, force } = command;
  const report = readReport(path.resolve(world.directory, command.dataset));
  const folder = path.resolve(world.directory, command.folder);
  const deck =
    command.deck === null
      ? defaultDeck(report)
      : readDeckFile(path.resolve(world.directory, command.deck), report);
  const planned = command.exporters.flatMap(({ files }) =>
    languages.flatMap((language) => files(report, language, { scales, deck })),
  );
  refuseTaken(
    folder,
    planned.map(({ name }) => name),
    { force },
  );
  const staging = stageInto(folder, { force });
  world.onStaging?.(staging);
  try {
    await makeAll(planned, staging, world);
    staging.commit();
  } finally {
    // After a commit there is nothing left to take away.
    staging.discard();
  }
  for (const { name } of planned) world.answer(path.join(folder, name));
}

async function makeAll(
  planned: readonly PlannedFile[],
  staging: Staging,
  { tell }: ExportWorld,
): Promise<void> {
  for (const [index, { name, make }] of planned.entries()) {
    const content = await make();
    staging.add(name, content);
    const kilobytes = Math.ceil(Buffer.byteLength(content) / 1024);
    tell(`[${index + 1}/${planned.length}] ${name}  ${kilobytes} KB`);
    // An interrupt is heard between two files.
    await setImmediate();
  }
}

function readReport(file: string): Report {
  const bytes = readBytes(file, MOST_BYTES);
  const result = loadReport(bytes);
  if (result.ok) return result.value;
  throw unsound(file, { zh: '不是可用的数据集', en: 'is not a valid dataset' }, result.problems);
}

function readDeckFile(file: string, report: Report): Deck {
  const result = readDeck(readBytes(file, MOST_DECK_BYTES), report);
  if (result.ok) return result.value;
  throw unsound(
    file,
    { zh: '不是这份报告的演示', en: 'is not a presentation of this report' },
    result.problems,
  );
}

function unsound(file: string, { zh, en }: Text, problems: readonly Problem[]): CommandFailure {
  const list = problems.map(
    (problem) => `  ${problemText(problem, 'zh')}\n    ${problemText(problem, 'en')}`,
  );
  return new CommandFailure({ zh: `${file} ${zh}：`, en: `The file ${en}:\n${list.join('\n')}` });
}
