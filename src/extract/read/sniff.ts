/** What a file is by its bytes: names lie. */

export type FileKind = 'pdf' | 'zip' | 'ole' | 'richText' | 'markup' | 'text';

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['richText', [...'{\\rtf'].map((character) => character.charCodeAt(0))],
];

const MARKUP = /^\s*<(?:\?xml|!doctype|html|head|body)\b/i;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

export function kindOfFile(bytes: Uint8Array): FileKind {
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (known) return known[0];
  // A PDF may have some bytes before its head, as mail programs leave them.
  const head = latin1(bytes.subarray(0, 1024));
  if (/%PDF-\d/.test(head)) return 'pdf';
  return MARKUP.test(head.replace(/^ï»¿/, '')) ? 'markup' : 'text';
}

/** An OLE file lists its streams by names in UTF-16; an encrypted DOCX is one stream of an OLE file. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return includes(bytes, utf16('EncryptedPackage'));
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
