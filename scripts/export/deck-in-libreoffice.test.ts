/** Another program opens the deck and prints it, with each set of fonts. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { titleText } from '../../src/deck/slide.ts';
import { slideOf } from '../../src/deck/slide-of.ts';
import { talkOrder } from '../../src/deck/talk-order.ts';
import { fullDeck } from '../../src/deck/testing/full-deck.ts';
import { deckPptx } from '../../src/exports/pptx/deck-pptx.ts';
import { hostileReport } from '../../src/exports/testing/hostile-report.ts';
import type { Report } from '../../src/report/dataset/schema.ts';
import { LANGUAGES } from '../../src/report/language/vocabulary.ts';
import { fontConfiguration, writeFontConfigurations } from '../fonts/configuration.ts';
import { FONT_SET_NAMES } from '../fonts/sets.ts';
import { EVERY_SLIDE } from '../office/every-slide.ts';
import { findOffice } from '../office/find.ts';
import { findCollisions, type PrintedPage, printedPages } from './testing/printed-words.ts';

const office = findOffice();
if (!office)
  console.warn('Skipped: LibreOffice is not installed: the deck is not opened by another program.');
if (office && FONT_SET_NAMES.some((name) => fontConfiguration(name) === null)) writeFontConfigurations();

const folder = mkdtempSync(path.join(tmpdir(), 'youju-deck-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const real = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../data/xuchang-2020.json'), 'utf8'),
) as Report;

const decks = [
  ...LANGUAGES.map((language) => ({ name: 'real', report: real, language })),
  { name: 'hostile', report: hostileReport(), language: 'zh' as const },
];
type Deck = (typeof decks)[number];

const stemOf = ({ name, language }: Deck) => `${name}-${language}`;

beforeAll(async () => {
  for (const deck of decks)
    writeFileSync(
      path.join(folder, `${stemOf(deck)}.pptx`),
      await deckPptx(fullDeck(deck.report), deck.report, deck.language),
    );
}, 120_000);

/** Has LibreOffice print all decks with the fonts that a configuration lets it see; with the machine's where that is null. */
function print(fonts: string, configuration: string | null): void {
  const out = path.join(folder, fonts);
  mkdirSync(out, { recursive: true });
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const files = decks.map((deck) => path.join(folder, `${stemOf(deck)}.pptx`));
  execFileSync(
    office ?? '',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      EVERY_SLIDE,
      '--outdir',
      out,
      ...files,
    ],
    {
      stdio: 'pipe',
      timeout: 240_000,
      env: { ...process.env, ...(configuration && { FONTCONFIG_FILE: configuration }) },
    },
  );
}

const pagesOf = (fonts: string, deck: Deck): Promise<PrintedPage[]> =>
  printedPages(readFileSync(path.join(folder, fonts, `${stemOf(deck)}.pdf`)));

const bare = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}]+/gu, '');

const [plainDesk, ...others] = FONT_SET_NAMES;
const runs = [
  // Where the first set is not installed, the fonts of the machine stand in for it.
  { fonts: plainDesk as string, configuration: fontConfiguration(plainDesk as 'dejavu') },
  ...others.flatMap((fonts) => {
    const configuration = fontConfiguration(fonts);
    return configuration ? [{ fonts: fonts as string, configuration }] : [];
  }),
];
const missing = others.filter((fonts) => fontConfiguration(fonts) === null);

describe.skipIf(!office).each(missing)('LibreOffice with the fonts of the set “%s”', (fonts) => {
  it('prints the decks', ({ skip }) => {
    const reason = `The fonts of the set “${fonts}” are not installed.`;
    if (process.env.CI) throw new Error(reason);
    skip(reason);
  });
});

describe.skipIf(!office).each(runs)('LibreOffice with the fonts of the set “$fonts”', (run) => {
  beforeAll(() => print(run.fonts, run.configuration), 250_000);

  it.each(decks)(
    'prints no words of the $name deck ($language) outside a slide or over others',
    async (deck) => {
      for (const [index, page] of (await pagesOf(run.fonts, deck)).entries())
        expect.soft(findCollisions(page), `slide ${index + 1}`).toEqual([]);
    },
  );

  it.each(decks)(
    'prints the $name deck ($language) a slide a page, with title, numbers and source',
    async (deck) => {
      const { report, language } = deck;
      const full = fullDeck(report);
      const slides = talkOrder(full.slides).map((entry) => slideOf(entry, report, language));
      const pages = await pagesOf(run.fonts, deck);
      expect(pages).toHaveLength(slides.length);
      for (const [index, slide] of slides.entries()) {
        const printed = bare(pages[index]?.words.map(({ text }) => text).join('') ?? '');
        // The marks of origin stand between the title's words.
        const page = printed.replace(/〔[原算]〕|\[[QC]\]/g, '');
        const words = bare(titleText(slide)).slice(0, 12);
        expect([slide.id, page.includes(words)]).toEqual([slide.id, true]);
        // The check of the text stands on the closing slide alone.
        const checks = page.includes(report.source.sha256.slice(0, 12));
        expect([slide.id, checks]).toEqual([slide.id, slide.kind === 'closing']);
        // What a native chart prints by itself: its labels are in no other shape of the slide.
        if (slide.body.type === 'chart' && slide.body.chart.type === 'bullet')
          for (const row of slide.body.chart.rows) expect(page).toContain(bare(row.completion.text));
      }
    },
  );
});
