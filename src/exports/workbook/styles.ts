/** The looks of cells: each asked for by its name and number format, written once. */

import type { Language } from '../../report/language/vocabulary.ts';
import { officeFonts } from '../../theme/fonts.ts';
import { palettes } from '../../theme/palettes.ts';
import { DECLARATION, element } from '../package/xml.ts';

export interface Look {
  readonly face: 'plain' | 'head' | 'title' | 'label' | 'quiet';
  /** An Excel number format; absent: General. */
  readonly format?: string;
  /** The text stays text when its cell is edited, though it begins like a formula. */
  readonly quoted?: boolean;
  /** Without a line below, as on the cover. */
  readonly bare?: boolean;
  /** Numbers at the left too, as on the cover. */
  readonly left?: boolean;
}

const { ink, muted, line, raised } = palettes.light;
const argb = (hex: string): string => `FF${hex.slice(1).toUpperCase()}`;

const FACES: readonly Look['face'][] = ['plain', 'head', 'title', 'label', 'quiet'];
const SIZES: Readonly<Record<Look['face'], number>> = { plain: 10, head: 10, title: 16, label: 10, quiet: 9 };
/** Built-in formats end at 163. */
const FIRST_FORMAT = 164;

function fontXml(face: Look['face'], language: Language): string {
  const bold = face === 'head' || face === 'title' ? '<b/>' : '';
  const color = face === 'label' || face === 'quiet' ? muted : ink;
  const [size, name] = [SIZES[face], officeFonts.sans.latin[language]];
  return `<font>${bold}<sz val="${size}"/><color rgb="${argb(color)}"/><name val="${name}"/><family val="2"/></font>`;
}

const borderXml = (style: string, color: string): string =>
  `<border><left/><right/><top/><bottom style="${style}"><color rgb="${argb(color)}"/></bottom><diagonal/></border>`;

export interface Styles {
  readonly indexOf: (look: Look) => number;
  readonly xml: () => string;
}

export function workbookStyles(language: Language): Styles {
  const formats = new Map<string, number>();
  const looks = new Map<string, number>();
  const entries: string[] = [];
  const formatId = (format: string | undefined): number => {
    if (format === undefined) return 0;
    const id = formats.get(format) ?? FIRST_FORMAT + formats.size;
    formats.set(format, id);
    return id;
  };
  const indexOf = (look: Look): number => {
    const key = `${look.face}|${look.format ?? ''}|${look.quoted ?? ''}|${look.bare ?? ''}|${look.left ?? ''}`;
    const known = looks.get(key);
    if (known !== undefined) return known;
    const index = entries.length;
    looks.set(key, index);
    entries.push(entryXml(look, formatId(look.format)));
    return index;
  };
  // The first look is the workbook's own.
  indexOf({ face: 'plain', bare: true });
  return { indexOf, xml: () => stylesXml(formats, entries, language) };
}

function entryXml({ face, quoted, bare, left }: Look, numFmtId: number): string {
  const head = face === 'head';
  const attributes = {
    numFmtId,
    fontId: FACES.indexOf(face),
    fillId: head ? 2 : 0,
    borderId: head ? 2 : bare ? 0 : 1,
    xfId: 0,
    ...(quoted && { quotePrefix: 1 }),
    applyNumberFormat: 1,
    applyFont: 1,
    applyFill: 1,
    applyBorder: 1,
    applyAlignment: 1,
  };
  const alignment = {
    vertical: head ? 'center' : 'top',
    wrapText: face === 'title' ? undefined : 1,
    horizontal: left ? 'left' : undefined,
  };
  return element('xf', attributes, element('alignment', alignment));
}

function stylesXml(
  formats: ReadonlyMap<string, number>,
  entries: readonly string[],
  language: Language,
): string {
  const list = (name: string, items: readonly string[]) =>
    items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));
  const solid = `<fill><patternFill patternType="solid"><fgColor rgb="${argb(raised)}"/><bgColor indexed="64"/></patternFill></fill>`;
  return (
    DECLARATION +
    element(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      list(
        'numFmts',
        [...formats].map(([formatCode, numFmtId]) => element('numFmt', { numFmtId, formatCode })),
      ) +
        list(
          'fonts',
          FACES.map((face) => fontXml(face, language)),
        ) +
        // Excel takes the first two for itself, whatever they say.
        list('fills', [
          '<fill><patternFill patternType="none"/></fill>',
          '<fill><patternFill patternType="gray125"/></fill>',
          solid,
        ]) +
        list('borders', [
          '<border><left/><right/><top/><bottom/><diagonal/></border>',
          borderXml('hair', line),
          borderXml('thin', ink),
        ]) +
        list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
        list('cellXfs', entries) +
        list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    )
  );
}
