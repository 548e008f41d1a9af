import { describe, expect, it } from 'vitest';
import { oneStep } from '../steps/steps.ts';
import { type FileFormat, readFormat, refuseBySize } from './file-format.ts';
import { problem } from './problem.ts';

interface List {
  readonly words: readonly string[];
}

/** A made-up format of words, of which version 1 had but one. */
const LIST: FileFormat<List> = {
  name: 'youju-pins',
  version: 2,
  mostBytes: 200,
  upgrade: (value) => {
    const { version, word } = (value ?? {}) as { version?: unknown; word?: unknown };
    return version === 1 ? { format: 'youju-pins', version: 2, words: [word] } : value;
  },
  withoutFreeText: (value) => ({ ...(value as object), free: '' }),
  check: (value) =>
    oneStep(() => {
      const { words } = value as { words?: unknown };
      return Array.isArray(words)
        ? { value: { words } }
        : { problems: [problem('wrongShape', '$.words', 'an array', 'none')], unlisted: 3 };
    }),
  problems: ({ words }) =>
    oneStep(() => (words.length > 2 ? [problem('doesNotFit', '$.words', 'two', String(words.length))] : [])),
};

const read = (value: unknown) => readFormat(JSON.stringify(value), LIST);
const codes = (value: unknown) => {
  const result = read(value);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};
const envelope = { format: 'youju-pins', version: 2 };

describe('readFormat', () => {
  it('gives the value of a sound file', () => {
    expect(read({ ...envelope, words: ['a'] })).toEqual({ ok: true, value: { words: ['a'] } });
  });

  it('brings a file of an earlier version to the present one', () => {
    expect(read({ ...envelope, version: 1, word: 'a' })).toEqual({ ok: true, value: { words: ['a'] } });
  });

  it('says of a file of another format or version only that', () => {
    expect(codes({ format: 'other', version: 2 })).toEqual(['otherFile']);
    expect(codes(null)).toEqual(['otherFile']);
    expect(codes({ ...envelope, version: 3 })).toEqual(['otherVersion']);
  });

  it('refuses a file that is too large unread', () => {
    expect(readFormat(' '.repeat(201), LIST)).toMatchObject({ ok: false, problems: [{ code: 'tooLarge' }] });
    expect(refuseBySize(201, LIST)).toMatchObject({ problems: [{ code: 'tooLarge' }] });
    expect(refuseBySize(200, LIST)).toBeNull();
  });

  it('refuses markup in words that are read, and lets it stand in free text', () => {
    expect(codes({ ...envelope, words: ['<b>'] })).toEqual(['unsafeText']);
    expect(codes({ ...envelope, words: [], free: '<b>\n' })).toEqual([]);
  });

  it('hands a value with keys that reach into prototypes to no schema', () => {
    const text = '{"format":"youju-pins","version":2,"__proto__":{}}';
    const result = readFormat(text, LIST);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['forbiddenKey']);
  });

  it('lists what the schema finds wrong, and how much more there is', () => {
    expect(codes(envelope)).toEqual(['wrongShape', 'more']);
  });

  it('asks what a schema cannot tell only of a value that the schema accepts', () => {
    expect(codes({ ...envelope, words: ['a', 'b', 'c'] })).toEqual(['doesNotFit']);
  });
});
