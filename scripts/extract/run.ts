/** One report from its file to a draft, or to its quantities. */
import path from 'node:path';
import type { Draft } from '../../src/extract/draft/draft.ts';
import { draftOf } from '../../src/extract/extract-report.ts';
import { extractQuantities } from '../../src/extract/quantities/extract-quantities.ts';
import type { DocumentText } from '../../src/extract/read/document-text.ts';
import { readCMapFile } from '../../src/extract/read/pdf/cmap-file.ts';
import { MOST_DOCUMENT_BYTES, readDocument } from '../../src/extract/read/read-document.ts';
import { type Refusal, refusalText } from '../../src/extract/read/refusal.ts';
import { sourceName, sourceOf } from '../../src/extract/read/source.ts';
import { loadReport } from '../../src/report/loading/load.ts';
import { problemText } from '../../src/report/loading/problem.ts';
import { CommandFailure } from '../command/failure.ts';
import { readBytes } from '../command/read-bytes.ts';
import { exitCode, type World } from '../command/world.ts';
import { type Command, readCommand, usage } from './command.ts';
import { quantityLines } from './quantity-lines.ts';
import { bilingual, draftSummary, lookLines, quantitySummary } from './summary.ts';
import { type OutFile, refuseThere, writeFiles } from './write-files.ts';

/** The exit code: 0 done, 1 failed and nothing written, 2 the words make no command. Answers the quantities, or the files in place. */
export const runExtract = (words: readonly string[], world: World): Promise<0 | 1 | 2> =>
  exitCode(world, async (): Promise<0> => {
    const command = readCommand(words);
    if (!command) world.answer(usage);
    else if (command.quantities) await writeQuantities(command, world);
    else await writeDraft(command, world);
    return 0;
  });

const stemOf = (file: string): string => path.basename(file, path.extname(file));

const refused = (refusal: Refusal, file: string): CommandFailure =>
  new CommandFailure({ zh: refusalText(refusal, file, 'zh'), en: refusalText(refusal, file, 'en') });

interface Input extends DocumentText {
  readonly bytes: Uint8Array;
}

async function readInput(file: string, { tell }: World): Promise<Input> {
  const bytes = readBytes(file, MOST_DOCUMENT_BYTES);
  const reading = await readDocument(bytes, { readCMap: readCMapFile });
  if (!reading.ok) throw refused(reading.refusal, file);
  for (const note of reading.notes) tell(`注意 Note: ${bilingual(note)}`);
  return { ...reading, bytes };
}

/** What is written must not be what is read, whatever --force says. */
function refuseItself(file: string, outputs: readonly string[]): void {
  if (!outputs.includes(file)) return;
  throw new CommandFailure({
    zh: `不能写到报告自己的文件 ${file}，请用 --out 或 --text 指定另一个文件。`,
    en: 'The report’s own file would be written over; name another with --out or --text.',
  });
}

async function writeQuantities(command: Command, world: World): Promise<void> {
  const inside = (name: string) => path.resolve(world.directory, name);
  const file = inside(command.file);
  const [out, textFile] = [command.out, command.text].map((name) => (name === null ? null : inside(name)));
  const outputs = [out, textFile].filter((name) => typeof name === 'string');
  refuseItself(file, outputs);
  refuseThere(outputs, command.force);
  const { text } = await readInput(file, world);
  const { quantities } = extractQuantities(text);
  const lines = quantityLines(quantities);
  const files: OutFile[] = [
    ...(out ? [{ file: out, content: lines === '' ? '' : `${lines}\n` }] : []),
    ...(textFile ? [{ file: textFile, content: text }] : []),
  ];
  writeFiles(files, command.force);
  if (!out && lines !== '') world.answer(lines);
  for (const line of quantitySummary(quantities)) world.tell(line);
}

/**
 * Where the text that offsets count in is kept. A file in UTF-8 is that text itself. Of any other file it is
 * written beside the draft, for without it no locator can be looked up.
 */
function textFileFor(command: Command, out: string, input: DocumentText, world: World): string | null {
  if (command.text !== null) return path.resolve(world.directory, command.text);
  if (input.isSource) return null;
  return path.join(path.dirname(out), sourceName(path.basename(command.file), input));
}

async function writeDraft(command: Command, world: World): Promise<void> {
  const file = path.resolve(world.directory, command.file);
  const out = path.resolve(world.directory, command.out ?? `${stemOf(file)}.draft.json`);
  refuseItself(file, [out]);
  refuseThere([out], command.force);
  const input = await readInput(file, world);
  const { text, bytes } = input;
  const textFile = textFileFor(command, out, input, world);
  const outputs = textFile === null ? [out] : [out, textFile];
  refuseItself(file, outputs);
  refuseThere(outputs, command.force);
  const kept = textFile === null ? undefined : path.basename(textFile);
  const source = sourceOf(path.basename(file), bytes, input, kept);
  const drafted = draftOf(text, source);
  if (!drafted.ok) throw refused(drafted.refusal, file);
  const { draft } = drafted;
  const json = `${JSON.stringify(draft.report, null, 2)}\n`;
  const files: OutFile[] = [
    { file: out, content: json },
    ...(textFile === null ? [] : [{ file: textFile, content: text }]),
  ];
  writeFiles(files, command.force);
  tellAbout(draft, json, text, world);
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
  tell('草稿还需改正 The draft is to be mended:');
  for (const problem of checked.problems)
    tell(`  ${problemText(problem, 'zh')}\n    ${problemText(problem, 'en')}`);
}
