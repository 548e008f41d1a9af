import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultDeck } from '../../deck/default-deck.ts';
import { setNotes } from '../../deck/edit.ts';
import { titleText } from '../../deck/slide.ts';
import { slideOf } from '../../deck/slide-of.ts';
import { loadReport } from '../../report/load.ts';
import type { Report } from '../../report/schema.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { LANGUAGES } from '../../report/vocabulary.ts';
import { xmlFault } from '../testing/well-formed.ts';
import { deckPptx } from './deck-pptx.ts';
import { shownNumber } from './native-chart.ts';

function realReport(): Report {
  const result = loadReport(readFileSync('data/xuchang-2020.json'));
  if (!result.ok) throw new Error('data/xuchang-2020.json does not load');
  return result.report;
}

const reports = [realReport(), madeUpReport()];
const cases = reports.flatMap((report) =>
  LANGUAGES.map((language) => ({ name: `${report.id} ${language}`, report, language })),
);

/** The file's parts as text. */
async function partsOf({ report, language }: (typeof cases)[number]) {
  const bytes = await deckPptx(defaultDeck(report), report, language);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

const like = (parts: Record<string, string>, pattern: RegExp) =>
  Object.entries(parts).filter(([name]) => pattern.test(name));

describe.each(cases)('the PPTX of $name', (testCase) => {
  const { report, language } = testCase;
  const slides = defaultDeck(report).slides.map((entry) => slideOf(entry, report, language));
  let parts: Record<string, string> = {};
  beforeAll(async () => {
    parts = await partsOf(testCase);
  });

  it('has a slide for each of the deck’s, with its title and notes', () => {
    const pages = like(parts, /^ppt\/slides\/slide\d+\.xml$/);
    expect(pages).toHaveLength(slides.length);
    expect(like(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/)).toHaveLength(slides.length);
    for (const [index, slide] of slides.entries()) {
      const page = parts[`ppt/slides/slide${index + 1}.xml`] ?? '';
      const words = [...page.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('');
      expect(words).toContain(titleText(slide).replaceAll('&', '&amp;'));
      expect(page).toContain('type="title"');
    }
  });

  it('has as many native charts as there are charts, each with its workbook, and no picture', () => {
    const charts = slides.filter(({ body }) => body.type === 'chart');
    expect(like(parts, /^ppt\/charts\/chart\d+\.xml$/)).toHaveLength(charts.length);
    expect(like(parts, /^ppt\/embeddings\/.*\.xlsx$/)).toHaveLength(charts.length);
    expect(like(parts, /^ppt\/media\/./)).toEqual([]);
    expect(like(parts, /\.xml$/).filter(([, xml]) => xml.includes('<p:pic>'))).toEqual([]);
  });

  it('tells a screen reader what each chart shows', () => {
    for (const [index, { body }] of slides.entries()) {
      if (body.type !== 'chart') continue;
      const page = parts[`ppt/slides/slide${index + 1}.xml`] ?? '';
      expect(page).toMatch(/<p:graphicFrame>[\s\S]*descr="[^"]{10,}"/);
    }
  });

  it('sets no word under 12 points', () => {
    const sizes = [...like(parts, /^ppt\/(?:slides\/slide|charts\/chart)\d+\.xml$/)].flatMap(([, xml]) =>
      [...xml.matchAll(/<a:(?:rPr|defRPr)[^>]* sz="(\d+)"/g)].map(([, size]) => Number(size)),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
  });

  it('is XML that any reader takes', () => {
    for (const [name, xml] of like(parts, /\.(?:xml|rels)$/))
      expect([name, xmlFault(xml)]).toEqual([name, null]);
  });
});

describe('deckPptx', () => {
  it('writes the speaker’s notes, and where each figure stands', async () => {
    const report = madeUpReport();
    const deck = setNotes(defaultDeck(report), 'pillar-1', '先说 <投资> & 进度\u0007');
    const parts = unzipSync(await deckPptx(deck, report, 'zh'));
    const index = deck.slides.findIndex(({ id }) => id === 'pillar-1') + 1;
    const notes = strFromU8(parts[`ppt/notesSlides/notesSlide${index}.xml`] ?? new Uint8Array());
    expect(notes).toContain('先说 &lt;投资&gt; &amp; 进度');
    expect(notes).toMatch(/全文第 .+ 字/);
    expect(xmlFault(notes)).toBeNull();
  });

  it('leaves hidden slides out', async () => {
    const report = madeUpReport();
    const deck = defaultDeck(report);
    const slides = deck.slides.map((slide, index) => ({ ...slide, hidden: index > 1 }));
    const parts = unzipSync(await deckPptx({ ...deck, slides }, report, 'zh'));
    expect(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(2);
  });

  const office = process.env.YOUJU_SOFFICE ?? 'soffice';
  const hasOffice = (() => {
    try {
      execFileSync(office, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      console.warn('LibreOffice is not on this machine: the PPTX is not opened with it.');
      return false;
    }
  })();

  it.skipIf(!hasOffice)('opens in LibreOffice, a page for every slide', { timeout: 180_000 }, async () => {
    const report = realReport();
    const deck = defaultDeck(report);
    const folder = mkdtempSync(path.join(tmpdir(), 'youju-pptx-'));
    try {
      writeFileSync(path.join(folder, 'deck.pptx'), await deckPptx(deck, report, 'zh'));
      execFileSync(
        office,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          path.join(folder, 'deck.pptx'),
        ],
        { stdio: 'ignore' },
      );
      const pdf = readFileSync(path.join(folder, 'deck.pdf'), 'latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(deck.slides.length);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('shownNumber', () => {
  it.each([
    ['347.7亿元', 347.7, '亿元'],
    ['≈ 357.7亿元', 357.7, '亿元'],
    ['CNY 34.77 billion', 34.77, 'CNYbillion'],
    ['1,641', 1641, ''],
  ])('reads %s', (text, number, unit) => {
    expect(shownNumber(text)).toEqual({ number, unit });
  });

  it('finds none where none is shown', () => {
    expect(shownNumber('报告未列目标')).toBeNull();
  });
});
