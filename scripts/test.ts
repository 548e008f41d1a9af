// npm test: everything that says whether the product is sound. The last line counts the tests.
import { mkdir } from 'node:fs/promises';
import { ensureBrowser } from './browser/install.ts';
import { officeEnvironment } from './office/environment.ts';
import { ensureOffice } from './office/install.ts';
import { countPlaywright, countVitest } from './test/counts.ts';
import { journeyEnvironment } from './test/journeys.ts';
import { notRun, type Outcome, runCommand, runTask, runTests, summary } from './test/steps.ts';

const UNIT = '.build/unit.json';
const JOURNEYS = '.build/journeys.json';

await mkdir('.build', { recursive: true });
const outcomes: Outcome[] = [];
const add = (outcome: Outcome) => {
  outcomes.push(outcome);
  return outcome.failed === 0;
};

add(runCommand('Type check', ['tsc', '--noEmit']));
add(runCommand('Lint', ['biome', 'check', '.']));

// Before the unit tests: some open what was written in another program, and say so where they cannot.
let office: string | null = null;
add(
  runTask('LibreOffice', () => {
    office = ensureOffice();
    console.log(office ?? 'None: the tests that need it are skipped.');
  }),
);
add(
  await runTests('Unit tests', {
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
    file: UNIT,
    count: countVitest,
    environment: officeEnvironment(office),
  }),
);

let browser = '';
const hasBrowser = add(
  runTask('Browser', () => {
    browser = ensureBrowser();
    console.log(browser);
  }),
);
const isBuilt = add(runCommand('Build', ['tsx', 'scripts/build.ts']));

if (hasBrowser && isBuilt) {
  add(
    await runTests('Journeys', {
      command: ['playwright', 'test', '--reporter=list,json'],
      file: JOURNEYS,
      count: countPlaywright,
      environment: {
        ...officeEnvironment(office),
        ...(await journeyEnvironment(browser)),
        PLAYWRIGHT_JSON_OUTPUT_NAME: JOURNEYS,
      },
    }),
  );
} else {
  add(notRun('Journeys', hasBrowser ? 'the page could not be built' : 'there is no browser'));
}

console.log(`\n${summary(outcomes)}`);
process.exitCode = outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0;
