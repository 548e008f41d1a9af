import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** The report of a city that does not exist: its words may stand in the repository. */
const MADE_UP_TEXT = 'src/extract/draft/made-up/qichuan-2031.txt';
export const madeUpText = readFileSync(MADE_UP_TEXT, 'utf8');

/** The command takes seconds, and makes the same of the same text each time: once is enough for a worker. */
let drafted: Buffer | null = null;

/** Drafts its dataset into a file, as staff do by the command. */
export function draftMadeUp(file: string): string {
  if (drafted) {
    writeFileSync(file, drafted);
    return file;
  }
  const shell = process.platform === 'win32';
  const words = ['--no-install', 'tsx', 'scripts/extract.ts', MADE_UP_TEXT, '--out', file];
  execFileSync('npx', words, { shell, stdio: 'pipe' });
  drafted = readFileSync(file);
  return file;
}
