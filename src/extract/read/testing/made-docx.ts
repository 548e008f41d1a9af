/** A small DOCX from the XML of its body. For tests. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface MadeDocx {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
}

/** A paragraph of plain words; `properties`: the XML inside `w:pPr`. */
export const paragraph = (words: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** The properties of a paragraph with an automatic number. */
export const numbered = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

export function madeDocx({ body, numbering, styles, footnotes }: MadeDocx): Uint8Array {
  const root = (name: string, content: string) =>
    strToU8(
      `${HEAD}<w:${name} xmlns:w="${W}" xmlns:r="${OFFICE}" ` +
        `xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${content}</w:${name}>`,
    );
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const links = (content: string) =>
    strToU8(`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`);
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': links(link('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': links(
      link('rId1', 'numbering', 'numbering.xml') +
        link('rId2', 'styles', 'styles.xml') +
        link('rId3', 'footnotes', 'footnotes.xml'),
    ),
    ...(numbering !== undefined && { 'word/numbering.xml': root('numbering', numbering) }),
    ...(styles !== undefined && { 'word/styles.xml': root('styles', styles) }),
    ...(footnotes !== undefined && { 'word/footnotes.xml': root('footnotes', footnotes) }),
  });
}
