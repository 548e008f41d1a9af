import { expect, test } from 'vitest';
import type { Report } from '../dataset/schema.ts';
import { indicatorOf, madeUpReport } from '../testing/made-up-report.ts';
import { problemsAfter, problemsOf, set } from '../testing/problems-after.ts';

test('a missing field is named by its path', () => {
  expect(problemsAfter((report) => Reflect.deleteProperty(report.indicators[3] ?? {}, 'sector'))).toEqual([
    { code: 'wrongShape', path: '$.indicators[3].sector', expected: 'words (a string)', found: 'nothing' },
  ]);
});

test('a wrong type is shown with what was found', () => {
  expect(problemsAfter((report) => set(report.indicators[0]?.actual ?? {}, 'value', '908'))).toEqual([
    { code: 'wrongShape', path: '$.indicators[0].actual.value', expected: 'a number', found: '“908”' },
  ]);
});

test('of a union, the nearest branch says what is wrong', () => {
  const paths = problemsAfter((report) => {
    const { progress } = indicatorOf(report, 'chargers', 'count');
    if (progress) set(progress.target, 'value', 'many');
  });
  expect(paths).toMatchObject([{ path: '$.indicators[2].progress.target.value', found: '“many”' }]);
});

test('a value that fits no branch of a union lists the types', () => {
  expect(problemsAfter((report) => set(report.projects[0] ?? {}, 'place', 7))).toMatchObject([
    { path: '$.projects[0].place', expected: 'words (a string) or a group ({…})', found: '7' },
  ]);
});

test('an unknown kind lists the kinds', () => {
  const [problem] = problemsAfter((report) => set(report.indicators[0] ?? {}, 'kind', 'guess'));
  expect(problem).toMatchObject({ path: '$.indicators[0].kind', found: '“guess”' });
  expect(problem?.expected).toContain('rank, ');
});

test('a field that the schema does not know is refused', () => {
  expect(problemsAfter((report) => set(report, 'colour', 'red'))).toMatchObject([
    { code: 'wrongShape', path: '$.colour', expected: 'no such field' },
  ]);
});

test('a name that every object has as a key is refused as an id, and as a word only where it is dangerous', () => {
  const rename = (name: string) => (report: Report) => set(report.sectors[0]?.name ?? {}, 'en', name);
  expect(problemsAfter(rename('prototype'))).toEqual([]);
  expect(problemsAfter(rename('constructor'))).toEqual([]);
  expect(problemsAfter(rename('__proto__'))).toMatchObject([
    { code: 'forbiddenKey', path: '$.sectors[0].name.en' },
  ]);
  const unit = (report: Report) => set(report.projects[0] ?? {}, 'id', 'constructor');
  expect(problemsAfter(unit)).toContainEqual(expect.objectContaining({ code: 'forbiddenKey' }));
});

test.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused anywhere', (key) => {
  const text = JSON.stringify(madeUpReport()).replace('"actual":{', `"actual":{"${key}":{"x":1},`);
  expect(problemsOf(text)).toMatchObject([{ code: 'forbiddenKey', path: `$.indicators[0].actual.${key}` }]);
  expect('x' in {}).toBe(false);
});

test('HTML in a name is refused as what it is', () => {
  expect(
    problemsAfter(({ projects: [first] }) => first && set(first.name, 'zh', '<img src=x onerror=alert(1)>')),
  ).toMatchObject([{ code: 'unsafeText', path: '$.projects[0].name.zh' }]);
});

test('a lone “<” is a word like another', () => {
  expect(problemsAfter(({ projects: [first] }) => first && set(first.name, 'en', 'Works, < 5 km'))).toEqual(
    [],
  );
});

test.each(['\u0000', '\u001b', '\u202e', '\u2028'])(
  'the control character %j in a name is refused',
  (character) => {
    const problems = problemsAfter(
      ({ sectors: [first] }) => first && set(first.name, 'en', `Roads${character}`),
    );
    expect(problems).toMatchObject([{ code: 'unsafeText', path: '$.sectors[0].name.en' }]);
  },
);
