// npm run export -- data/<report>.json --xlsx --csv --svg --png --out DIR: what is handed over, without a browser.
// Exit codes: 0 done, 1 failed and nothing changed, 2 asked for wrongly; 128 + the signal when interrupted.

import type { Staging } from './command/staging.ts';
import { standardOutput } from './command/standard-output.ts';
import { typedIn } from './command/typed-in.ts';
import { runExport } from './export/run.ts';

let staging: Staging | undefined;

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    staging?.discard();
    console.error('已中断，没有留下文件。\nInterrupted; no file is left behind.');
    process.exit(code);
  });
}

process.exitCode = await runExport(process.argv.slice(2), {
  directory: typedIn('export'),
  tell: (line) => console.error(line),
  answer: standardOutput(),
  onStaging: (current) => {
    staging = current;
  },
});
