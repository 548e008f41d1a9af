/** DOCX through mammoth: paragraphs as lines, automatic numbers as the paper shows them, deleted words left out. */
import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Text } from '../../../report/dataset/schema.ts';
import { withoutInvisible } from '../../../report/numbers/legible.ts';
import type { ReadResult } from '../document-text.ts';
import { MOST_XML_NODES } from '../limits.ts';
import { type RefusalCode, refusal } from '../refusal.ts';
import { linesOf } from './docx-text.ts';
import { withNumbers } from './numbering.ts';
import { withoutUnseen } from './unseen-runs.ts';
import { xmlExtent } from './xml-extent.ts';
import { type Parts, TooMuchPacked, unzipParts } from './zip-parts.ts';

const MAIN = /^word\/document\d*\.xml$/;

/** Only what words come from: pictures, fonts, charts and themes are never unpacked. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i;

const refuse = (code: RefusalCode, detail?: Text): ReadResult => ({
  ok: false,
  refusal: refusal(code, detail),
});

const saying = (error: unknown): Text => {
  const words = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
  return { zh: words, en: words };
};

/** Throws where the trees of the parts' XML would be larger or deeper than they may. */
function refuseLargeTrees(parts: Parts): void {
  let nodes = 0;
  for (const bytes of Object.values(parts)) {
    const extent = xmlExtent(bytes);
    nodes += extent.nodes;
    if (extent.hasDoctype) throw new Error('A part has a DOCTYPE');
    if (extent.isTooDeep) throw new TooMuchPacked('elements within one another');
    if (nodes > MOST_XML_NODES) throw new TooMuchPacked('elements');
  }
}

/** The package as its paper is read: automatic numbers written out, without what is struck, hidden, or not words. */
function asRead(parts: Parts, main: string): { packed: Uint8Array; notes: readonly Text[] } {
  const read = (name: string) => (parts[name] ? strFromU8(parts[name]) : null);
  const styles = read('word/styles.xml');
  const numbered = withNumbers({
    document: read(main) ?? '',
    numbering: read('word/numbering.xml'),
    styles,
  });
  const { xml, notes } = withoutUnseen(numbered, styles);
  // Level 0: it is unpacked again at once.
  return { packed: zipSync({ ...parts, [main]: strToU8(xml) }, { level: 0 }), notes };
}

/** What mammoth passes over although it may hold words. */
const LOST: readonly (readonly [RegExp, Text])[] = [
  [/oMath/, { zh: '公式没有读入', en: 'Formulas were not read' }],
  [/w:fldSimple/, { zh: '域（如自动日期）没有读入', en: 'Fields, such as an automatic date, were not read' }],
  [/w:ruby/, { zh: '带拼音的字没有读入', en: 'Characters with pinyin above them were not read' }],
  [/w:altChunk/, { zh: '嵌入的另一文档没有读入', en: 'A document inside the document was not read' }],
];

async function readPackage(packed: Uint8Array, unread: readonly Text[]): Promise<ReadResult> {
  const { default: mammoth } = await import('mammoth');
  let lines: string[] = [];
  // Node's build takes `buffer`, a browser's `arrayBuffer`; the types allow one of them.
  const input = { buffer: packed, arrayBuffer: packed.buffer.slice(0, packed.byteLength) };
  const { messages } = await mammoth.convertToHtml(input as unknown as { arrayBuffer: ArrayBuffer }, {
    transformDocument: (document) => {
      lines = linesOf(document);
      // No HTML is wanted.
      return { ...document, children: [] };
    },
  });
  const text = withoutInvisible(lines.join('\n'));
  if (text.trim() === '') return refuse('empty');
  const notes = LOST.filter(([pattern]) => messages.some(({ message }) => pattern.test(message)));
  return {
    ok: true,
    text: `${text}\n`,
    form: 'docx',
    isSource: false,
    notes: [...notes.map(([, words]) => words), ...unread],
  };
}

export async function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  try {
    const { parts, names } = unzipParts(bytes, (name) => WANTED.test(name));
    const main = names.find((name) => MAIN.test(name));
    if (main === undefined) return refuse('brokenDocx');
    refuseLargeTrees(parts);
    const { packed, notes } = asRead(parts, main);
    return await readPackage(packed, notes);
  } catch (error) {
    if (error instanceof TooMuchPacked) return refuse('unpacksTooLarge');
    // fflate, xmldom and mammoth throw plain errors of many kinds for a damaged file.
    return refuse('brokenDocx', saying(error));
  }
}
