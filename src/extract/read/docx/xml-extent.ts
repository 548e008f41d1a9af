/** How much of a tree a part's XML would make, told from its bytes before anything reads it: a tree takes 30 times its bytes. */
import { DEEPEST_XML } from '../limits.ts';

const [QUOTE, APOSTROPHE, SLASH, OPEN, EQUALS, CLOSE, BANG, QUESTION] = [
  0x22, 0x27, 0x2f, 0x3c, 0x3d, 0x3e, 0x21, 0x3f,
];

export interface XmlExtent {
  /** Elements and attributes. */
  readonly nodes: number;
  readonly isTooDeep: boolean;
  /** Has a DOCTYPE, which no part of a DOCX has: with one, a few bytes may stand for many. */
  readonly hasDoctype: boolean;
}

/** The offset of the `>` that ends the tag which begins at `from`, past any in quotation marks; the end where none does. */
function endOfTag(bytes: Uint8Array, from: number, onAttribute: () => void): number {
  let quote = 0;
  let at = from;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === EQUALS) onAttribute();
    else if (byte === CLOSE) return at;
  }
  return at;
}

/** Past a comment, a section of CDATA, an instruction. */
function behind(bytes: Uint8Array, from: number, end: string): number {
  const codes = [...end].map((sign) => sign.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0] ?? 0, from); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return at + codes.length - 1;
  return bytes.length;
}

const startsWith = (bytes: Uint8Array, at: number, words: string): boolean =>
  [...words].every((sign, index) => bytes[at + index] === sign.charCodeAt(0));

/** The offset of the last byte of what begins at `at` and is no element; null where an element or its end begins there. */
function endOfOther(bytes: Uint8Array, at: number): number | 'doctype' | null {
  const next = bytes[at + 1];
  if (next === QUESTION) return behind(bytes, at, '?>');
  if (next !== BANG) return null;
  if (startsWith(bytes, at, '<!--')) return behind(bytes, at + 4, '-->');
  return startsWith(bytes, at, '<![CDATA[') ? behind(bytes, at, ']]>') : 'doctype';
}

/** Of XML in UTF-8; the bytes are read once. */
export function xmlExtent(bytes: Uint8Array): XmlExtent {
  let nodes = 0;
  let depth = 0;
  const extent = (found: Partial<XmlExtent> = {}): XmlExtent => ({
    nodes,
    isTooDeep: false,
    hasDoctype: false,
    ...found,
  });
  for (let at = bytes.indexOf(OPEN); at >= 0; at = bytes.indexOf(OPEN, at + 1)) {
    const other = endOfOther(bytes, at);
    if (other === 'doctype') return extent({ hasDoctype: true });
    const end =
      other ??
      endOfTag(bytes, at + 1, () => {
        nodes += 1;
      });
    if (other === null && bytes[at + 1] === SLASH) depth -= 1;
    else if (other === null) {
      nodes += 1;
      if (bytes[end - 1] !== SLASH) depth += 1;
    }
    if (depth > DEEPEST_XML) return extent({ isTooDeep: true });
    at = end;
  }
  return extent();
}
