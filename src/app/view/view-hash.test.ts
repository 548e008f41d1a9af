import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeHash, readHash } from './view-hash.ts';

test('a change sets its parameters and keeps the others', () => {
  expect(changeHash('#/?report=a&sector=water', { sector: ['energy', 'water'], figure: 'x.target' })).toBe(
    '#/?report=a&sector=energy,water&figure=x.target',
  );
});

test('null and the empty list take a parameter away', () => {
  expect(changeHash('#/?report=a&sector=water&q=x', { sector: [], q: null })).toBe('#/?report=a');
});

test('an anchor is no view state', () => {
  expect([...readHash('#pillar-2')]).toEqual([]);
  expect(changeHash('#pillar-2', { figure: 'a' })).toBe('#/?figure=a');
});

test('any words survive the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (q) => {
      expect(readHash(changeHash('', { q })).get('q')).toBe(q);
    }),
  );
});
