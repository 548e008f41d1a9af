import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, MOST_DOCUMENT_BYTES, MOST_TEXT_BYTES } from './limits.ts';
import { readDocument } from './read-document.ts';
import { REFUSAL_CODES, refusal, refusalText } from './refusal.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (name: string) =>
  [...name].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]);
const ole = (stream: string) => Uint8Array.from([...OLE, ...Array(504).fill(0), ...wide(stream)]);

describe('readDocument', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a .doc', ole('WordDocument'), 'oldWord'],
    ['a DOCX with a password', ole('EncryptedPackage'), 'encryptedOffice'],
    ['an RTF', utf8('{\\rtf1\\ansi report}'), 'richText'],
    ['a web page', utf8('\ufeff<!DOCTYPE html><p>报告</p>'), 'markup'],
    ['a file of Word’s XML of 2003', utf8('<?xml version="1.0"?><w:wordDocument/>'), 'markup'],
    ['bytes that are no text', Uint8Array.from([1, 2, 3, 0, 4]), 'notText'],
    ['UTF-16 without its mark', Uint8Array.from(wide('报告 1')), 'notText'],
    ['an .xls', ole('Workbook'), 'spreadsheet'],
    ['a .ppt', ole('PowerPoint Document'), 'slides'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]), 'picture'],
    ['an archive that is no zip', utf8('Rar!\u001a\u0007\u0000'), 'otherArchive'],
    ['a dataset', utf8('\ufeff{\n  "format": "youju-report"\n}'), 'json'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await readDocument(bytes)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('refuses by size before a byte is read', async () => {
    const reading = await readDocument(new Uint8Array(MOST_DOCUMENT_BYTES + 1));
    expect(reading).toMatchObject({ ok: false, refusal: { code: 'tooLarge' } });
    expect(!reading.ok && reading.refusal.what.zh).toContain('64.0 MB');
  });

  it('refuses a text that is longer than a report, before it is decoded and after', async () => {
    const bytes = await readDocument(new Uint8Array(MOST_TEXT_BYTES + 1).fill(0x61));
    expect(bytes).toMatchObject({ ok: false, refusal: { code: 'tooLong' } });
    const letters = await readDocument(new Uint8Array(MOST_CHARACTERS + 1).fill(0x61));
    expect(letters).toMatchObject({ ok: false, refusal: { code: 'tooLong' } });
    expect(!letters.ok && letters.refusal.what.en).toContain('300,001 characters, at most 300,000');
    expect(!letters.ok && letters.refusal.advice.en).toContain('Split it');
    expect(await readDocument(new Uint8Array(MOST_CHARACTERS).fill(0x61))).toMatchObject({ ok: true });
  });

  it('reads a text that begins with an angle bracket or names PDF further on', async () => {
    const text = '<关于印发工作报告的通知>（见 %PDF 附件）';
    expect(await readDocument(utf8(text))).toMatchObject({ ok: true, text, form: 'text' });
  });
});

it.each(REFUSAL_CODES)('%s says in both languages what is wrong and what to do', (code) => {
  const told = refusal(code);
  for (const language of ['zh', 'en'] as const) {
    const line = refusalText(told, 'a.docx', language);
    expect(line).toContain('a.docx');
    expect(line).toContain(told.advice[language]);
  }
  expect(`${told.what.zh}${told.advice.zh}`).toMatch(/^[^a-z]*(?:[a-z]+[^a-z]*){0,4}$/);
});
