// npm test: everything that says whether the product is sound. The last line counts the tests.
import { mkdir } from 'node:fs/promises';
import { ensureBrowser } from './browser/install.ts';
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
add(
  await runTests('Unit tests', {
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
    file: UNIT,
    count: countVitest,
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
      environment: { ...(await journeyEnvironment(browser)), PLAYWRIGHT_JSON_OUTPUT_NAME: JOURNEYS },
    }),
  );
} else {
  add(notRun('Journeys', hasBrowser ? 'the page could not be built' : 'there is no browser'));
}

console.log(`\n${summary(outcomes)}`);
process.exitCode = outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0;
