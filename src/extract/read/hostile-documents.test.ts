import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';
import { HOSTILE_DOCX, STRANGE_DOCX } from './testing/hostile-docx.ts';
import { HOSTILE_PDF } from './testing/hostile-pdf.ts';

const codeOf = async (bytes: Uint8Array | undefined) => {
  const reading = await readDocument(bytes ?? new Uint8Array());
  return reading.ok ? 'read' : reading.refusal.code;
};

describe('a DOCX made to be slow or large is refused before it is read:', { timeout: 60_000 }, () => {
  it.each([
    ['empty elements packed to a thousandth', 0.1, 'unpacksTooLarge'],
    ['a hundred megabytes of XML', 0.25, 'unpacksTooLarge'],
    ['a million elements', 1, 'unpacksTooLarge'],
    ['a size in the directory that is not true', 1, 'unpacksTooLarge'],
    ['sizes of two gigabytes in the directory', 1, 'unpacksTooLarge'],
    ['three thousand parts', 1, 'unpacksTooLarge'],
    ['elements two hundred deep', 1, 'unpacksTooLarge'],
    ['elements a hundred thousand deep', 1, 'unpacksTooLarge'],
    ['depth hidden behind a tag’s end in quotation marks', 1, 'unpacksTooLarge'],
    ['entities of entities', 1, 'brokenDocx'],
  ])('%s', async (name, share, code) => {
    expect(await codeOf(HOSTILE_DOCX[name]?.(share))).toBe(code);
  });

  it.each(Object.entries(STRANGE_DOCX))('%s is read', async (_, make) => {
    expect(await codeOf(make())).toBe('read');
  });
});

describe('a PDF made to be slow or large is refused or read:', { timeout: 60_000 }, () => {
  it.each([
    ['ten thousand pages', 0.2, 'tooManyPages'],
    ['millions of pieces on one page', 0.1, 'tooLong'],
    ['one line of three hundred thousand pieces', 0.1, 'read'],
  ])('%s', async (name, share, code) => {
    expect(await codeOf(HOSTILE_PDF[name]?.(share))).toBe(code);
  });
});
