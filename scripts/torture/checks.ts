/** What every accepted dataset must give, without drawing a picture or writing a file: models, layouts, deck, tables. */
import { isDeepStrictEqual } from 'node:util';
import { pageDataText, parsePageData } from '../../src/app/document/page-data.ts';
import { chartOfType } from '../../src/charts/registry/charts.ts';
import type { ChartModel } from '../../src/charts/registry/models.ts';
import { nativeOfType } from '../../src/charts/registry/natives.ts';
import { heightOf, layOut } from '../../src/charts/render/layout.ts';
import { reportCharts } from '../../src/charts/report-charts.ts';
import { deckText, readDeck } from '../../src/deck/deck-file.ts';
import { defaultDeck } from '../../src/deck/default-deck.ts';
import { BODY } from '../../src/deck/slide-layout.ts';
import { slideOf } from '../../src/deck/slide-of.ts';
import { reportTables } from '../../src/exports/tables/report-tables.ts';
import { tablesCsv } from '../../src/exports/tables/table-csv.ts';
import { sheetEntry } from '../../src/features/sheet/sheet-entry.ts';
import { auditReport } from '../../src/report/audit/audit.ts';
import type { Report } from '../../src/report/dataset/schema.ts';
import { listFigures } from '../../src/report/figures/figures.ts';
import { LANGUAGES, type Language } from '../../src/report/language/vocabulary.ts';
import { lookUp } from '../../src/report/lookup/look-up.ts';
import { isSubject, type LookupRow, lookupIndex } from '../../src/report/lookup/lookup-index.ts';
import { lookupList } from '../../src/report/lookup/lookup-list.ts';
import { lookupResult } from '../../src/report/lookup/lookup-result.ts';
import { isWhole, ofClass } from '../../src/report/projects/project-class.ts';
import { applyFilter, indexProjects, NO_FILTER } from '../../src/report/projects/project-filter.ts';
import { palettes } from '../../src/theme/palettes.ts';
import { numberFaults, repeatedFaults } from './faults.ts';

const PAINT = { scale: 1, colors: palettes.light, interactive: true };

function chartFaults(model: ChartModel): string[] {
  const faults = repeatedFaults(
    'a mark',
    model.marks.map(({ id }) => id),
  );
  for (const width of chartOfType(model.type).layoutWidths) {
    const drawing = layOut(model, width);
    faults.push(...numberFaults(drawing, 'drawing'), ...numberFaults(drawing.series(PAINT), 'series'));
    if (heightOf(drawing, 1) < 1) faults.push('a drawing without height');
    if (drawing.targets.length !== model.marks.length)
      faults.push('marks without an area, or areas of no mark');
  }
  const parts = nativeOfType(model.type).parts(model, BODY);
  faults.push(...numberFaults(parts, 'native'));
  if (parts.chart && !(parts.chart.axis.max > 0)) faults.push(`an axis that ends at ${parts.chart.axis.max}`);
  const { columns, rows } = model.table;
  if (rows.some((row) => row.length !== columns.length)) faults.push('a table whose rows are not alike');
  return faults.map((fault) => `${model.type} chart: ${fault}`);
}

function deckFaults(report: Report, languages: readonly Language[]): string[] {
  const deck = defaultDeck(report);
  const faults = repeatedFaults(
    'a slide',
    deck.slides.map(({ id }) => id),
  );
  for (const language of languages) {
    for (const entry of deck.slides) {
      const { body, refs } = slideOf(entry, report, language);
      if (body.type === 'missing') faults.push(`the slide ${entry.kind} shows nothing: ${body.lost}`);
      faults.push(...repeatedFaults('a reference of a slide', refs));
      if ('size' in body && !(body.size > 0)) faults.push(`letters of ${body.size} px`);
    }
  }
  const read = readDeck(deckText(deck), report);
  if (!read.ok) faults.push(`its own deck is refused: ${read.problems[0]?.path} ${read.problems[0]?.code}`);
  else if (!isDeepStrictEqual(read.value, deck)) faults.push('its own deck reads back as another');
  return faults;
}

function tableFaults(report: Report, language: Language): string[] {
  const faults = reportTables(report, language).flatMap(({ id, columns, rows }) =>
    rows.flatMap((row) => [
      ...(row.length === columns.length ? [] : [`the table ${id} has a row of ${row.length} cells`]),
      ...row.flatMap((cell) =>
        cell !== null && typeof cell === 'object' && 'value' in cell && !Number.isFinite(cell.value)
          ? [`the table ${id} holds ${cell.value}`]
          : [],
      ),
    ]),
  );
  for (const { name, text } of tablesCsv(report, language))
    if (text.length < 2) faults.push(`${name} is empty`);
  return faults;
}

/** By name, by number, by rank, by what is furthest and behind, by stage, and by words that programs stumble over. */
const QUESTIONS = [
  '工',
  '97',
  '第1位',
  '完成率最高',
  '哪些没完成',
  '在建的',
  '多少钱',
  'constructor',
  '__proto__',
  'a',
];

function searchFaults(
  report: Report,
  { lookedUp, refs }: { readonly lookedUp: readonly LookupRow[]; readonly refs: readonly string[] },
  language: Language,
): string[] {
  const faults: string[] = [];
  for (const row of lookedUp) {
    if (row.kind === 'list') {
      const { projects, stages } = lookupList(row, report, language);
      const ids = new Set(projects.map(({ ref }) => ref));
      const proper = ofClass(
        report.projects.filter(({ id }) => ids.has(id)),
        'projects',
      );
      if (stages.reduce((sum, { count }) => sum + count, 0) !== proper.length)
        faults.push(`the stages of ${row.ref} do not add up to its projects`);
    } else if (isSubject(row) && !lookupResult(row.ref, report, language))
      faults.push(`a question finds ${row.ref}, of which nothing is known`);
  }
  for (const ref of refs) {
    const { name, sources } = sheetEntry(ref, report, language);
    if (name === '' || sources.some((source) => source === ''))
      faults.push(`the sheet says nothing of ${ref}`);
  }
  return faults;
}

/** What is wrong with what the product makes of a report; throws where a part of it does. */
export function reportFaults(report: Report, languages: readonly Language[] = LANGUAGES): string[] {
  const figures = listFigures(report);
  const refs = [...figures.map(({ ref }) => ref), ...report.projects.map(({ id }) => id)];
  const owned = report.projects.reduce((sum, project) => sum + project.figures.length, 0);
  const faults = [
    ...deckFaults(report, languages),
    ...repeatedFaults('an address', refs),
    ...repeatedFaults(
      'a note',
      auditReport(report).map(({ id }) => id),
    ),
  ];
  if (figures.filter(({ role }) => role === 'projectFigure').length !== owned)
    faults.push('a figure of a project is lost');
  if (figures.filter(({ role }) => role === 'actual').length !== report.indicators.length)
    faults.push('an indicator is lost');
  if (figures.some(({ value }) => !Number.isFinite(value))) faults.push('a figure that is no number');
  const props = { report, language: 'zh' as const, published: [] };
  if (!isDeepStrictEqual(parsePageData(pageDataText(props)).report, withoutSchema(report)))
    faults.push('the page’s data reads back as another report');
  const found = applyFilter(indexProjects(report), { ...NO_FILTER, show: 'all' });
  if (found.projects.length !== report.projects.filter(isWhole).length)
    faults.push('the register loses a project');
  const classes = Object.values(found.classes).reduce((sum, count) => sum + count, 0);
  if (classes !== found.projects.length)
    faults.push('the counts of projects, plans and measures do not add up');
  const index = lookupIndex(report);
  const lookedUp = new Set(QUESTIONS.flatMap((question) => lookUp(index, question, 3).rows));
  for (const language of languages) {
    const charts = reportCharts(report, language);
    faults.push(
      ...repeatedFaults(
        'a chart',
        charts.map(({ id }) => id),
      ),
      ...charts.flatMap(chartFaults),
      ...tableFaults(report, language),
      ...searchFaults(report, { lookedUp: [...lookedUp], refs }, language),
    );
  }
  return faults;
}

const withoutSchema = ({ $schema: _, ...report }: Report): Report => report;
