/** Files made of the report on screen. Each one's writer is large, and is fetched when it is asked for. */
import type { Deck } from '../../deck/schema.ts';
import { download } from '../../exports/download.ts';
import type { FileKind, SavedFile, Saving } from '../../features/downloads/saved-file.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import type { SourceText } from '../storage/source-texts.ts';
import { publicAddress } from '../view/public-address.ts';

/** The code that was to make the file did not arrive: no network, or a file gone since a new build. */
class CodeMissing extends Error {}

async function code<T>(module: Promise<T>): Promise<T> {
  try {
    return await module;
  } catch (error) {
    throw new CodeMissing(String(error), { cause: error });
  }
}

/** Long enough for the screen to say that the file is being made: making it leaves the browser no time for that. */
const letScreenUpdate = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Gives the reader the deck as PPTX; answers with what was saved. Throws what went wrong. */
export async function saveDeckPptx(deck: Deck, report: Report, language: Language): Promise<SavedFile> {
  const [{ deckPptx, PPTX_TYPE, pptxFileName }] = await Promise.all([
    code(import('../../exports/pptx/deck-pptx.ts')),
    letScreenUpdate(),
  ]);
  const name = pptxFileName(report, language);
  download(
    name,
    deckPptx(deck, report, language, { publicAddress: publicAddress(report.id, language) }),
    PPTX_TYPE,
  );
  return { name };
}

/** The deck as the device keeps it now, whatever another tab has made of it. */
async function saveKeptDeck(report: Report, language: Language): Promise<SavedFile> {
  const { deckStoreOf } = await code(import('../storage/use-deck.ts'));
  const store = deckStoreOf(report);
  const answered = await store.refresh().then(
    () => true,
    () => false,
  );
  const saved = await saveDeckPptx(await store.ready(), report, language);
  if (!answered) return { ...saved, instead: 'unanswered' };
  return store.state().standsIn ? { ...saved, instead: 'unread' } : saved;
}

async function saveWorkbook(report: Report, language: Language): Promise<SavedFile> {
  const [{ workbookBytes, workbookName, WORKBOOK_TYPE }] = await Promise.all([
    code(import('../../exports/workbook/workbook.ts')),
    letScreenUpdate(),
  ]);
  const name = workbookName(report, language);
  download(name, workbookBytes(report, language), WORKBOOK_TYPE);
  return { name };
}

async function saveCsv(report: Report, language: Language): Promise<SavedFile> {
  const [{ csvZip, csvZipName, ZIP_TYPE }] = await Promise.all([
    code(import('../../exports/tables/csv-zip.ts')),
    letScreenUpdate(),
  ]);
  const name = csvZipName(report, language);
  download(name, csvZip(report, language), ZIP_TYPE);
  return { name };
}

/** The template of a saved file, which the build wrote beside the page: the document names it. */
async function fetchTemplate(): Promise<string> {
  const answer = await fetch(document.documentElement.dataset.template ?? '');
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
}

async function saveDocument(report: Report, language: Language, text: SourceText | null): Promise<SavedFile> {
  const [{ savedDocument, savedName, SAVED_TYPE }, template] = await Promise.all([
    code(import('./saved-document.ts')),
    code(fetchTemplate()),
  ]);
  const name = savedName(report);
  download(name, savedDocument(template, { report, language, text }), SAVED_TYPE);
  return { name };
}

type Saver = (report: Report, language: Language, text: SourceText | null) => Promise<SavedFile>;

const savers: Readonly<Record<FileKind, Saver>> = {
  pptx: saveKeptDeck,
  xlsx: saveWorkbook,
  csv: saveCsv,
  html: saveDocument,
};

/** Makes a file of the report and gives it to the reader; answers with what became of it. */
export async function saveFile(
  kind: FileKind,
  {
    report,
    language,
    text = null,
  }: {
    report: Report;
    language: Language;
    /** The report's own text, to go into the file. */
    text?: SourceText | null;
  },
): Promise<Saving> {
  try {
    return { state: 'saved', kind, file: await savers[kind](report, language, text) };
  } catch (error) {
    const reason = error instanceof CodeMissing ? 'codeMissing' : 'making';
    return { state: 'failed', kind, reason, detail: error instanceof Error ? error.message : String(error) };
  }
}
