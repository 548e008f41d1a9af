import { describe, expect, it } from 'vitest';
import { ENOUGH_PROBLEMS, LONGEST_TEXT, MOST_ENTRIES, MOST_VALUES_OF_ENTRY, MOST_WITHIN } from './limits.ts';
import { limitProblems } from './problem-limits.ts';

const many = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);
const found = (value: unknown) =>
  limitProblems(value).map(({ code, path, expected, found: words }) => [code, path, expected, words]);

describe('limitProblems', () => {
  it('finds nothing where everything is as large as it may be', () => {
    expect(
      found({
        text: 'a'.repeat(LONGEST_TEXT),
        list: many(MOST_ENTRIES, 1),
        entries: [{ within: many(MOST_WITHIN, 1) }],
      }),
    ).toEqual([]);
  });

  it.each([
    [
      'a text that is too long',
      { title: { zh: 'a'.repeat(LONGEST_TEXT + 1) } },
      ['wrongShape', '$.title.zh', 'at most 4,000 characters', '4,001 characters'],
    ],
    [
      'a list with too many entries',
      { projects: many(MOST_ENTRIES + 1, 1) },
      ['wrongShape', '$.projects', 'at most 60,000 entries', '60,001 entries'],
    ],
    [
      'a list within an entry with too many members',
      { sums: [{}, { parts: many(MOST_WITHIN + 1, 1) }] },
      ['wrongShape', '$.sums[1].parts', 'at most 500 entries', '501 entries'],
    ],
    [
      'a key that is too long',
      { a: { ['k'.repeat(LONGEST_TEXT + 1)]: 1 } },
      ['wrongShape', '$.a', 'at most 4,000 characters in a field’s name', '4,001 characters'],
    ],
    [
      'an entry of too many values',
      { pillars: [{ charts: many(MOST_VALUES_OF_ENTRY / 100, many(100, 1)) }] },
      ['wrongShape', '$.pillars[0].charts[49]', 'at most 5,000 values in one entry', '5,051 and more'],
    ],
  ])('finds %s, and says where', (_, value, expected) => {
    expect(found(value)).toEqual([expected]);
  });

  it('counts the values of each entry by itself', () => {
    expect(found({ pillars: many(20, { charts: many(40, many(100, 1)) }) })).toEqual([]);
  });

  it('stops looking once enough is found', () => {
    const value = { list: many(MOST_ENTRIES, 'a'.repeat(LONGEST_TEXT + 1)) };
    expect(limitProblems(value)).toHaveLength(ENOUGH_PROBLEMS);
  });
});
