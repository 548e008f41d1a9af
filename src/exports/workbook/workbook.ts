/**
 * The report as an Excel workbook: a cover and a sheet for every table. Pure; the same bytes in Node and in
 * the browser. Why no library writes it: docs/decisions/0008-workbook.md.
 */
import { strToU8, zipSync } from 'fflate';
import type { Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { localDay } from '../local-day.ts';
import { coverOf } from '../tables/cover.ts';
import { reportTables } from '../tables/report-tables.ts';
import { xmlText } from '../xml.ts';
import {
  contentTypes,
  coreProperties,
  rootRelationships,
  workbookRelationships,
  workbookXml,
} from './parts.ts';
import { coverSheetXml, tableRange, tableSheetXml } from './sheet-xml.ts';
import { sharedStrings } from './strings.ts';
import { workbookStyles } from './styles.ts';

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface WorkbookOptions {
  /** YYYY-MM-DD; today on this device unless given. */
  readonly exportedOn?: string;
}

export const workbookName = (report: Report, language: Language): string => `${report.id}-${language}.xlsx`;

export function workbookBytes(
  report: Report,
  language: Language,
  { exportedOn = localDay(new Date()) }: WorkbookOptions = {},
): Uint8Array<ArrayBuffer> {
  const tables = reportTables(report, language);
  const cover = coverOf(report, language, { exportedOn, tables });
  const strings = sharedStrings();
  const ink = { strings, styles: workbookStyles(language) };
  const title = report.title[language];
  const footer = { footer: xmlText(footerOf(title)) };
  const sheets = [
    coverSheetXml(cover, ink, footer),
    ...tables.map((table) => tableSheetXml(table, ink, footer)),
  ];
  const names = [
    { name: cover.name },
    ...tables.map((table) => ({ name: table.name, filtered: tableRange(table, true) })),
  ];
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': rootRelationships(),
    'docProps/core.xml': coreProperties({ title, day: exportedOn, language }),
    'xl/workbook.xml': workbookXml(names),
    'xl/_rels/workbook.xml.rels': workbookRelationships(sheets.length),
    'xl/styles.xml': ink.styles.xml(),
    'xl/sharedStrings.xml': strings.xml(),
  };
  for (const [index, xml] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
  // The same report and day give the same bytes, whatever the time.
  return zipSync(files, { mtime: `${exportedOn}T12:00:00` }) as Uint8Array<ArrayBuffer>;
}

/** Excel refuses a longer one. */
const LONGEST_FOOTER = 255;

/** The title at the left and the page at the right, in 8 points; the blank keeps a title's digits out of the size. */
function footerOf(title: string): string {
  const [left, right] = ['&L&8 ', '&R&8 &P / &N'];
  const room = LONGEST_FOOTER - left.length - right.length;
  // & begins a code: && is the character, and is not cut in two.
  let words = '';
  for (const character of title) {
    const next = character === '&' ? '&&' : character;
    if (words.length + next.length > room) break;
    words += next;
  }
  return left + words + right;
}

export function workbookBlob(report: Report, language: Language, options: WorkbookOptions = {}): Blob {
  return new Blob([workbookBytes(report, language, options)], { type: WORKBOOK_TYPE });
}
