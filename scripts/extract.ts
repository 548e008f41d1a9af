// npm run extract -- <report> [--out draft.json] [--text report.txt] [--quantities] [--force]
// Exit codes: 0 done, 1 failed and nothing written, 2 asked for wrongly.
import { standardOutput } from './command/standard-output.ts';
import { typedIn } from './command/typed-in.ts';
import { runExtract } from './extract/run.ts';

process.exitCode = await runExtract(process.argv.slice(2), {
  directory: typedIn('extract'),
  tell: (line) => console.error(line),
  answer: standardOutput(),
});
