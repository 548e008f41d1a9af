/** The words of what the product renders and writes of a report: every text by itself, with where it stands. */

import { unzipSync } from 'fflate';
import { renderToStaticMarkup } from 'react-dom/server';
import { publishedOf } from '../../src/app/document/app-props.ts';
import { renderPage } from '../../src/app/entry-server.tsx';
import { reportCharts } from '../../src/charts/report-charts.ts';
import { defaultDeck } from '../../src/deck/default-deck.ts';
import { slideOf } from '../../src/deck/slide-of.ts';
import { chartPicture } from '../../src/exports/picture/chart-picture.ts';
import { deckPptx } from '../../src/exports/pptx/deck-pptx.ts';
import { reportTables } from '../../src/exports/tables/report-tables.ts';
import { workbookBytes } from '../../src/exports/workbook/workbook.ts';
import { DeckPaper } from '../../src/features/present/DeckPaper.tsx';
import { ResultSheet } from '../../src/features/questions/ResultSheet.tsx';
import { SheetPaper } from '../../src/features/sheet/SheetPaper.tsx';
import { sheetEntry } from '../../src/features/sheet/sheet-entry.ts';
import { SourceCard } from '../../src/features/source/SourceCard.tsx';
import type { Report } from '../../src/report/dataset/schema.ts';
import { listFigures } from '../../src/report/figures/figures.ts';
import type { Language } from '../../src/report/language/vocabulary.ts';
import { lookupResult } from '../../src/report/lookup/lookup-result.ts';
import { LanguageProvider } from '../../src/ui/language.tsx';

const DAY = { exportedOn: '2031-01-02' };
const decoder = new TextDecoder();

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

const texts = (found: Iterable<string>): string[] => [
  ...new Set([...found].map((text) => unescaped(text).trim()).filter((text) => text !== '')),
];

/** Texts between tags, and what is read out: names, titles and descriptions of elements. */
function markupTexts(markup: string): string[] {
  const plain = markup.replace(/<!--[\s\S]*?-->/g, '').replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '');
  const said = [...plain.matchAll(/\s(?:aria-label|title|alt|placeholder|value)="([^"]*)"/g)];
  return texts([...plain.split(/<[^>]*>/), ...said.map(([, words = '']) => words)]);
}

/** Each paragraph of an Office file's parts, its runs put together. */
function packageTexts(bytes: Uint8Array, paragraph: RegExp, run: RegExp): string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith('.xml'));
  return texts(
    parts.flatMap(([, content]) =>
      [...decoder.decode(content).matchAll(paragraph)].map(([whole]) =>
        [...whole.matchAll(run)].map(([, words = '']) => words).join(''),
      ),
    ),
  );
}

const workbookTexts = (report: Report, language: Language): string[] =>
  packageTexts(
    workbookBytes(report, language, DAY),
    /<si>.*?<\/si>|<is>.*?<\/is>/gs,
    /<t[^>]*>([^<]*)<\/t>/g,
  );

const slideTexts = (report: Report, language: Language): string[] =>
  packageTexts(
    deckPptx(defaultDeck(report), report, language, DAY),
    /<a:p>.*?<\/a:p>/gs,
    /<a:t>([^<]*)<\/a:t>/g,
  );

/** Slides on paper, source cards, what is looked up in the hall, and the question sheet. */
function paperTexts(report: Report, language: Language): string[] {
  const slides = defaultDeck(report).slides.map((entry) => slideOf(entry, report, language));
  const refs = [...listFigures(report).map(({ ref }) => ref), ...report.projects.map(({ id }) => id)];
  const results = refs.flatMap((ref) => lookupResult(ref, report, language) ?? []);
  return markupTexts(
    renderToStaticMarkup(
      <LanguageProvider language={language}>
        <DeckPaper slides={slides} onClose={() => undefined} />
        {refs.map((ref) => (
          <SourceCard key={ref} report={report} figure={ref} linkTo={() => '#'} onCopy={async () => true} />
        ))}
        {results.map((result) => (
          <ResultSheet key={result.ref} result={result} onOpenSource={() => undefined} />
        ))}
        <SheetPaper
          report={report}
          entries={refs.slice(0, 12).map((ref) => sheetEntry(ref, report, language))}
          notes={{}}
          onFit={() => undefined}
        />
      </LanguageProvider>,
    ),
  );
}

async function pageTexts(report: Report, language: Language): Promise<string[]> {
  const { body, missingScript } = await renderPage({
    report,
    language,
    published: [publishedOf(report)],
  });
  return markupTexts(body + missingScript);
}

const tableTexts = (report: Report, language: Language): string[] =>
  texts(
    reportTables(report, language).flatMap(({ name, columns, rows }) => [
      name,
      ...columns.map(({ heading }) => heading),
      ...rows.flat().filter((cell) => typeof cell === 'string'),
    ]),
  );

const pictureTexts = (report: Report, language: Language): string[] =>
  reportCharts(report, language).flatMap((model) => markupTexts(chartPicture(model, report).svg));

/** What each of the product's forms says of a report. */
export const printedWords: Readonly<
  Record<string, (report: Report, language: Language) => string[] | Promise<string[]>>
> = {
  page: pageTexts,
  'slides, cards, answers and question sheet': paperTexts,
  'PowerPoint file': slideTexts,
  workbook: workbookTexts,
  'CSV files': tableTexts,
  pictures: pictureTexts,
};
