/** What every accepted dataset must give that costs more: stills, pictures, files of Office, the page and the slides. */

import { unzipSync } from 'fflate';
import { renderToStaticMarkup } from 'react-dom/server';
import { publishedOf } from '../../src/app/document/app-props.ts';
import { renderPage } from '../../src/app/entry-server.tsx';
import { renderStills } from '../../src/charts/render/still.ts';
import { reportCharts } from '../../src/charts/report-charts.ts';
import { defaultDeck } from '../../src/deck/default-deck.ts';
import { slideOf } from '../../src/deck/slide-of.ts';
import { chartPicture } from '../../src/exports/picture/chart-picture.ts';
import { deckPptx } from '../../src/exports/pptx/deck-pptx.ts';
import { xmlFault } from '../../src/exports/testing/well-formed.ts';
import { workbookBytes } from '../../src/exports/workbook/workbook.ts';
import { DeckPaper } from '../../src/features/present/DeckPaper.tsx';
import { ResultSheet } from '../../src/features/questions/ResultSheet.tsx';
import { SheetPaper } from '../../src/features/sheet/SheetPaper.tsx';
import { sheetEntry } from '../../src/features/sheet/sheet-entry.ts';
import { SourceCard } from '../../src/features/source/SourceCard.tsx';
import type { Report } from '../../src/report/dataset/schema.ts';
import { listFigures } from '../../src/report/figures/figures.ts';
import { LANGUAGES, type Language } from '../../src/report/language/vocabulary.ts';
import { lookupResult } from '../../src/report/lookup/lookup-result.ts';
import { LanguageProvider } from '../../src/ui/language.tsx';
import { markupFaults, prototypeFaults, repeatedFaults } from './faults.ts';

const DAY = { exportedOn: '2031-01-02' };
const decoder = new TextDecoder();

function packageFaults(name: string, bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, content]) => {
    // The workbooks behind a deck's charts are packages themselves.
    if (path.endsWith('.xlsx')) return packageFaults(`${name}/${path}`, content);
    if (!/\.(?:xml|rels)$/.test(path)) return [];
    const text = decoder.decode(content);
    const fault = xmlFault(text);
    const numbers = text.match(
      /(?:val|x|y|cx|cy|w|ht|width)="(?:NaN|-?Infinity|undefined)"|<(?:c:)?v>(?:NaN|-?Infinity)</,
    );
    return [...(fault ? [fault] : []), ...(numbers ? [numbers[0]] : [])].map(
      (found) => `${name}/${path}: ${found}`,
    );
  });
}

function pictureFaults(report: Report, language: Language): string[] {
  return reportCharts(report, language).flatMap((model) => {
    const picture = chartPicture(model, report).svg;
    // A still stands in HTML, which shows half a character as �; a picture is XML, which has no place for one.
    const fault = xmlFault(picture);
    const drawn = [...renderStills(model).map(({ svg }) => svg), picture].flatMap(markupFaults);
    return [...drawn, ...(fault ? [fault] : [])].map((found) => `still of a ${model.type} chart: ${found}`);
  });
}

async function pageFaults(report: Report, language: Language): Promise<string[]> {
  const published = [publishedOf(report)];
  const { body } = await renderPage({ report, language, published });
  const ids = [...body.matchAll(/<[a-z][^>]* id="([^"]*)"/g)].map(([, id = '']) => id);
  return [
    ...markupFaults(body),
    ...repeatedFaults('an id of the page', ids),
    ...(/<[a-z][^>]* style="/.test(body) ? ['a style attribute in the page'] : []),
    ...(body.includes('role="alert"') ? ['a part of the page failed'] : []),
  ].map((fault) => `page: ${fault}`);
}

function paperFaults(report: Report, language: Language): string[] {
  const slides = defaultDeck(report).slides.map((entry) => slideOf(entry, report, language));
  const refs = [...listFigures(report).map(({ ref }) => ref), ...report.projects.map(({ id }) => id)];
  const some = refs.slice(0, 12);
  const entries = some.map((ref) => sheetEntry(ref, report, language));
  const results = report.indicators.flatMap(({ id }) => lookupResult(id, report, language) ?? []).slice(0, 6);
  const markup = renderToStaticMarkup(
    <LanguageProvider language={language}>
      <DeckPaper slides={slides} onClose={() => undefined} />
      {some.map((ref) => (
        <SourceCard key={ref} report={report} figure={ref} linkTo={() => '#'} onCopy={async () => true} />
      ))}
      {results.map((result) => (
        <ResultSheet key={result.ref} result={result} onOpenSource={() => undefined} />
      ))}
      <SheetPaper report={report} entries={entries} notes={{}} onFit={() => undefined} />
    </LanguageProvider>,
  );
  return markupFaults(markup).map((fault) => `slides, cards and sheet: ${fault}`);
}

/** What is wrong with what the product draws and writes of a report; throws where a part of it does. */
export async function documentFaults(
  report: Report,
  languages: readonly Language[] = LANGUAGES,
): Promise<string[]> {
  const faults: string[] = [];
  const deck = defaultDeck(report);
  for (const language of languages) {
    faults.push(
      ...pictureFaults(report, language),
      ...packageFaults('xlsx', workbookBytes(report, language, DAY)),
      ...packageFaults('pptx', deckPptx(deck, report, language, DAY)),
      ...(await pageFaults(report, language)),
      ...paperFaults(report, language),
    );
  }
  return [...faults, ...prototypeFaults()];
}
