import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type FileKind, kindOfFile } from './file-kind.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x'.repeat(2_000))])));
const ole = (stream: string) =>
  bytes(
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...[...stream].flatMap((character) => [character.charCodeAt(0), 0]),
  );
const OFFICE = ['[Content_Types].xml', '_rels/.rels', 'docProps/app.xml'];

test.each<[string, Uint8Array, FileKind]>([
  ['nothing', bytes(), 'empty'],
  ['a PDF', utf8('%PDF-1.7\n'), 'pdf'],
  ['a PDF behind a mail’s head', utf8('\r\n\r\n%PDF-1.4'), 'pdf'],
  ['a DOCX', zip(...OFFICE, 'word/document.xml'), 'word'],
  ['an XLSX', zip(...OFFICE, 'xl/workbook.xml'), 'sheet'],
  ['a PPTX', zip(...OFFICE, 'ppt/presentation.xml'), 'slides'],
  ['an ODT', zip('mimetype', 'content.xml'), 'openDocument'],
  ['an OFD', zip('OFD.xml', 'Doc_0/Document.xml'), 'ofd'],
  ['a zip', zip('report.docx'), 'archive'],
  ['a zip of nothing', zip(), 'archive'],
  ['a DOCX that was cut short', zip(...OFFICE, 'word/document.xml').slice(0, 250), 'word'],
  ['a PPTX without its directory', zip(...OFFICE, 'ppt/presentation.xml').slice(0, 300), 'slides'],
  ['an encrypted document', ole('EncryptedPackage'), 'encryptedOffice'],
  ['a .doc', ole('WordDocument'), 'oldWord'],
  ['an .xls', ole('Workbook'), 'oldSheet'],
  ['a .ppt', ole('PowerPoint Document'), 'oldSlides'],
  ['an RTF', utf8('{\\rtf1'), 'richText'],
  ['a web page', utf8('\ufeff\n<!doctype html>'), 'markup'],
  ['a drawing', utf8('<svg xmlns="…">'), 'markup'],
  ['a RAR', utf8('Rar!\u001a'), 'archive'],
  ['a 7z', bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'archive'],
  ['a GZ', bytes(0x1f, 0x8b, 8, 0), 'archive'],
  ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'picture'],
  ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'picture'],
  ['a GIF', utf8('GIF89a'), 'picture'],
  ['a WEBP', utf8('RIFF\u0010\u0000\u0000\u0000WEBPVP8 '), 'picture'],
  ['a HEIC of a phone', utf8('\u0000\u0000\u0000\u0018ftypheic'), 'picture'],
  ['a BMP', bytes(0x42, 0x4d, 0x46, 1, 0, 0, 0, 0, 0, 0, 0x36), 'picture'],
  ['words', utf8('关于议案办理情况的报告'), 'text'],
  ['words that begin like a picture', utf8('BMW 汽车项目'), 'text'],
  ['words in UTF-16', bytes(0xff, 0xfe, 0xa5, 0x62, 0x4a, 0x54, 0x31, 0), 'text'],
  ['words in GB18030', bytes(0xb1, 0xa8, 0xb8, 0xe6), 'text'],
  ['JSON', utf8('{"format": "youju-report"}'), 'text'],
  ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), 'binary'],
])('%s is told by its bytes', (_, file, kind) => {
  expect(kindOfFile(file)).toBe(kind);
});
