/**
 * What pptxgenjs leaves to be done in the finished package: our charts and their workbooks, the theme's fonts and
 * colours, paragraphs of notes, the language, and what assistive technology asks for. Why: docs/decisions/0011-pptx.md.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { NativeChart } from '../../charts/native/native-chart.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { xmlText } from '../xml.ts';
import { TABLE_NAME } from './body/table.ts';
import { chartSheetBytes } from './chart/chart-sheet.ts';
import { chartXml } from './chart/chart-xml.ts';
import { COLORS, FONTS, LOCALE, stageColors } from './measures.ts';
import { RULE, SWATCH } from './text.ts';

export interface Finish {
  readonly language: Language;
  readonly title: string;
  /** In the order of their slides. */
  readonly charts: readonly NativeChart[];
  /** Of each slide, in paragraphs. */
  readonly notes: readonly (readonly string[])[];
  /** Of each slide that has a table: what it is of. */
  readonly tables: ReadonlyMap<number, string>;
}

/** Replaced once, or a newer pptxgenjs writes something else: that must not pass unseen. */
function swap(xml: string, pattern: RegExp, replacement: string, where: string): string {
  if (!pattern.test(xml)) throw new Error(`${where}: pptxgenjs no longer writes ${pattern}.`);
  return xml.replace(pattern, () => replacement);
}

const rgb = (name: string, color: string | null): string =>
  `<a:${name}><a:srgbClr val="${color ?? COLORS.raised}"/></a:${name}>`;

function themeXml(xml: string, language: Language): string {
  const { major, minor } = FONTS;
  const colors =
    rgb('dk1', COLORS.ink) +
    rgb('lt1', COLORS.paper) +
    rgb('dk2', COLORS.muted) +
    rgb('lt2', COLORS.raised) +
    rgb('accent1', COLORS.accent) +
    rgb('accent2', COLORS.identity) +
    rgb('accent3', COLORS.short) +
    rgb('accent4', stageColors('construction').fill) +
    rgb('accent5', stageColors('approval').fill) +
    rgb('accent6', stageColors('operating').fill) +
    rgb('hlink', COLORS.accent) +
    rgb('folHlink', COLORS.muted);
  const font = (latin: string, ea: string): string =>
    `<a:latin typeface="${latin}"/><a:ea typeface="${ea}"/><a:cs typeface="${latin}"/><a:font script="Hans" typeface="${ea}"/>`;
  let themed = swap(
    xml,
    /<a:clrScheme [\s\S]*?<\/a:clrScheme>/,
    `<a:clrScheme name="Youju">${colors}</a:clrScheme>`,
    'theme',
  );
  themed = swap(
    themed,
    /<a:majorFont>[\s\S]*?<\/a:majorFont>/,
    `<a:majorFont>${font(major.latin, major.ea)}</a:majorFont>`,
    'theme',
  );
  return swap(
    themed,
    /<a:minorFont>[\s\S]*?<\/a:minorFont>/,
    `<a:minorFont>${font(minor.latin[language], minor.ea)}</a:minorFont>`,
    'theme',
  );
}

/** The theme's fonts have names of their own for each script; pptxgenjs writes the Latin one for all. */
const themeFonts = (xml: string): string =>
  xml
    .replace(/<a:latin typeface="\+mj-lt"[^>]*\/>/g, '<a:latin typeface="+mj-lt"/>')
    .replace(/<a:ea typeface="\+mj-lt"[^>]*\/>/g, '<a:ea typeface="+mj-ea"/>')
    .replace(/<a:cs typeface="\+mj-lt"[^>]*\/>/g, '<a:cs typeface="+mj-cs"/>');

const DECORATION =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** The title's place of a layout and of a slide, which has the name that pptxgenjs counts out. */
const TITLE = / name="[^"]*"((?:\/>|>\s*<\/p:cNvPr>)<p:cNvSpPr[^>]*\/><p:nvPr><p:ph\s[^>]*type="title")/g;
const TITLES: Readonly<Record<Language, string>> = { zh: '标题', en: 'Title' };

/** Ids unlike any other of the slide; what says nothing is marked as decoration, a table says what it is of. */
function slideXml(xml: string, language: Language, table: string | undefined): string {
  let id = 1;
  return themeFonts(xml)
    .replace(/(<p:cNvPr )id="\d+"/g, (_, tag: string) => `${tag}id="${id++}"`)
    .replace(
      new RegExp(`<p:cNvPr id="(\\d+)" name="(${RULE}|${SWATCH})">\\s*</p:cNvPr>`, 'g'),
      (_, number: string, name: string) =>
        `<p:cNvPr id="${number}" name="${name}" descr="">${DECORATION}</p:cNvPr>`,
    )
    .replace(
      new RegExp(`(<p:cNvPr id="\\d+" name="${TABLE_NAME}")/>`),
      (_, tag: string) => `${tag} descr="${xmlText(table ?? '')}"/>`,
    )
    .replace(TITLE, (_, rest: string) => ` name="${TITLES[language]}"${rest}`)
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replaceAll(/ lang="en-US"/g, ` lang="${LOCALE[language]}"`)
    .replaceAll(` lang="${LOCALE[language]}" altLang="en-US"`, ` lang="${LOCALE[language]}"`);
}

/** pptxgenjs writes all notes as one run with raw line ends, which PowerPoint shows as one paragraph. */
function notesXml(xml: string, paragraphs: readonly string[], language: Language): string {
  const lang = LOCALE[language];
  const written = paragraphs.map((text) =>
    text === ''
      ? `<a:p><a:endParaRPr lang="${lang}"/></a:p>`
      : `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${xmlText(text)}</a:t></a:r></a:p>`,
  );
  const body = /(<p:ph type="body" idx="1"\/>[\s\S]*?<a:lstStyle\/>)<a:p>[\s\S]*?<\/a:p>(?=<\/p:txBody>)/;
  const before = body.exec(xml)?.[1] ?? '';
  return swap(xml, body, before + written.join(''), 'notes').replaceAll('lang="en-US"', `lang="${lang}"`);
}

const numberIn = (path: string): number => Number(/(\d+)\.[a-z.]+$/.exec(path)?.[1] ?? 0);

/** The charts' parts in the order of their slides, each with the workbook it is tied to. */
function chartParts(files: Readonly<Record<string, Uint8Array>>): { part: string; workbook: string }[] {
  return Object.keys(files)
    .filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
    .sort((a, b) => numberIn(a) - numberIn(b))
    .map((part) => {
      const relations = files[part.replace('charts/', 'charts/_rels/').concat('.rels')];
      const [, target] =
        /Target="\.\.\/(embeddings\/[^"]+)"/.exec(relations ? strFromU8(relations) : '') ?? [];
      if (!target) throw new Error(`${part} is tied to no workbook.`);
      return { part, workbook: `ppt/${target}` };
    });
}

export function finishPackage(
  bytes: Uint8Array,
  { language, title, charts, notes, tables }: Finish,
): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = unzipSync(bytes);
  const change = (path: string, by: (xml: string) => string): void => {
    const file = files[path];
    if (!file) throw new Error(`pptxgenjs no longer writes ${path}.`);
    files[path] = strToU8(by(strFromU8(file)));
  };
  const parts = chartParts(files);
  if (parts.length !== charts.length)
    throw new Error(`${charts.length} charts were drawn, and the package has ${parts.length}.`);
  for (const [index, chart] of charts.entries()) {
    const { part, workbook } = parts[index] as { part: string; workbook: string };
    files[part] = strToU8(chartXml(chart, language));
    files[workbook] = chartSheetBytes(chart, language, title);
  }
  change('ppt/theme/theme1.xml', (xml) => themeXml(xml, language));
  change('docProps/core.xml', (xml) =>
    swap(
      xml,
      /<\/cp:coreProperties>/,
      `<dc:language>${LOCALE[language]}</dc:language></cp:coreProperties>`,
      'core',
    ),
  );
  for (const path of Object.keys(files)) {
    if (/^ppt\/slides\/slide\d+\.xml$/.test(path))
      change(path, (xml) => slideXml(xml, language, tables.get(numberIn(path) - 1)));
    else if (/^ppt\/(slideLayouts|slideMasters)\/[^/]+\.xml$/.test(path))
      change(path, (xml) => slideXml(xml, language, undefined));
    else if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path))
      change(path, (xml) => notesXml(xml, notes[numberIn(path) - 1] ?? [], language));
  }
  return zipSync(files as Zippable) as Uint8Array<ArrayBuffer>;
}
