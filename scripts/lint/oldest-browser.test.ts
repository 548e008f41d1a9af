/** No code of the page calls what the oldest browser of the README lacks: the compiler knows no browsers, and no build adds it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Of Chromium 110 and later: copies of arrays (110), grouping (117), sets' own (122), promises and lists of streams (119, 121). */
const LATER = new RegExp(
  [
    String.raw`\.(?:toSorted|toReversed|toSpliced)\(`,
    String.raw`\b(?:Object|Map)\.groupBy\(`,
    String.raw`\bPromise\.(?:withResolvers|try)\(`,
    String.raw`\bArray\.fromAsync\(`,
    String.raw`\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(`,
    String.raw`\bURL\.(?:canParse|parse)\(`,
  ].join('|'),
  'g',
);

const src = path.resolve(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|(?:^|\/)testing\//.test(file),
);

test('no code of the page calls what Chromium 109 lacks', () => {
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) =>
    [...readFileSync(path.join(src, file), 'utf8').matchAll(LATER)].map(([call]) => `${file}: ${call}`),
  );
  expect(found).toEqual([]);
});

test('such a call would be found', () => {
  expect('list.toSorted()'.match(LATER)).toEqual(['.toSorted(']);
});
