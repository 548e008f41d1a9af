// npm test: everything that says whether the product is sound. The last line counts the tests.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { ensureBrowser } from './browser/install.ts';
import { officeEnvironment } from './office/environment.ts';
import { ensureOffice } from './office/install.ts';
import { countPlaywright, countVitest } from './test/counts.ts';
import { playwrightDurations, slowestLines, type Timed, vitestDurations } from './test/durations.ts';
import { journeyEnvironment } from './test/journeys.ts';
import { notRun, type Outcome, runTask, runTests, startCommand, summary } from './test/steps.ts';

const UNIT = '.build/unit.json';
const JOURNEYS = '.build/journeys.json';

await mkdir('.build', { recursive: true });
await Promise.all([UNIT, JOURNEYS].map((file) => rm(file, { force: true })));
const outcomes: Outcome[] = [];
const add = (outcome: Outcome) => {
  outcomes.push(outcome);
  return outcome.failed === 0;
};

const typeCheck = startCommand('Type check', ['npm', 'run', '--silent', 'typecheck']);
const lint = startCommand('Lint', ['npm', 'run', '--silent', 'lint']);
// All three beside what is installed, which waits for a network and a disk more than for a processor.
const build = startCommand('Build', ['tsx', 'scripts/build.ts']);

// Before the unit tests: some run in a browser or open what was written in another program, and say so where they cannot.
let browser = '';
const hasBrowser = add(
  runTask('Browser and fonts', () => {
    browser = ensureBrowser();
    console.log(browser);
  }),
);
let office: string | null = null;
add(
  runTask('LibreOffice', () => {
    office = ensureOffice();
    console.log(office ?? 'None: the tests that need it are skipped.');
  }),
);
add(await typeCheck.finish());
add(await lint.finish());

const environment = { ...officeEnvironment(office), ...(hasBrowser && { YOUJU_CHROMIUM: browser }) };
add(
  await runTests('Unit tests', {
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
    file: UNIT,
    count: countVitest,
    environment,
  }),
);
const isBuilt = add(await build.finish());

if (hasBrowser && isBuilt) {
  add(
    await runTests('Journeys', {
      command: ['playwright', 'test', '--reporter=list,json'],
      file: JOURNEYS,
      count: countPlaywright,
      environment: {
        ...environment,
        ...(await journeyEnvironment(browser)),
        PLAYWRIGHT_JSON_OUTPUT_NAME: JOURNEYS,
        YOUJU_RETRIES: '1',
      },
    }),
  );
} else {
  add(notRun('Journeys', hasBrowser ? 'the page could not be built' : 'there is no browser'));
}

const timed = (file: string, read: (json: unknown) => Timed[]) =>
  existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : [];
const tests = [
  ...timed(UNIT, (json) => vitestDurations(json, process.cwd())),
  ...timed(JOURNEYS, playwrightDurations),
];
console.log(`\nThe ten slowest tests:\n${slowestLines(tests).join('\n')}`);
console.log('\nOld and other browsers: npm run test:browsers');
console.log(`\n${summary(outcomes)}`);
process.exitCode = outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0;
