import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syntaxProblem } from './problem-syntax.ts';

const at = (text: string) => {
  const { expected, found } = syntaxProblem(text);
  return [expected, found];
};

test.each([
  ['', 'a value', 'the end at line 1, column 1'],
  ['{"a": 1,}', 'a field’s name in double quotes', '} at line 1, column 9'],
  ['{"a" 1}', 'a colon', '1} at line 1, column 6'],
  ['[1 2]', 'a comma or a closing bracket', '2] at line 1, column 4'],
  ['{"a": [1}', 'a comma or a closing bracket', '} at line 1, column 9'],
  ['{"a": 1', 'a comma or a closing bracket', 'the end at line 1, column 8'],
  ['{} {}', 'the end of the file', '{} at line 1, column 4'],
  ["{'a': 1}", 'a field’s name in double quotes or “}”', "'a': 1} at line 1, column 2"],
  ['[01]', 'a value or “]”', '01] at line 1, column 2'],
  ['[NaN]', 'a value or “]”', 'NaN] at line 1, column 2'],
  ['{\n\n "甲": tru\n}', 'a value', 'tru at line 3, column 7'],
])('%j breaks off where it should', (text, expected, found) => {
  expect(at(text)).toEqual([expected, found]);
});

test('a line break inside a string is where the string begins', () => {
  expect(at('["a\nb"]')).toEqual(['a value or “]”', '"a at line 1, column 2']);
});

test('what JSON.parse takes is read to its end', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(at(`${text} x`)).toEqual(['the end of the file', expect.stringMatching(/^x at line/)]);
    }),
  );
});

test('whatever JSON.parse refuses is given a place', () => {
  const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '-', 'true', ' ', '\n', '"');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 15 }), (tokens) => {
      const text = tokens.join('');
      try {
        JSON.parse(text);
      } catch {
        expect(syntaxProblem(text).found).toMatch(/line \d+, column \d+$/);
      }
    }),
  );
});

test('a string of megabytes that never ends is answered', () => {
  expect(at(`["${'a'.repeat(19_000_000)}`)[0]).toBe('a value or “]”');
});
