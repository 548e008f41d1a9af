// npm run bench:limits: what hostile files at the limits cost. Each must be answered within the time that
// docs/reliability.md states.
import { readDeck } from '../src/deck/deck-file.ts';
import type { Report } from '../src/report/dataset/schema.ts';
import type { ReadResult } from '../src/report/loading/file-format.ts';
import { loadReport } from '../src/report/loading/load.ts';
import { HOSTILE_DATASETS } from './hostile-datasets.ts';
import { hostileDecks } from './hostile-decks.ts';
import { textTable } from './statistics.ts';

/** Milliseconds of processor for a file of ours. */
const MOST_MS = 2_000;

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
if (rows.some(({ ms }) => ms > MOST_MS)) process.exitCode = 1;
