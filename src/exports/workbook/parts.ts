/** The parts of the package that tie the sheets together. */
import { DECLARATION, element, xmlText } from '../xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface SheetPart {
  readonly name: string;
  /** What its filter covers, as `$A$1:$P$44`; none on the cover. */
  readonly filtered?: string;
}

export function workbookXml(sheets: readonly SheetPart[]): string {
  const list = sheets.map(({ name }, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  const names = sheets.flatMap(({ name, filtered }, localSheetId) => {
    if (!filtered) return [];
    const sheet = `'${name.replaceAll("'", "''")}'`;
    return [
      // What Excel itself writes beside a filter; and the heads on every printed page.
      element(
        'definedName',
        { name: '_xlnm._FilterDatabase', localSheetId, hidden: 1 },
        xmlText(`${sheet}!${filtered}`),
      ),
      element(
        'definedName',
        { name: '_xlnm.Print_Titles', localSheetId },
        xmlText(`${sheet}!$A:$A,${sheet}!$1:$1`),
      ),
    ];
  });
  return (
    DECLARATION +
    element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': OFFICE },
      `<bookViews><workbookView activeTab="0"/></bookViews>${element('sheets', {}, list.join(''))}${names.length > 0 ? element('definedNames', {}, names.join('')) : ''}`,
    )
  );
}

const relationship = (id: number, type: string, target: string): string =>
  element('Relationship', { Id: `rId${id}`, Type: type, Target: target });

export function workbookRelationships(sheets: number): string {
  const list = Array.from({ length: sheets }, (_, index) =>
    relationship(index + 1, `${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`),
  );
  list.push(relationship(sheets + 1, `${OFFICE}/styles`, 'styles.xml'));
  list.push(relationship(sheets + 2, `${OFFICE}/sharedStrings`, 'sharedStrings.xml'));
  return DECLARATION + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, list.join(''));
}

export function rootRelationships(): string {
  return (
    DECLARATION +
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      relationship(1, `${OFFICE}/officeDocument`, 'xl/workbook.xml') +
        relationship(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    )
  );
}

export function contentTypes(sheets: number): string {
  const override = (PartName: string, ContentType: string) => element('Override', { PartName, ContentType });
  const list = Array.from({ length: sheets }, (_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, `${TYPE}.worksheet+xml`),
  );
  return (
    DECLARATION +
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }) +
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
        override('/xl/workbook.xml', `${TYPE}.sheet.main+xml`) +
        list.join('') +
        override('/xl/styles.xml', `${TYPE}.styles+xml`) +
        override('/xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`) +
        override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    )
  );
}

/** What a file manager shows of the file. */
export function coreProperties({
  title,
  day,
  language,
}: {
  title: string;
  day: string;
  language: string;
}): string {
  return (
    DECLARATION +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, xmlText(title)) +
        element('dc:creator', {}, 'Youju 有据') +
        element('dc:language', {}, language) +
        element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`),
    )
  );
}
