import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The report of a city that does not exist: its words may stand in the repository. */
const MADE_UP_TEXT = 'src/extract/draft/made-up/qichuan-2031.txt';
export const madeUpText = readFileSync(MADE_UP_TEXT, 'utf8');

/** Drafts its dataset into a file, as staff do by the command. */
export function draftMadeUp(file: string): string {
  const shell = process.platform === 'win32';
  const words = ['--no-install', 'tsx', 'scripts/extract.ts', MADE_UP_TEXT, '--out', file];
  execFileSync('npx', words, { shell, stdio: 'pipe' });
  return file;
}
