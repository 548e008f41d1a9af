/**
 * What a file is by its bytes: names lie. One list for the page, which opens datasets, and the extractor, which reads
 * reports, so that both call a file by the same name.
 */
import type { Text } from '../dataset/schema.ts';

export type FileKind =
  | 'empty'
  | 'pdf'
  | 'word'
  | 'sheet'
  | 'slides'
  | 'openDocument'
  | 'ofd'
  | 'archive'
  | 'encryptedOffice'
  | 'oldWord'
  | 'oldSheet'
  | 'oldSlides'
  | 'richText'
  | 'markup'
  | 'picture'
  | 'text'
  | 'binary';

export const fileKindWords: Readonly<Record<FileKind, Text>> = {
  empty: { zh: '空文件', en: 'an empty file' },
  pdf: { zh: 'PDF 文档', en: 'a PDF' },
  word: { zh: 'Word 文档', en: 'a Word document' },
  sheet: { zh: 'Excel 工作簿', en: 'an Excel workbook' },
  slides: { zh: 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' },
  openDocument: { zh: 'OpenDocument 文档', en: 'an OpenDocument file' },
  ofd: { zh: 'OFD 版式文件', en: 'an OFD document' },
  archive: { zh: '压缩包', en: 'a compressed archive' },
  encryptedOffice: { zh: '加密的 Office 文档', en: 'an encrypted Office document' },
  oldWord: { zh: '旧版 Word（.doc）或 WPS 文档', en: 'an old Word (.doc) or WPS document' },
  oldSheet: { zh: '旧版 Excel 工作簿（.xls）', en: 'an old Excel workbook (.xls)' },
  oldSlides: { zh: '旧版 PowerPoint 演示文稿（.ppt）', en: 'an old PowerPoint presentation (.ppt)' },
  richText: { zh: 'RTF 文档', en: 'an RTF document' },
  markup: { zh: '网页或 XML 文件', en: 'a web page or an XML file' },
  picture: { zh: '图片', en: 'a picture' },
  text: { zh: '纯文本（如 .txt、.csv）', en: 'plain text, such as .txt or .csv' },
  binary: { zh: '无法识别的文件', en: 'a file of an unknown kind' },
};

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['richText', ascii('{\\rtf')],
  ['archive', EMPTY_ZIP],
  ['archive', ascii('Rar!')],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['archive', [0x1f, 0x8b]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', ascii('GIF8')],
  ['picture', [0x49, 0x49, 0x2a, 0]],
  ['picture', [0x4d, 0x4d, 0, 0x2a]],
];

const MARKUP = /^\s*<(?:\?xml|!doctype|html|head|body|svg)\b/i;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Pictures that hide their name behind a length. */
function isWrappedPicture(head: string): boolean {
  return (
    /^RIFF.{4}WEBP/s.test(head) || /^.{4}ftyp(?:hei|hev|mif|avif)/s.test(head) || /^BM.{4}\0{4}/s.test(head)
  );
}

export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return kindOfZip(namesInZip(bytes));
  if (startsWith(bytes, OLE)) return kindOfOle(bytes);
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (known) return known[0];
  const head = latin1(bytes.subarray(0, 1024));
  if (isWrappedPicture(head)) return 'picture';
  // A PDF may have some bytes before its head, as mail programs leave them.
  if (/%PDF-\d/.test(head)) return 'pdf';
  if (MARKUP.test(head.replace(/^ï»¿/, ''))) return 'markup';
  return utf16Label(bytes) === null && isBinary(bytes) ? 'binary' : 'text';
}

/** Parts that Word, Excel and PowerPoint write first: a file with no other was cut short, and is most likely Word's. */
const OF_ANY_OFFICE = /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|customXml\/)/;

/** What a zip is by the names of its parts. */
function kindOfZip(names: readonly string[]): FileKind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^OFD\.xml$/i)) return 'ofd';
  if (has(/^word\//)) return 'word';
  if (has(/^xl\//)) return 'sheet';
  if (has(/^ppt\//)) return 'slides';
  if (has(/^mimetype$/)) return 'openDocument';
  return names.length > 0 && names.every((name) => OF_ANY_OFFICE.test(name)) ? 'word' : 'archive';
}

/** The head of a part and its entry in the directory: the last two bytes of their marks, where the name's length and the name stand. */
const HEADS = [
  { third: 0x03, fourth: 0x04, lengthAt: 26, nameAt: 30 },
  { third: 0x01, fourth: 0x02, lengthAt: 28, nameAt: 46 },
] as const;
/** No document has more parts. */
const MOST_NAMES = 100_000;

/** From wherever they stand, for a zip that was cut short has no directory. */
function namesInZip(bytes: Uint8Array): string[] {
  const names: string[] = [];
  for (let at = bytes.indexOf(0x50); at >= 0 && names.length < MOST_NAMES; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] !== 0x4b) continue;
    const head = HEADS.find(({ third, fourth }) => bytes[at + 2] === third && bytes[at + 3] === fourth);
    if (!head) continue;
    const length = (bytes[at + head.lengthAt] ?? 0) + 256 * (bytes[at + head.lengthAt + 1] ?? 0);
    const nameAt = at + head.nameAt;
    names.push(latin1(bytes.subarray(nameAt, nameAt + Math.min(length, 200))));
  }
  return names;
}

/** An OLE file lists its streams by names in UTF-16; an encrypted DOCX is one stream of an OLE file. */
function kindOfOle(bytes: Uint8Array): FileKind {
  const has = (stream: string) => includes(bytes, utf16(stream));
  if (has('EncryptedPackage')) return 'encryptedOffice';
  if (has('WordDocument')) return 'oldWord';
  if (has('PowerPoint Document')) return 'oldSlides';
  return has('Workbook') ? 'oldSheet' : 'oldWord';
}

const utf16 = (name: string): Uint8Array =>
  Uint8Array.from([...name].flatMap((character) => [character.charCodeAt(0), 0]));

function includes(bytes: Uint8Array, sought: Uint8Array): boolean {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The encoding that a mark at the beginning names. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** NUL, or more than a stray control character here and there: no text in an encoding of bytes. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  let controls = 0;
  // By index: ten megabytes by an iterator take a tenth of a second.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    // Tab, line feed, vertical tab, form feed, carriage return, and the end mark of old systems (1A) are text.
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a) controls += 1;
  }
  return controls * 100 > bytes.length;
}
