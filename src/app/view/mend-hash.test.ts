import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { mendHash, unknownNames } from './mend-hash.ts';

test.each([
  ['#/?sector=energy&amp;theme=dark', '#/?sector=energy&theme=dark'],
  ['#/%3Fsector%3Denergy%26theme%3Ddark', '#/?sector=energy&theme=dark'],
  ['#%2F%3Fsector%3Denergy', '#/?sector=energy'],
  ['#/?SECTOR=energy&Sort=-stage', '#/?sector=energy&sort=-stage'],
  ['#sector=energy', '#/?sector=energy'],
  ['#?figure=a.pace', '#/?figure=a.pace'],
])('%s is a view again', (damaged, mended) => {
  expect(mendHash(damaged)).toBe(mended);
});

test.each(['', '#part-one', '#/?q=100%25&sector=energy', '#/?q=a%26amp%3Bb', '#fishing=1', '#/%3F%'])(
  '%s is left as it is',
  (hash) => {
    expect(mendHash(hash)).toBe(hash);
  },
);

test('names that no part of the page knows are told', () => {
  expect(unknownNames('#/?sector=energy&utm_source=x&Sector=y')).toEqual(['utm_source', 'Sector']);
  expect(unknownNames('#part-one')).toEqual([]);
  expect(unknownNames('#/?report=a&overview=projects&figure=b&q=c')).toEqual([]);
});

test('no name that a part of the page reads is told as unknown', () => {
  const source = path.resolve(import.meta.dirname, '../..');
  const read = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:app|features|components)\/.*\.tsx?$/.test(file) && !/\.test\./.test(file))
    .flatMap((file) => [
      ...readFileSync(path.join(source, file), 'utf8').matchAll(
        /(?:params|readHash\([^()]*(?:\([^()]*\))?[^()]*\))\.(?:get|has)\('(\w+)'\)/g,
      ),
    ])
    .map(([, name]) => name);
  expect(new Set(read).size).toBeGreaterThan(12);
  expect(unknownNames(`#/?${read.map((name) => `${name}=x`).join('&')}`)).toEqual([]);
});
