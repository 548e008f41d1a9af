// npm run bench:limits: what hostile files at the limits cost. Each must be answered within the time that
// docs/reliability.md states.
import { readFileSync } from 'node:fs';
import { workInChild } from '../scripts/extract/work-in-child.ts';
import { readDeck } from '../src/deck/deck-file.ts';
import type { Report } from '../src/report/dataset/schema.ts';
import type { ReadResult } from '../src/report/loading/file-format.ts';
import { loadReport } from '../src/report/loading/load.ts';
import { HOSTILE_DATASETS } from './hostile-datasets.ts';
import { hostileDecks } from './hostile-decks.ts';
import { HOSTILE_DOCUMENTS } from './hostile-documents.ts';
import { textTable } from './statistics.ts';

/** Milliseconds of processor for a file of ours. */
const MOST_MS = 2_000;
/** Milliseconds, and bytes of memory, for a report's file: half a minute and a gigabyte. */
const MOST_DOCUMENT_MS = 31_000;
const MOST_MEMORY = 1024 ** 3;

interface Row {
  readonly name: string;
  readonly size: string;
  readonly ms: number;
  readonly answer: string;
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

function answerOf(result: ReadResult<unknown>): string {
  if (result.ok) return 'accepted';
  const [first] = result.problems;
  return `${first?.code} ${first?.path.slice(0, 40)} (${result.problems.length} listed)`;
}

function measured(name: string, input: string, read: (input: string) => ReadResult<unknown>): Row {
  const start = process.cpuUsage();
  const result = read(input);
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  console.error(`${name}: ${Math.round(ms)} ms`);
  return { name, size: megabytes(Buffer.byteLength(input)), ms, answer: answerOf(result) };
}

/** The most memory that a program had at once, in bytes, as Linux counts it; 0 where it does not say. */
function peakOf(pid: number): number {
  try {
    const [, kilobytes] = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** As `npm run extract` reads it, in a program beside this one. */
async function read(name: string, bytes: Uint8Array): Promise<Row & { memory: number }> {
  let start = performance.now();
  let memory = 0;
  let asked = 0;
  const onReady = (pid: number) => {
    asked = pid;
    start = performance.now();
  };
  const watch = setInterval(() => {
    memory = Math.max(memory, peakOf(asked));
  }, 20);
  const result = await workInChild({ bytes, name: 'report', textName: null, wants: 'draft' }, { onReady });
  clearInterval(watch);
  const ms = performance.now() - start;
  const answer = result.kind === 'refused' ? result.refusal.code : 'read';
  console.error(`${name}: ${Math.round(ms)} ms, ${megabytes(memory)}, ${answer}`);
  return { name, size: megabytes(bytes.length), ms, answer, memory };
}

const load = (input: string) => loadReport(new TextEncoder().encode(input));

/** The largest report that is accepted: what a deck of it costs is the most that any costs. */
function largestReport(): Report {
  const result = load(HOSTILE_DATASETS['as many projects as there may be, and right']?.(1) ?? '');
  if (!result.ok) throw new Error('The largest report is refused');
  return result.value;
}

// Warm: the first file is read by code that is not compiled yet, and the first deck of a report counts its figures.
const report = largestReport();
const decks = [...hostileDecks(report)];
const rows = [
  ...Object.entries(HOSTILE_DATASETS).map(([name, make]) => measured(name, make(1), load)),
  ...decks.map(([name, text]) => measured(`a deck: ${name}`, text, (input) => readDeck(input, report))),
];
console.log(
  textTable([
    ['hostile file', 'size', 'processor', 'answer', ''],
    ...rows.map(({ name, size, ms, answer }) => [
      name,
      size,
      `${Math.round(ms)} ms`,
      answer,
      ms <= MOST_MS ? 'pass' : 'SLOW',
    ]),
  ]),
);
const documents: (Row & { readonly memory: number })[] = [];
for (const [name, make] of HOSTILE_DOCUMENTS) documents.push(await read(name, make()));
console.log(
  textTable([
    ['hostile report', 'size', 'time', 'memory', 'answer', ''],
    ...documents.map(({ name, size, ms, memory, answer }) => [
      name,
      size,
      `${(ms / 1000).toFixed(1)} s`,
      megabytes(memory),
      answer,
      ms <= MOST_DOCUMENT_MS && memory <= MOST_MEMORY ? 'pass' : 'TOO MUCH',
    ]),
  ]),
);
const isTooMuch = documents.some(({ ms, memory }) => ms > MOST_DOCUMENT_MS || memory > MOST_MEMORY);
if (isTooMuch || rows.some(({ ms }) => ms > MOST_MS)) process.exitCode = 1;
