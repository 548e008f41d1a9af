import { expect, it } from 'vitest';
import { DEEPEST, MOST_VALUES } from './limits.ts';
import { extentProblem } from './problem-extent.ts';

const nested = (levels: number) => `${'[\n'.repeat(levels)}${']'.repeat(levels)}`;
const zeros = (count: number) => `[0${',0'.repeat(count - 1)}]`;

it('finds nothing in a text that is as deep and as long as it may be', () => {
  expect(extentProblem(nested(DEEPEST))).toBeNull();
  expect(extentProblem(zeros(MOST_VALUES))).toBeNull();
});

it('says where a text goes too deep, closed or not', () => {
  for (const text of [nested(DEEPEST + 1), '{"a":\n'.repeat(1_000_000)]) {
    expect(extentProblem(text)).toMatchObject({
      code: 'wrongShape',
      expected: 'at most 20 levels of nesting',
      found: expect.stringMatching(/^deeper nesting at line 21, column 1$/),
    });
  }
});

it('says that a text holds too many values', () => {
  expect(extentProblem(zeros(MOST_VALUES + 1))).toMatchObject({
    code: 'tooLarge',
    expected: 'at most 600,000 values',
  });
});

it('counts no bracket and no comma within a string, whatever it escapes', () => {
  const text = `["${'[\\"{,\\\\'.repeat(100)}"]`;
  expect(() => JSON.parse(text)).not.toThrow();
  expect(extentProblem(text)).toBeNull();
  expect(extentProblem(`["\\${'['.repeat(DEEPEST + 1)}`)).toBeNull();
});

it('counts brackets again behind a string that ends in an escaped sign', () => {
  expect(extentProblem(`["\\\\"${nested(DEEPEST)}`)).not.toBeNull();
});
