import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartModel } from '../../charts/registry/models.ts';
import { printedFigures } from '../../charts/render/printed.ts';
import type { Deck } from '../../deck/schema.ts';
import { type Slide, titleText } from '../../deck/slide.ts';
import { slideOf } from '../../deck/slide-of.ts';
import { slideSources } from '../../deck/slide-sources.ts';
import { talkOrder } from '../../deck/talk-order.ts';
import { fullDeck, NOTES } from '../../deck/testing/full-deck.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { LANGUAGES, type Language } from '../../report/language/vocabulary.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { xmlLegal } from '../package/xml.ts';
import { HOSTILE, hostileReport } from '../testing/hostile-report.ts';
import { xmlFault } from '../testing/well-formed.ts';
import { deckPptx, pptxFileName } from './deck-pptx.ts';
import { type OpenPackage, openPackage, paragraphsIn, unescaped } from './testing/open-pptx.ts';

const real = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../data/xuchang-2020.json'), 'utf8'),
) as Report;

interface Made {
  readonly name: string;
  readonly report: Report;
  readonly language: Language;
}
const cases: Made[] = LANGUAGES.flatMap((language) => [
  { name: 'real', report: real, language },
  { name: 'made-up', report: madeUpReport(), language },
  { name: 'hostile', report: hostileReport(), language },
]);

const one = (text: string): string => xmlLegal(text).replace(/\s*[\r\n]+\s*/g, ' ');
const squeezed = (text: string): string => one(text).replace(/\s+/g, '');

describe.each(cases)('a deck of the $name report ($language)', ({ report, language }) => {
  const deck: Deck = fullDeck(report);
  const slides: Slide[] = talkOrder(deck.slides).map((entry) => slideOf(entry, report, language));
  const charts = slides.flatMap(({ body }): ChartModel[] => (body.type === 'chart' ? [body.chart] : []));
  let file: OpenPackage;
  let slideXml: string[] = [];
  beforeAll(() => {
    file = openPackage(deckPptx(deck, report, language));
    slideXml = file.numbered('ppt/slides/slide').map(file.xml);
  });

  it('has a slide for each entry that is shown, titled as it is', () => {
    expect(slideXml).toHaveLength(slides.length);
    for (const [index, slide] of slides.entries()) {
      const title =
        /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?type="title"[\s\S]*?<\/p:sp>/.exec(slideXml[index] ?? '')?.[0] ?? '';
      const marks = language === 'zh' ? /〔[原算]〕/g : / \[[QC]\]/g;
      expect(one(paragraphsIn(title).join('')).replace(marks, '').trim()).toBe(one(titleText(slide)).trim());
    }
  });

  it('says of every figure of a title and beside a chart whether it is quoted, in a mark and in its key', () => {
    const marks =
      language === 'zh' ? { quoted: '〔原〕', computed: '〔算〕' } : { quoted: '[Q]', computed: '[C]' };
    const names = originWords[language];
    for (const [index, { title, body, origins }] of slides.entries()) {
      const words = paragraphsIn(slideXml[index] ?? '').join('\n');
      const count = (mark: string) => words.split(mark).length - 1;
      for (const origin of origins) expect(words).toMatch(new RegExp(`\\${marks[origin]} ${names[origin]}`));
      for (const origin of ['quoted', 'computed'] as const) {
        const titled = title.filter((run) => typeof run !== 'string' && run.origin === origin).length;
        const shown =
          'figures' in body ? body.figures.filter((figure) => figure.origin === origin).length : 0;
        expect(count(marks[origin])).toBeGreaterThanOrEqual(titled + shown);
      }
    }
  });

  it('is sound XML in every part, with no id twice on a slide', () => {
    for (const part of file.paths.filter((name) => /\.(xml|rels)$/.test(name)))
      expect([part, xmlFault(file.xml(part))]).toEqual([part, null]);
    for (const xml of slideXml) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('has a native chart for each chart, and no picture but the speaker’s', () => {
    expect(file.numbered('ppt/charts/chart')).toHaveLength(charts.length);
    expect(file.paths.filter((name) => name.startsWith('ppt/media/'))).toEqual(['ppt/media/image1.png']);
    expect(file.bytes('ppt/media/image1.png').subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'));
    const pictures = slideXml.map((xml) => (xml.match(/<p:pic>/g) ?? []).length);
    expect(pictures).toEqual(slides.map(({ body }) => (body.type === 'picture' ? 1 : 0)));
    expect(slideXml.join('')).toContain('descr="一个红点"');
    for (const [index, { body }] of slides.entries())
      expect((slideXml[index]?.match(/<c:chart /g) ?? []).length).toBe(body.type === 'chart' ? 1 : 0);
  });

  it('describes each chart and each table, and marks what says nothing as decoration', () => {
    const frames = slideXml.flatMap((xml) => xml.match(/<p:graphicFrame>[\s\S]*?<p:cNvPr [^>]*>/g) ?? []);
    const described = frames.map((frame) => unescaped(/ descr="([^"]*)"/.exec(frame)?.[1] ?? ''));
    expect(frames.length).toBeGreaterThan(charts.length);
    expect(described.filter((words) => words.trim() === '')).toEqual([]);
    for (const { summary } of charts)
      expect(described.map(squeezed).some((words) => words.includes(squeezed(summary)))).toBe(true);
    for (const [tag] of slideXml
      .join('')
      .matchAll(/<p:cNvPr id="\d+" name="(?:Rule|Swatch|Sign)"[\s\S]*?<\/p:cNvPr>/g))
      expect(tag).toContain('decorative');
  });

  it('lists every slide once, under the headings of its sections', () => {
    const xml = file.xml('ppt/presentation.xml');
    const listed = [...xml.matchAll(/<p14:sldId id="(\d+)"/g)].map(([, id]) => id);
    expect(listed).toEqual([...xml.matchAll(/<p:sldId id="(\d+)"/g)].map(([, id]) => id));
    const names = [...xml.matchAll(/<p14:section name="([^"]*)"/g)].map(([, name]) => unescaped(name ?? ''));
    expect(names.length).toBeGreaterThan(2);
    expect(names).toContain('下半场');
    expect(new Set([...xml.matchAll(/<p14:section [^>]*id="([^"]*)"/g)].map(([, id]) => id)).size).toBe(
      names.length,
    );
  });

  it('has a native table of as many rows as the deck’s', () => {
    const rows = slideXml.map((xml) => (xml.match(/<a:tr /g) ?? []).length);
    expect(rows).toEqual(slides.map(({ body }) => ('rows' in body ? body.rows.length + 1 : 0)));
  });

  it('sets nothing in letters under 12 points, and leaves no run without a size', () => {
    const parts = [...file.numbered('ppt/slides/slide'), ...file.numbered('ppt/charts/chart')];
    for (const part of parts) {
      const sizes = [...file.xml(part).matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes), part).toBeGreaterThanOrEqual(1200);
      // What stands in a place takes its size from there.
      const free = file.xml(part).replace(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph [\s\S]*?<\/p:sp>/g, '');
      const unsized = [...free.matchAll(/<a:r><a:rPr((?: [^>]*)?)\/?>/g)].filter(
        ([, attributes = '']) => !attributes.includes(' sz="'),
      );
      expect(unsized, part).toEqual([]);
    }
    for (const part of file.numbered('ppt/slideLayouts/slideLayout')) {
      const styles = file.xml(part).match(/<a:defRPr [^>]*>/g) ?? [];
      expect(styles.length).toBeGreaterThan(5);
      for (const style of styles) expect(Number(/ sz="(\d+)"/.exec(style)?.[1])).toBeGreaterThanOrEqual(1200);
    }
  });

  it('names fonts for Latin and for Chinese in the theme, and in charts the theme’s', () => {
    const theme = file.xml('ppt/theme/theme1.xml');
    expect(theme).toMatch(/<a:majorFont><a:latin typeface="Times New Roman"\/><a:ea typeface="SimSun"\/>/);
    expect(theme).toMatch(
      /<a:minorFont><a:latin typeface="(?:Microsoft YaHei|Arial)"\/><a:ea typeface="Microsoft YaHei"\/>/,
    );
    for (const part of file.numbered('ppt/charts/chart')) {
      const runs = file.xml(part).match(/<a:(?:defRPr|rPr) [\s\S]*?<\/a:(?:defRPr|rPr)>/g) ?? [];
      expect(runs.filter((run) => !run.includes('<a:ea typeface="+mn-ea"/>'))).toEqual([]);
    }
    expect(slideXml.join('')).not.toMatch(/<a:ea typeface="\+mj-lt"/);
    expect(
      file.paths.filter((part) => /slides\/slide/.test(part) && / lang="en-US"/.test(file.xml(part))),
    ).toEqual([]);
  });

  it('has the source and the page’s number at the foot of every slide', () => {
    for (const [index, { source }] of slides.entries()) {
      expect(paragraphsIn(slideXml[index] ?? '')).toContain(one(source));
      expect(slideXml[index]).toContain('type="slidenum"');
    }
  });

  it('has what the speaker wrote and each figure’s place in the text in the notes', () => {
    const notes = file.numbered('ppt/notesSlides/notesSlide').map((part) => paragraphsIn(file.xml(part)));
    expect(notes).toHaveLength(slides.length);
    expect(notes[1]?.slice(0, 3)).toEqual(['先讲进度。', '', '再讲 <差距> & “原因”。']);
    expect(NOTES).toContain('\u0007');
    for (const [index, slide] of slides.entries()) {
      const lines = (notes[index] ?? []).filter((line) => line.startsWith('– '));
      const sources = slideSources(slide, report);
      expect(lines, `slide ${index + 1}`).toHaveLength(slide.refs.length);
      for (const [place, { name, locators }] of sources.entries()) {
        expect(squeezed(lines[place] ?? '')).toContain(squeezed(name));
        expect(squeezed(lines[place] ?? '')).toContain(squeezed(locators));
      }
    }
    const placed = notes
      .flat()
      .filter((line) => /第.+(字|部分|段|句)|(characters?|part|paragraph|sentence) \d/.test(line));
    expect(placed.length).toBeGreaterThan(slides.length);
  });

  it('says what it is, and names no machine and no person', () => {
    const core = file.xml('docProps/core.xml');
    expect(core).toContain('<dc:creator>有据 Youju</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>有据 Youju</cp:lastModifiedBy>');
    expect(core).toContain(`<dc:language>${language === 'zh' ? 'zh-CN' : 'en-GB'}</dc:language>`);
    expect(unescaped(core)).toContain(xmlLegal(report.title[language]));
  });

  it('has a workbook behind each chart with the very numbers, and no formula in it', () => {
    for (const part of file.numbered('ppt/charts/chart')) {
      const chart = file.xml(part);
      const relations = file.xml(part.replace('charts/', 'charts/_rels/').concat('.rels'));
      const target = /Target="\.\.\/(embeddings\/[^"]+\.xlsx)"/.exec(relations)?.[1];
      const book = openPackage(file.bytes(`ppt/${target}`));
      for (const name of book.paths) expect([name, xmlFault(book.xml(name))]).toEqual([name, null]);
      const sheet = book.xml('xl/worksheets/sheet1.xml');
      expect(sheet).not.toContain('<f>');
      for (const [, column, rows = ''] of chart.matchAll(
        /<c:val><c:numRef><c:f>Sheet1!\$([A-Z]+)\$2:[^<]*<\/c:f>([\s\S]*?)<\/c:val>/g,
      )) {
        for (const [, index, value] of rows.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)) {
          const cell = new RegExp(`<c r="${column}${Number(index) + 2}"[^>]*><v>([^<]*)</v>`).exec(
            sheet,
          )?.[1];
          expect(Number(cell)).toBe(Number(value));
        }
      }
    }
  });

  it('keeps the figures of each chart as they are printed, beside it or on it', () => {
    const parts = file.numbered('ppt/charts/chart');
    let at = 0;
    for (const [index, { body }] of slides.entries()) {
      if (body.type !== 'chart') continue;
      const chart = file.xml(parts[at++] ?? '');
      const said = squeezed(
        paragraphsIn(slideXml[index] ?? '')
          .concat(labelsOf(chart))
          .join('\n'),
      );
      for (const text of printedIn(body.chart)) expect(said).toContain(squeezed(text));
    }
  });
});

/** What the labels of a native chart show: words as they are, numbers by their formats. */
function labelsOf(chart: string): string[] {
  return [...chart.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].flatMap(([series]) => {
    const values = new Map(
      [...(/<c:val>[\s\S]*<\/c:val>/.exec(series)?.[0] ?? '').matchAll(/idx="(\d+)"><c:v>([^<]*)</g)].map(
        ([, index, value]) => [index, Number(value)],
      ),
    );
    return [...series.matchAll(/<c:dLbl><c:idx val="(\d+)"\/>([\s\S]*?)<\/c:dLbl>/g)].map(
      ([, index, label = '']) => {
        const format = unescaped(/formatCode="([^"]*)"/.exec(label)?.[1] ?? '');
        if (format === '') return paragraphsIn(label).join('');
        const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
        const value = values.get(index) ?? Number.NaN;
        const digits = value.toLocaleString('en', {
          useGrouping: format.includes('#,##0'),
          minimumFractionDigits: places,
          maximumFractionDigits: places,
        });
        return format.replace(/#,##0(?:\.0+)?|0(?:\.0+)?/, digits).replaceAll('"', '');
      },
    );
  });
}

/** The numbers that a chart of the page prints, and the words beside them. */
const printedIn = (model: ChartModel): string[] => [
  ...printedFigures(model).map(({ text }) => text),
  ...(model.type === 'bullet' ? model.rows.map(({ variance }) => variance.text) : []),
  ...(model.type === 'ranks' ? [model.scopeText] : []),
];

describe('hostile names', () => {
  it('stand in the file as text, whatever they begin with', () => {
    const report = hostileReport();
    const file = openPackage(deckPptx(fullDeck(report), report, 'zh'));
    const said = file.numbered('ppt/slides/slide').flatMap((part) => paragraphsIn(file.xml(part)));
    const words = said.map(squeezed).join('\n');
    for (const name of HOSTILE) expect(words).toContain(squeezed(name));
  });
});

describe('deckPptx', () => {
  it('is a zip, named after the report and the language', () => {
    const report = madeUpReport();
    expect(pptxFileName(report, 'en')).toBe(`${report.id}-en.pptx`);
    expect([...deckPptx(fullDeck(report), report, 'en').slice(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  });

  it('gives the same bytes for the same deck and day', () => {
    const report = madeUpReport();
    const make = (exportedOn: string) => deckPptx(fullDeck(report), report, 'en', { exportedOn });
    expect(make('2031-01-02')).toEqual(make('2031-01-02'));
    expect(make('2031-01-02')).not.toEqual(make('2031-01-03'));
  });
});
