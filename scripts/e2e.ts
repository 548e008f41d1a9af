// npm run test:e2e [-- Playwright's own parameters]: builds the page and runs the journeys.
// `--no-build` as first parameter takes dist/ as it is.
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser/install.ts';
import { journeyEnvironment } from './test/journeys.ts';

const [first, ...rest] = process.argv.slice(2);
const keep = first === '--no-build';
const parameters = keep || first === undefined ? rest : [first, ...rest];
const options = { stdio: 'inherit', shell: process.platform === 'win32' } as const;

const environment = { ...process.env, ...(await journeyEnvironment(ensureBrowser())) };
const built = keep || spawnSync('tsx', ['scripts/build.ts'], options).status === 0;
process.exitCode = built
  ? (spawnSync('playwright', ['test', ...parameters], { ...options, env: environment }).status ?? 1)
  : 1;
