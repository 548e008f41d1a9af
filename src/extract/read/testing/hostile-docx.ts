/** DOCX files made to take all the memory or time of whoever unpacks them. For tests, and for the bench. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { madeDocx, paragraph } from './made-docx.ts';

const repack = (change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
  const parts = unzipSync(madeDocx({ body: paragraph('报告') }));
  change(parts);
  return zipSync(parts);
};

const withBody = (body: string): Uint8Array => madeDocx({ body });

/** The directory's own entries begin with PK 01 02. */
function directoryEntries(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return bytes;
}

/** Different from paragraph to paragraph, so that they do not pack to next to nothing. */
const varied = (index: number): string => ((index * 2654435761) >>> 0).toString(36);

/** By what is wrong with each. `share`: how much of the usual size. */
export const HOSTILE_DOCX: Readonly<Record<string, (share?: number) => Uint8Array>> = {
  'empty elements packed to a thousandth': (share = 1) => withBody('<w:p/>'.repeat(16_000_000 * share)),
  'a hundred megabytes of XML': (share = 1) =>
    withBody(Array.from({ length: 2_200_000 * share }, (_, at) => paragraph(varied(at))).join('')),
  'a million elements': (share = 1) =>
    withBody(Array.from({ length: 360_000 * share }, (_, at) => `<w:p w:a="${varied(at)}"/>`).join('')),
  'a size in the directory that is not true': (share = 1) =>
    directoryEntries(withBody('<w:p/>'.repeat(2_000_000 * share)), (view, at) =>
      view.setUint32(at + 24, Math.min(view.getUint32(at + 24, true), 2_000), true),
    ),
  'sizes of two gigabytes in the directory': () =>
    directoryEntries(withBody(paragraph('报告')), (view, at) => view.setUint32(at + 24, 0x7fffffff, true)),
  'three thousand parts': () =>
    repack((parts) => {
      for (let at = 0; at < 3_000; at += 1) parts[`word/media/image${at}.png`] = new Uint8Array(1);
    }),
  'elements two hundred deep': () => withBody(`${'<w:sdt>'.repeat(200)}${'</w:sdt>'.repeat(200)}`),
  'elements a hundred thousand deep': () =>
    withBody(`${'<w:sdt>'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}`),
  'depth hidden behind a tag’s end in quotation marks': () =>
    withBody(`${'<w:sdt a="/>">'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}`),
  'entities of entities': () =>
    repack((parts) => {
      const names = 'abcdefghij';
      const entities = [...names.slice(1)].map(
        (name, at) => `<!ENTITY ${name} "${`&${names[at]};`.repeat(10)}">`,
      );
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      parts['word/document.xml'] = strToU8(
        xml.replace('?>', `?><!DOCTYPE x [<!ENTITY a "aaaa">${entities.join('')}]>`).replace('报告', '&j;'),
      );
    }),
};

/** What {@link HOSTILE_DOCX} does not refuse but reads, however it is made. */
export const STRANGE_DOCX: Readonly<Record<string, () => Uint8Array>> = {
  'a list with a level of a billion': () =>
    madeDocx({
      body: paragraph('条', '<w:numPr><w:ilvl w:val="1000000000"/><w:numId w:val="1"/></w:numPr>'),
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="1000000000"><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>' +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      styles:
        '<w:style w:type="paragraph" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    }),
  'ten thousand styles based on one another': () =>
    madeDocx({
      body: paragraph('条'),
      numbering: '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      styles: Array.from(
        { length: 10_000 },
        (_, at) => `<w:style w:type="paragraph" w:styleId="S${at}"><w:basedOn w:val="S${at + 1}"/></w:style>`,
      ).join(''),
    }),
  'more lines in one paragraph than a call takes arguments': () =>
    withBody(
      // Mostly empty lines: with words in each the text would be too long before anything else.
      `<w:p><w:r>${Array.from({ length: 130_000 }, (_, at) => `<w:t>${at % 100 === 0 ? varied(at) : ''}</w:t><w:br/>`).join('')}</w:r></w:p>`,
    ),
};
