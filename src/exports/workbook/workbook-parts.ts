/** The parts of a workbook, from sheets that are XML already. */
import type { OfficeFile, Part } from '../package/package.ts';
import type { Properties } from '../package/properties.ts';
import { DECLARATION, element, xmlText } from '../package/xml.ts';
import type { sharedStrings } from './strings.ts';
import type { Styles } from './styles.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Sheet {
  readonly name: string;
  readonly xml: string;
  /** What its filter covers, as `$A$1:$P$44`; none on the cover. */
  readonly filtered?: string;
}

function workbookXml(sheets: readonly Sheet[]): string {
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

/** The texts and looks that the sheets have asked for. */
interface UsedInk {
  readonly styles: Styles;
  readonly strings: ReturnType<typeof sharedStrings>;
}

export function workbookFile(sheets: readonly Sheet[], ink: UsedInk, properties: Properties): OfficeFile {
  const part = (name: string, type: string, content: string): Part => ({
    path: `xl/${name}.xml`,
    type: `spreadsheetml.${type}+xml`,
    content,
  });
  const parts = sheets.map(({ xml }, index) => part(`worksheets/sheet${index + 1}`, 'worksheet', xml));
  const styles = part('styles', 'styles', ink.styles.xml());
  const strings = part('sharedStrings', 'sharedStrings', ink.strings.xml());
  const workbook: Part = {
    ...part('workbook', 'sheet.main', workbookXml(sheets)),
    // The sheets come first: the workbook's list calls them rId1, rId2 ….
    relations: [
      ...parts.map(({ path }) => ({ type: 'worksheet', path })),
      { type: 'styles', path: styles.path },
      { type: 'sharedStrings', path: strings.path },
    ],
  };
  return { parts: [workbook, ...parts, styles, strings], properties };
}
