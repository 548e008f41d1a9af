/**
 * npm run torture [-- --seed NUMBER]: changes datasets at random, and puts every one that the loader accepts through all
 * that the product makes of it. Ends by itself; exit code 1 where something failed or the time was too short.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { Part, WorkerAnswer, WorkerTask } from './torture/task.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, '.build/torture');
const MINUTES = 9;

const { values } = parseArgs({ options: { seed: { type: 'string' } } });
const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
if (!Number.isSafeInteger(seed) || seed < 0) throw new Error('--seed takes a whole number from 0.');

/** Two of each part, on two cores; no two share a seed of a chunk. */
const TASKS: readonly { readonly part: Part; readonly count: number; readonly from: number }[] = [
  { part: 'documents', count: 160, from: 500_000 },
  { part: 'documents', count: 160, from: 750_000 },
  { part: 'models', count: 10_500, from: 0 },
  { part: 'models', count: 10_500, from: 250_000 },
];
const AT_ONCE = 2;

console.log(`Seed ${seed}. The same again: npm run torture -- --seed ${seed}`);
await build({
  root,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: folder,
    emptyOutDir: true,
    manifest: false,
    ssr: 'scripts/torture/worker.ts',
    minify: false,
    sourcemap: true,
  },
});

const until = Date.now() + MINUTES * 60_000;

async function run({ part, count, from }: (typeof TASKS)[number]): Promise<WorkerAnswer> {
  const child: ChildProcess = fork(path.join(folder, 'worker.js'), {
    execArgv: ['--enable-source-maps'],
    // React checks less, and is faster, as it is in the page.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const task: WorkerTask = { root, part, seed: seed + from, count, until };
  child.send(task);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`A worker ended with exit code ${code}.`);
  });
  const [answer] = (await Promise.race([once(child, 'message'), ended])) as [WorkerAnswer];
  ended.catch(() => undefined);
  return answer;
}

const waiting = [...TASKS];
const answers: { readonly wanted: number; readonly answer: WorkerAnswer }[] = [];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let task = waiting.shift(); task; task = waiting.shift())
      answers.push({ wanted: task.count, answer: await run(task) });
  }),
);

const sum = (part: Part, key: 'tried' | 'accepted') =>
  answers.reduce((total, { answer }) => total + (answer.part === part ? answer[key] : 0), 0);
console.log(
  `Loader, models, layouts, deck, tables and search: ${sum('models', 'tried')} datasets tried, ${sum('models', 'accepted')} of them accepted.`,
);
console.log(
  `Stills, pictures, XLSX, PPTX, page, slides and sheet besides: ${sum('documents', 'tried')} tried, ${sum('documents', 'accepted')} of them accepted.`,
);

const failures = answers.flatMap(({ answer }) => answer.failures);
for (const [index, { fault, case: one, text }] of failures.entries()) {
  const file = path.join(folder, `failure-${index + 1}.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, text);
  console.error(`\n${fault}\n  ${JSON.stringify(one)}\n  The dataset: ${path.relative(root, file)}`);
}
const short = answers.filter(
  ({ wanted, answer }) => answer[answer.part === 'models' ? 'tried' : 'accepted'] < wanted,
);
if (short.length > 0) console.error(`\nAfter ${MINUTES} minutes there were fewer than were to be tried.`);
console.log(
  failures.length === 0
    ? '\nNothing failed.'
    : `\n${failures.length} kinds of failure, each as small as it could be made.`,
);
process.exitCode = failures.length > 0 || short.length > 0 ? 1 : 0;
