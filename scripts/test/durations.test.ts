import { expect, it } from 'vitest';
import { playwrightDurations, slowestLines, vitestDurations } from './durations.ts';

it('reads how long each unit test took, and calls one without a time instant', () => {
  const json = {
    testResults: [
      {
        name: '/project/src/a.test.ts',
        assertionResults: [
          { fullName: 'a holds', duration: 1500 },
          { fullName: 'b is skipped', duration: null },
        ],
      },
    ],
  };
  expect(vitestDurations(json, '/project')).toEqual([
    { name: 'src/a.test.ts › a holds', seconds: 1.5 },
    { name: 'src/a.test.ts › b is skipped', seconds: 0 },
  ]);
});

it('reads how long each journey took with each set of fonts, in groups of groups too', () => {
  const specs = [{ title: 'fits', tests: [{ projectName: 'dejavu', results: [{ duration: 2000 }] }] }];
  const json = { suites: [{ file: 'a.e2e.ts', suites: [{ file: 'a.e2e.ts', specs }] }] };
  expect(playwrightDurations(json)).toEqual([{ name: '[dejavu] a.e2e.ts › fits', seconds: 2 }]);
});

it('lists the slowest first, and no more than asked for', () => {
  const tests = [1, 30, 12].map((seconds) => ({ name: `t${seconds}`, seconds }));
  expect(slowestLines(tests, 2)).toEqual(['  30.0 s  t30', '  12.0 s  t12']);
});
