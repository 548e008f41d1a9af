/**
 * A file worked on in a program of its own, which is ended where it takes more time or memory than any report does. Files
 * that would are refused by their extent, as far as it can be told before they are read; this is for the others. A thread
 * would not do: one that has no memory left ends the whole program.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MOST_MEGABYTES, MOST_SECONDS } from '../../src/extract/read/limits.ts';
import { refusal } from '../../src/extract/read/refusal.ts';
import type { WorkRequest, WorkResult } from './work.ts';
import type { ChildAnswer } from './work-child.ts';

interface ChildLimits {
  readonly seconds: number;
  /** Of what JavaScript holds; the bytes of the file come to it. */
  readonly megabytes: number;
  /** The program's file; another in tests. */
  readonly program: string;
  /** Told the program's number in the system when it begins with the file. */
  readonly onReady: (pid: number) => void;
}

const LIMITS: ChildLimits = {
  seconds: MOST_SECONDS,
  megabytes: MOST_MEGABYTES,
  program: fileURLToPath(new URL('./work-child.ts', import.meta.url)),
  onReady: () => undefined,
};

/** Characters, the last ones, of what it writes to its standard error: the reason of an end that nobody foresaw. */
const MOST_SAID = 4_000;

/** Before the file's own time begins. */
const MOST_SECONDS_TO_START = 60;

const tookTooLong: WorkResult = { kind: 'refused', refusal: refusal('tookTooLong') };

/** What Node ends with when it has no memory left: SIGABRT, or its code where there are no signals. */
const isOutOfMemory = (code: number | null, signal: NodeJS.Signals | null): boolean =>
  signal === 'SIGABRT' || signal === 'SIGTRAP' || signal === 'SIGKILL' || code === 134;

/** Rejects with the fault of ours that the program ends with. */
export function workInChild(request: WorkRequest, limits: Partial<ChildLimits> = {}): Promise<WorkResult> {
  const { seconds, megabytes, program, onReady } = { ...LIMITS, ...limits };
  const child = fork(program, {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-MOST_SAID);
  });
  let deadline: NodeJS.Timeout | undefined;
  return new Promise<WorkResult>((resolve, reject) => {
    const endAfter = (most: number) => {
      clearTimeout(deadline);
      deadline = setTimeout(() => resolve(tookTooLong), most * 1000);
    };
    endAfter(MOST_SECONDS_TO_START);
    child.on('message', (answer) => {
      const given = answer as ChildAnswer;
      if ('isReady' in given) {
        endAfter(seconds);
        onReady(child.pid ?? 0);
        // An error of sending is one of the program's end, which is told below.
        child.send(request, () => undefined);
      } else if ('result' in given) resolve(given.result);
      else reject(new Error(given.fault));
    });
    child.once('error', reject);
    // When its standard error has been read to the end too.
    child.once('close', (code, signal) => {
      if (isOutOfMemory(code, signal)) resolve(tookTooLong);
      else
        reject(
          new Error(
            `The program that reads ended with ${signal ?? code} and without an answer. ${said}`.trim(),
          ),
        );
    });
  }).finally(() => {
    clearTimeout(deadline);
    child.kill('SIGKILL');
  });
}
