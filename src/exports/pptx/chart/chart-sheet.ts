/** The workbook behind a native chart, opened by “Edit data”: categories in the first column, a series in each other. */
import { strToU8, zipSync } from 'fflate';
import { type NativeChart, seriesOf } from '../../../charts/native/native-chart.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import type { FilledTable } from '../../tables/table.ts';
import {
  contentTypes,
  coreProperties,
  rootRelationships,
  workbookRelationships,
  workbookXml,
} from '../../workbook/parts.ts';
import { tableSheetXml } from '../../workbook/sheet-xml.ts';
import { sharedStrings } from '../../workbook/strings.ts';
import { workbookStyles } from '../../workbook/styles.ts';

/** What the chart's formulas call the sheet. */
export const SHEET = 'Sheet1';
const WIDEST = 60;

function tableOf(chart: NativeChart): FilledTable {
  const series = seriesOf(chart);
  return {
    id: 'chart',
    name: SHEET,
    columns: [chart.heading, ...series.map(({ name }) => name)].map((heading, index) => ({
      key: String(index),
      heading,
      widest: WIDEST,
    })),
    rows: chart.categories.map((category, row) => [
      category,
      ...series.map(({ values }) => {
        const value = values[row] ?? null;
        return value === null ? null : { value, digits: digitsOf(value), look: 'plain' as const };
      }),
    ]),
  };
}

/** Without an exponent, and all of them: nothing is rounded by its format. */
const digitsOf = (value: number): string =>
  value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 15 });

export function chartSheetBytes(chart: NativeChart, language: Language, title: string): Uint8Array {
  const strings = sharedStrings();
  const ink = { strings, styles: workbookStyles(language) };
  const sheet = tableSheetXml(tableOf(chart), ink, { footer: '' });
  const day = new Date().toISOString().slice(0, 10);
  const parts = {
    '[Content_Types].xml': contentTypes(1),
    '_rels/.rels': rootRelationships(),
    'docProps/core.xml': coreProperties({ title, day, language }),
    'xl/workbook.xml': workbookXml([{ name: SHEET }]),
    'xl/_rels/workbook.xml.rels': workbookRelationships(1),
    'xl/styles.xml': ink.styles.xml(),
    'xl/sharedStrings.xml': strings.xml(),
    'xl/worksheets/sheet1.xml': sheet,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}
