/** Another program opens the deck and prints it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { titleText } from '../../deck/slide.ts';
import { slideOf } from '../../deck/slide-of.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { LANGUAGES } from '../../report/language/vocabulary.ts';
import { hostileReport } from '../testing/hostile-report.ts';
import { deckPptx } from './deck-pptx.ts';
import { fullDeck } from './testing/full-deck.ts';

const installed = (program: string, argument: string) => spawnSync(program, [argument]).error === undefined;
const reason = !installed('soffice', '--version')
  ? 'LibreOffice (soffice) is not installed: the deck is not opened by another program.'
  : !installed('pdftotext', '-v')
    ? 'Poppler (pdftotext) is not installed: the printed deck is not read back.'
    : null;
if (reason) console.warn(`Skipped: ${reason}`);

const folder = mkdtempSync(path.join(tmpdir(), 'youju-deck-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const real = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../data/xuchang-2020.json'), 'utf8'),
) as Report;

/** The words of each page, without blanks. */
function pagesOf(name: string, bytes: Uint8Array): string[] {
  const file = path.join(folder, `${name}.pptx`);
  writeFileSync(file, bytes);
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  execFileSync(
    'soffice',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
    { stdio: 'pipe', timeout: 150_000 },
  );
  const text = execFileSync('pdftotext', ['-layout', path.join(folder, `${name}.pdf`), '-'], {
    encoding: 'utf8',
  });
  return text.split('\f').slice(0, -1).map(bare);
}

const bare = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}]+/gu, '');

const cases = [
  ...LANGUAGES.map((language) => ({ name: 'real', report: real, language })),
  { name: 'hostile', report: hostileReport(), language: 'zh' as const },
];

describe.skipIf(reason !== null)('LibreOffice', () => {
  it.each(cases)(
    'prints the $name deck ($language) a slide a page, with title, numbers and source',
    ({ name, report, language }) => {
      const deck = fullDeck(report);
      const slides = deck.slides
        .filter(({ hidden }) => !hidden)
        .map((entry) => slideOf(entry, report, language));
      const pages = pagesOf(`${name}-${language}`, deckPptx(deck, report, language));
      expect(pages).toHaveLength(slides.length);
      for (const [index, slide] of slides.entries()) {
        // The marks of origin stand between the title's words.
        const page = pages[index]?.replace(/〔[原算]〕|\[[QC]\]/g, '') ?? '';
        const words = bare(titleText(slide)).slice(0, 12);
        expect([slide.id, page.includes(words)]).toEqual([slide.id, true]);
        expect([slide.id, page.includes(report.source.sha256.slice(0, 12))]).toEqual([slide.id, true]);
        // What a native chart prints by itself: its labels are in no other shape of the slide.
        if (slide.body.type === 'chart' && slide.body.chart.type === 'bullet')
          for (const row of slide.body.chart.rows) expect(page).toContain(bare(row.completion.text));
      }
    },
    240_000,
  );
});
