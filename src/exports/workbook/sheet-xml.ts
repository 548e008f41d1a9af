import { DECLARATION, element } from '../package/xml.ts';
import { plainNumber } from '../tables/cells.ts';
import type { Cover } from '../tables/cover.ts';
import type { Cell, FilledTable } from '../tables/table.ts';
import { cellXml, columnName, type Ink } from './cell-xml.ts';
import type { Look } from './styles.ts';
import { columnWidths, rowHeight } from './widths.ts';

const PLAIN: Look = { face: 'plain' };
/** What fits across A4, in the unit of a column's width, before the print is too small to read. */
const PAGE_WIDTH = 200;
const HEAD: Look = { face: 'head' };

/** The cells of a table with its heads, as an address: `A1:P44`. */
export const tableRange = ({ columns, rows }: FilledTable, absolute = false): string => {
  const dollar = absolute ? '$' : '';
  return `${dollar}A${dollar}1:${dollar}${columnName(columns.length - 1)}${dollar}${rows.length + 1}`;
};

/** A table: heads frozen and filtered, the first column frozen too, printed across the width of A4. */
export function tableSheetXml(table: FilledTable, ink: Ink, { footer }: { footer: string }): string {
  const widths = columnWidths(table);
  const letters = table.columns.map((_, index) => columnName(index));
  const head = table.columns.map(({ heading }, index) => cellXml(`${letters[index]}1`, heading, HEAD, ink));
  const body = table.rows.map((row, at) => {
    const cells = row.map((cell, index) => cellXml(`${letters[index]}${at + 2}`, cell, PLAIN, ink));
    return `<row r="${at + 2}" ht="${rowHeight(row, widths)}">${cells.join('')}</row>`;
  });
  const view =
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>' +
    '<selection pane="bottomRight" activeCell="B2" sqref="B2"/>';
  return worksheet({
    view,
    gridLines: true,
    widths,
    pagesWide: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH),
    rows: `<row r="1" ht="32" customHeight="1">${head.join('')}</row>${body.join('')}`,
    filter: tableRange(table),
    orientation: 'landscape',
    footer,
  });
}

const COVER_WIDTHS = [34, 92];

export function coverSheetXml(
  { title, facts, conventions }: Cover,
  ink: Ink,
  { footer }: { footer: string },
): string {
  const rows: string[] = [];
  const row = (cells: (at: number) => string, height: { ht: number; customHeight?: 1 }) => {
    const at = rows.length + 1;
    rows.push(element('row', { r: at, ...height }, cells(at)));
  };
  const heightOf = (...cells: Cell[]) => ({ ht: rowHeight(cells, COVER_WIDTHS) });
  row((at) => cellXml(`A${at}`, title, { face: 'title', bare: true }, ink), { ht: 30, customHeight: 1 });
  for (const { label, cell } of facts) {
    row(
      (at) =>
        cellXml(`A${at}`, label, { face: 'label' }, ink) +
        cellXml(`B${at}`, cell, { ...PLAIN, left: true }, ink),
      heightOf(label, cell),
    );
  }
  row(() => '', heightOf(''));
  row((at) => cellXml(`A${at}`, conventions.heading, HEAD, ink) + cellXml(`B${at}`, null, HEAD, ink), {
    ht: 22,
    customHeight: 1,
  });
  for (const [index, line] of conventions.lines.entries()) {
    row(
      (at) =>
        cellXml(`A${at}`, plainNumber(index + 1), { face: 'label', left: true }, ink) +
        cellXml(`B${at}`, line, PLAIN, ink),
      heightOf(null, line),
    );
  }
  return worksheet({
    view: '',
    gridLines: false,
    widths: COVER_WIDTHS,
    pagesWide: 1,
    rows: rows.join(''),
    orientation: 'portrait',
    footer,
  });
}

interface Sheet {
  readonly view: string;
  readonly gridLines: boolean;
  readonly widths: readonly number[];
  /** On paper; the first column is repeated on each. */
  readonly pagesWide: number;
  readonly rows: string;
  readonly filter?: string;
  readonly orientation: 'landscape' | 'portrait';
  readonly footer: string;
}

/** In the order that the format prescribes: Excel refuses any other. */
function worksheet({ view, gridLines, widths, pagesWide, rows, filter, orientation, footer }: Sheet): string {
  const columns = widths.map((width, index) =>
    element('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
  );
  return (
    DECLARATION +
    element(
      'worksheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
        `<sheetViews>${element('sheetView', { workbookViewId: 0, ...(!gridLines && { showGridLines: 0 }) }, view)}</sheetViews>` +
        '<sheetFormatPr defaultRowHeight="15"/>' +
        `<cols>${columns.join('')}</cols>` +
        `<sheetData>${rows}</sheetData>` +
        (filter ? element('autoFilter', { ref: filter }) : '') +
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
        element('pageSetup', { paperSize: 9, orientation, fitToWidth: pagesWide, fitToHeight: 0 }) +
        element('headerFooter', {}, element('oddFooter', {}, footer)),
    )
  );
}
