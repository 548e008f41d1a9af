/** One report from its file to a draft, or to its quantities. */
import path from 'node:path';
import type { Draft } from '../../src/extract/draft/draft.ts';
import { MOST_DOCUMENT_BYTES } from '../../src/extract/read/limits.ts';
import { refusalText } from '../../src/extract/read/refusal.ts';
import { loadReport } from '../../src/report/loading/load.ts';
import { problemText } from '../../src/report/loading/problem.ts';
import { CommandFailure } from '../command/failure.ts';
import { readBytes } from '../command/read-bytes.ts';
import { exitCode, type World } from '../command/world.ts';
import { type Command, readCommand, usage } from './command.ts';
import { quantityLines } from './quantity-lines.ts';
import { bilingual, draftSummary, lookLines, quantitySummary } from './summary.ts';
import type { WorkRequest, WorkResult } from './work.ts';
import { workInChild } from './work-in-child.ts';
import { type OutFile, refuseThere, writeFiles } from './write-files.ts';

export interface ExtractWorld extends World {
  /** Who works on the file; a program that can be stopped unless given. */
  readonly work?: (request: WorkRequest) => Promise<WorkResult>;
}

/** The exit code: 0 done, 1 failed and nothing written, 2 the words make no command. Answers the quantities, or the files in place. */
export const runExtract = (words: readonly string[], world: ExtractWorld): Promise<0 | 1 | 2> =>
  exitCode(world, async (): Promise<0> => {
    const command = readCommand(words);
    if (!command) world.answer(usage);
    else if (command.quantities) await writeQuantities(command, world);
    else await writeDraft(command, world);
    return 0;
  });

const stemOf = (file: string): string => path.basename(file, path.extname(file));

/** What comes of the report's file, with what could not be read of it told; throws where it is refused. */
async function workOn<Kind extends WorkRequest['wants']>(
  wants: Kind,
  file: string,
  textFile: string | null,
  { tell, work = workInChild }: ExtractWorld,
): Promise<Extract<WorkResult, { kind: Kind }>> {
  const result = await work({
    bytes: readBytes(file, MOST_DOCUMENT_BYTES),
    name: path.basename(file),
    textName: textFile === null ? null : path.basename(textFile),
    wants,
  });
  if (result.kind === 'refused')
    throw new CommandFailure({
      zh: refusalText(result.refusal, file, 'zh'),
      en: refusalText(result.refusal, file, 'en'),
    });
  for (const note of result.document.notes) tell(`注意 Note: ${bilingual(note)}`);
  return result as Extract<WorkResult, { kind: Kind }>;
}

/** What is written must not be what is read, whatever --force says. */
function refuseItself(file: string, outputs: readonly string[]): void {
  if (!outputs.includes(file)) return;
  throw new CommandFailure({
    zh: `不能写到报告自己的文件 ${file}，请用 --out 或 --text 指定另一个文件。`,
    en: 'The report’s own file would be written over; name another with --out or --text.',
  });
}

async function writeQuantities(command: Command, world: ExtractWorld): Promise<void> {
  const inside = (name: string) => path.resolve(world.directory, name);
  const file = inside(command.file);
  const [out, textFile] = [command.out, command.text].map((name) => (name === null ? null : inside(name)));
  const outputs = [out, textFile].filter((name) => typeof name === 'string');
  refuseItself(file, outputs);
  refuseThere(outputs, command.force);
  const { document, quantities } = await workOn('quantities', file, textFile ?? null, world);
  const lines = quantityLines(quantities);
  const files: OutFile[] = [
    ...(out ? [{ file: out, content: lines === '' ? '' : `${lines}\n` }] : []),
    ...(textFile ? [{ file: textFile, content: document.text }] : []),
  ];
  writeFiles(files, command.force);
  if (!out && lines !== '') world.answer(lines);
  for (const line of quantitySummary(quantities)) world.tell(line);
}

async function writeDraft(command: Command, world: ExtractWorld): Promise<void> {
  const file = path.resolve(world.directory, command.file);
  const out = path.resolve(world.directory, command.out ?? `${stemOf(file)}.draft.json`);
  const asked = command.text === null ? null : path.resolve(world.directory, command.text);
  const known = asked === null ? [out] : [out, asked];
  refuseItself(file, known);
  refuseThere(known, command.force);
  const { document, draft, textName } = await workOn('draft', file, asked, world);
  const textFile = asked ?? (textName === null ? null : path.join(path.dirname(out), textName));
  const outputs = textFile === null ? [out] : [out, textFile];
  refuseItself(file, outputs);
  refuseThere(outputs, command.force);
  const json = `${JSON.stringify(draft.report, null, 2)}\n`;
  const files: OutFile[] = [
    { file: out, content: json },
    ...(textFile === null ? [] : [{ file: textFile, content: document.text }]),
  ];
  writeFiles(files, command.force);
  tellAbout(draft, json, document.text, world);
  for (const name of outputs) world.answer(name);
}

function tellAbout(
  { report, reviewItems, quantities }: Draft,
  json: string,
  text: string,
  { tell }: World,
): void {
  for (const line of [
    ...quantitySummary(quantities),
    ...draftSummary(report),
    ...lookLines(reviewItems, text),
  ])
    tell(line);
  const checked = loadReport(json);
  if (checked.ok) return;
  tell('草稿还需改正 The draft needs correcting:');
  for (const problem of checked.problems)
    tell(`  ${problemText(problem, 'zh')}\n    ${problemText(problem, 'en')}`);
}
