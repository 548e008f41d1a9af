/** What can be exported: an exporter a flag. Another one is another entry. */

import { reportCharts } from '../../src/charts/report-charts.ts';
import type { Deck } from '../../src/deck/schema.ts';
import { chartPicture, pictureName } from '../../src/exports/picture/chart-picture.ts';
import { deckPptx, pptxFileName } from '../../src/exports/pptx/deck-pptx.ts';
import { tablesCsv } from '../../src/exports/tables/table-csv.ts';
import { workbookBytes, workbookName } from '../../src/exports/workbook/workbook.ts';
import type { Report, Text } from '../../src/report/dataset/schema.ts';
import type { Language } from '../../src/report/language/vocabulary.ts';
import { palettes } from '../../src/theme/palettes.ts';
import { renderPng } from './render-png.ts';

interface ExportOptions {
  /** How many times its own size a PNG is drawn. */
  readonly scales: readonly number[];
  /** The deck to export; the report's own unless a file gives another. */
  readonly deck: Deck;
}

/** A file by its name in the folder, made when its turn comes. */
export interface PlannedFile {
  readonly name: string;
  readonly make: () => Promise<string | Uint8Array> | string | Uint8Array;
}

export interface Exporter {
  readonly flag: string;
  readonly about: Text;
  readonly files: (report: Report, language: Language, options: ExportOptions) => readonly PlannedFile[];
}

const colors = palettes.light;

export const exporters: readonly Exporter[] = [
  {
    flag: 'pptx',
    about: { zh: '演示，图表可编辑', en: 'the presentation as slides, with charts that can be edited' },
    files: (report, language, { deck }) => [
      { name: pptxFileName(report, language), make: () => deckPptx(deck, report, language) },
    ],
  },
  {
    flag: 'xlsx',
    about: { zh: 'Excel 工作簿', en: 'an Excel workbook' },
    files: (report, language) => [
      { name: workbookName(report, language), make: () => workbookBytes(report, language) },
    ],
  },
  {
    flag: 'csv',
    about: { zh: '每张表一个 CSV 文件', en: 'a CSV file for every table' },
    files: (report, language) =>
      tablesCsv(report, language).map(({ name, text }) => ({ name, make: () => text })),
  },
  {
    flag: 'svg',
    about: { zh: '每幅图一个 SVG 文件', en: 'an SVG file for every chart' },
    files: (report, language) =>
      reportCharts(report, language).map((model) => ({
        name: pictureName(report, model, '.svg'),
        make: () => chartPicture(model, report, { colors }).svg,
      })),
  },
  {
    flag: 'png',
    about: { zh: '每幅图一个 PNG 文件', en: 'a PNG file for every chart' },
    files: (report, language, { scales }) =>
      reportCharts(report, language).flatMap((model) =>
        scales.map((scale) => ({
          name: pictureName(report, model, scale === 1 ? '.png' : `@${scale}x.png`),
          make: () => renderPng(chartPicture(model, report, { colors }).svg, scale, model.language),
        })),
      ),
  },
];
