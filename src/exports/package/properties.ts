/** What a file manager shows of an Office file. */
import { DECLARATION, element, xmlText } from './xml.ts';

/** What the file says it was made by: the product, and no machine or person. */
const PRODUCT = '有据 Youju';

export interface Properties {
  readonly title: string;
  readonly subject?: string;
  /** As BCP 47 has it. */
  readonly locale: string;
  /** On which the file was made, YYYY-MM-DD. */
  readonly day: string;
}

export function propertiesXml({ title, subject, locale, day }: Properties): string {
  const time = `${day}T00:00:00Z`;
  return (
    DECLARATION +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, xmlText(title)) +
        (subject === undefined ? '' : element('dc:subject', {}, xmlText(subject))) +
        element('dc:creator', {}, PRODUCT) +
        element('cp:lastModifiedBy', {}, PRODUCT) +
        element('dc:language', {}, locale) +
        element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, time) +
        element('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, time),
    )
  );
}
