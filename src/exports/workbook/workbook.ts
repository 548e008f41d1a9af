/**
 * The report as an Excel workbook: a cover and a sheet for every table. Pure; the same bytes in Node and in
 * the browser. Why no library writes it: docs/decisions/0008-workbook.md.
 */

import type { Report } from '../../report/dataset/schema.ts';
import { shownTitle } from '../../report/figures/shown-title.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { fileStem } from '../file-stem.ts';
import { localDay } from '../local-day.ts';
import { LOCALE } from '../locale.ts';
import { packageBytes } from '../package/package.ts';
import { xmlText } from '../package/xml.ts';
import { coverOf } from '../tables/cover.ts';
import { reportTables } from '../tables/report-tables.ts';
import { coverSheetXml, tableRange, tableSheetXml } from './sheet-xml.ts';
import { sharedStrings } from './strings.ts';
import { workbookStyles } from './styles.ts';
import { workbookFile } from './workbook-parts.ts';

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface WorkbookOptions {
  /** YYYY-MM-DD; today on this device unless given. */
  readonly exportedOn?: string;
}

export const workbookName = (report: Report, language: Language): string =>
  `${fileStem(report)}-${language}.xlsx`;

export function workbookBytes(
  report: Report,
  language: Language,
  { exportedOn = localDay(new Date()) }: WorkbookOptions = {},
): Uint8Array<ArrayBuffer> {
  const tables = reportTables(report, language);
  const cover = coverOf(report, language, { exportedOn, tables });
  const strings = sharedStrings();
  const ink = { strings, styles: workbookStyles(language) };
  const title = shownTitle(report, language);
  const footer = { footer: xmlText(footerOf(title)) };
  const sheets = [
    { name: cover.name, xml: coverSheetXml(cover, ink, footer) },
    ...tables.map((table) => ({
      name: table.name,
      filtered: tableRange(table, true),
      xml: tableSheetXml(table, ink, footer),
    })),
  ];
  return packageBytes(workbookFile(sheets, ink, { title, locale: LOCALE[language], day: exportedOn }));
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
