import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { DocumentText } from './document-text.ts';
import { sha256Hex, sourceName, sourceOf } from './source.ts';

const reading = (change: Partial<DocumentText>): DocumentText => ({
  ok: true,
  text: '报告\n',
  form: 'text',
  isSource: true,
  notes: [],
  ...change,
});
const utf8 = (text: string) => new TextEncoder().encode(text);
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('hashes as everybody does', () => {
  for (const text of ['', '报告', 'a'.repeat(1000)]) expect(sha256Hex(utf8(text))).toBe(hash(utf8(text)));
});

it('takes a file in UTF-8 as its own source, mark and line ends and all', () => {
  const bytes = utf8('\ufeff报告\r\n');
  expect(sourceOf('a.txt', bytes, reading({}))).toEqual({ file: 'a.txt', sha256: hash(bytes) });
});

it('hashes the text that is kept of any other', () => {
  const bytes = Uint8Array.of(0xb1, 0xa8);
  expect(sourceOf('a.docx', bytes, reading({ isSource: false, form: 'docx' }))).toEqual({
    file: 'a.txt',
    sha256: hash(utf8('报告\n')),
  });
  expect(sourceOf('a.txt', bytes, reading({}), 'kept.txt')).toEqual({
    file: 'kept.txt',
    sha256: hash(utf8('报告\n')),
  });
});

it.each([
  ['a.b.pdf', 'pdf', 'a.b.txt'],
  ['a.txt', 'text', 'a.utf8.txt'],
  ['报告', 'docx', '报告.txt'],
  ['.docx', 'docx', '.docx.txt'],
] as const)('keeps the text of %s (%s) as %s', (name, form, kept) => {
  expect(sourceName(name, reading({ isSource: false, form }))).toBe(kept);
});
