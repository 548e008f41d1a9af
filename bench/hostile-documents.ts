/** Reports' files made to take all time or memory there is: by name, its bytes. */
import { MOST_CHARACTERS } from '../src/extract/read/limits.ts';
import { HOSTILE_DOCX, STRANGE_DOCX } from '../src/extract/read/testing/hostile-docx.ts';
import { HOSTILE_PDF } from '../src/extract/read/testing/hostile-pdf.ts';
import { HOSTILE } from './made-up-prose.ts';

const HEAD = '云泽市工作报告，2030年12月20日。\n一、工业。完成投资32亿元。\n';
const SLOWEST_TEXTS = [
  'figure and 的',
  'listing commas and figures',
  'commas and figures',
  'rank words',
] as const;

export const HOSTILE_DOCUMENTS: ReadonlyMap<string, () => Uint8Array> = new Map([
  ...Object.entries(HOSTILE_DOCX).map(([name, make]) => [`DOCX: ${name}`, () => make()] as const),
  ...Object.entries(STRANGE_DOCX).map(([name, make]) => [`DOCX: ${name}`, () => make()] as const),
  ...Object.entries(HOSTILE_PDF).map(([name, make]) => [`PDF: ${name}`, () => make()] as const),
  ...SLOWEST_TEXTS.map(
    (name) =>
      [
        `text as long as it may be: ${name}`,
        () => new TextEncoder().encode(HEAD + HOSTILE[name]?.(MOST_CHARACTERS - HEAD.length)),
      ] as const,
  ),
  ['text of 60 MB', () => new TextEncoder().encode(HEAD + '增长5%，'.repeat(6_000_000))] as const,
]);
