/** Files as offices send them, of words given. */
import { strToU8, zipSync } from 'fflate';
import type { DatasetFile } from './dataset-file.ts';

const made = (name: string, buffer: Buffer): DatasetFile => ({ name, mimeType: '', buffer });

export const textFile = (name: string, words: string): DatasetFile => made(name, Buffer.from(words));

/** The characters of two bytes, by what the browser's own decoder makes of each pair. */
function pairsOfGb(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return pairs;
}

export function gb18030File(name: string, words: string): DatasetFile {
  const pairs = pairsOfGb();
  const bytes = [...words].flatMap((character) => {
    if (character < '\u0080') return [character.charCodeAt(0)];
    const pair = pairs.get(character);
    if (!pair) throw new Error(`${character} is no character of two bytes in GB18030.`);
    return pair;
  });
  return made(name, Buffer.from(bytes));
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** A Word file: a paragraph for each line, and behind them as many tables of three columns as are asked for. */
export function wordFile(name: string, lines: readonly string[], tables = 0): DatasetFile {
  const cell = (at: number) => `<w:tc>${run(`第${at}格`)}</w:tc>`;
  const row = `<w:tr>${[1, 2, 3].map(cell).join('')}</w:tr>`;
  const table = `<w:tbl>${row.repeat(20)}</w:tbl>`;
  const body = lines.map(run).join('') + table.repeat(tables);
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
  };
  const zip = zipSync(
    Object.fromEntries(Object.entries(files).map(([part, content]) => [part, strToU8(content)])),
  );
  return made(name, Buffer.from(zip));
}
