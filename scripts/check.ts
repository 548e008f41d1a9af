// npm run check -- <dataset.json> [--text report.txt]: is it a sound dataset, and does it say what its text says?
// Exit codes: 0 nothing is wrong, 1 something is, 2 asked for wrongly.
import path from 'node:path';
import { runCheck } from './check/run.ts';
import { standardOutput } from './command/standard-output.ts';
import { typedIn } from './command/typed-in.ts';

process.exitCode = await runCheck(process.argv.slice(2), {
  directory: typedIn('check'),
  sources: path.resolve(import.meta.dirname, '../data/sources'),
  tell: (line) => console.error(line),
  answer: standardOutput(),
});
