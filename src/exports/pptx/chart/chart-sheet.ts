/** The workbook behind a native chart, opened by “Edit data”: categories in the first column, a series in each other. */
import { type NativeChart, seriesOf } from '../../../charts/native/native-chart.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import { packageBytes } from '../../package/package.ts';
import type { Properties } from '../../package/properties.ts';
import { plainNumber } from '../../tables/cells.ts';
import type { FilledTable } from '../../tables/table.ts';
import { tableSheetXml } from '../../workbook/sheet-xml.ts';
import { sharedStrings } from '../../workbook/strings.ts';
import { workbookStyles } from '../../workbook/styles.ts';
import { workbookFile } from '../../workbook/workbook-parts.ts';

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
        return value === null ? null : plainNumber(value);
      }),
    ]),
  };
}

export function chartSheetBytes(
  chart: NativeChart,
  language: Language,
  properties: Properties,
): Uint8Array<ArrayBuffer> {
  const ink = { strings: sharedStrings(), styles: workbookStyles(language) };
  const xml = tableSheetXml(tableOf(chart), ink, { footer: '' });
  return packageBytes(workbookFile([{ name: SHEET, xml }], ink, properties));
}
