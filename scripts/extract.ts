// npm run extract -- <report> [--out draft.json] [--text report.txt] [--quantities] [--force]
// Exit codes: 0 done, 1 failed and nothing written, 2 asked for wrongly.
import { typedIn } from './command/typed-in.ts';
import { runExtract } from './extract/run.ts';

// Whoever reads the lines may have enough of them: `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runExtract(process.argv.slice(2), {
  directory: typedIn('extract'),
  tell: (line) => console.error(line),
  answer: (lines) => process.stdout.write(`${lines}\n`),
});
