/** The CSV files in one, as a reader takes them along; the same bytes in Node and in the browser. */

import { strToU8, zipSync } from 'fflate';
import type { Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { fileStem } from '../file-stem.ts';
import { localDay } from '../local-day.ts';
import { tablesCsv } from './table-csv.ts';

export const ZIP_TYPE = 'application/zip';

export const csvZipName = (report: Report, language: Language): string =>
  `${fileStem(report)}-${language}-csv.zip`;

/** @param exportedOn YYYY-MM-DD; today on this device unless given */
export function csvZip(
  report: Report,
  language: Language,
  exportedOn: string = localDay(new Date()),
): Uint8Array<ArrayBuffer> {
  const files = tablesCsv(report, language).map(({ name, text }) => [name, strToU8(text)] as const);
  // The same report and day give the same bytes, whatever the time.
  return zipSync(Object.fromEntries(files), { mtime: `${exportedOn}T12:00:00` }) as Uint8Array<ArrayBuffer>;
}
