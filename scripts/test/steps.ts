import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';

/** How a step went; a step that is no test counts as one failure when it fails, and as nothing else. */
export interface Outcome extends Counts {
  name: string;
}

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those passed, the ones that did so at the second try only: something is wrong with them or with the page. */
  again: number;
}

const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0, again: 0 };

function heading(name: string): void {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 72 - name.length))}`);
}

/** Runs a program of node_modules/.bin, its output shown as it comes. */
function run(command: readonly string[], environment: Record<string, string> = {}): boolean {
  const [program = '', ...parameters] = command;
  const { status, error } = spawnSync(program, parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    // npm's programs are .cmd files there.
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${program} could not be started: ${error.message}`);
  return status === 0;
}

/**
 * Starts a step that either works or fails as a whole, and lets others run beside it. What it has to say is kept until
 * `finish` is called, so that no two steps write at once.
 */
export function startCommand(name: string, command: readonly string[]): { finish: () => Promise<Outcome> } {
  const [program = '', ...parameters] = command;
  const child = spawn(program, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const succeeded = new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      said.push(Buffer.from(`${program} could not be started: ${error.message}\n`));
      resolve(false);
    });
    child.on('close', (status) => resolve(status === 0));
  });
  return {
    finish: async () => {
      const failed = (await succeeded) ? 0 : 1;
      heading(name);
      process.stdout.write(Buffer.concat(said));
      return { name, ...NOTHING, failed };
    },
  };
}

/** A step of the runner itself, which fails by throwing. */
export function runTask(name: string, task: () => void): Outcome {
  heading(name);
  try {
    task();
    return { name, ...NOTHING };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { name, ...NOTHING, failed: 1 };
  }
}

/**
 * A test runner that writes its counts to a JSON file. It has failed when it says so by its exit, whatever
 * the file counts: a test file that cannot be loaded holds no failed test.
 */
export async function runTests(
  name: string,
  {
    command,
    file,
    count,
    environment,
  }: {
    command: readonly string[];
    file: string;
    count: (json: unknown) => Counts;
    environment?: Record<string, string>;
  },
): Promise<Outcome> {
  heading(name);
  await rm(file, { force: true });
  const succeeded = run(command, environment);
  const counts = existsSync(file) ? count(JSON.parse(await readFile(file, 'utf8'))) : NOTHING;
  const total = counts.passed + counts.failed + counts.skipped;
  if (total === 0) console.error(`${name}: no test was run.`);
  const failedAtLeast = succeeded && total > 0 ? 0 : 1;
  return { name, ...counts, failed: Math.max(counts.failed, failedAtLeast) };
}

/** A step that could not be run since one before it failed. */
export function notRun(name: string, reason: string): Outcome {
  heading(name);
  console.error(`Not run: ${reason}.`);
  return { name, ...NOTHING, failed: 1 };
}

/** The last lines: which steps failed, then the counts of all tests. */
export function summary(outcomes: readonly Outcome[]): string {
  const sum = (key: keyof Counts) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const failed = outcomes.filter((outcome) => outcome.failed > 0).map((outcome) => outcome.name);
  const skipped = sum('skipped');
  const again = sum('again');
  const counts = [
    `${sum('passed')} passed${again > 0 ? ` (${again} at the second try only)` : ''}`,
    `${sum('failed')} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ');
  return failed.length > 0 ? `Failed: ${failed.join(', ')}\n${counts}` : counts;
}
