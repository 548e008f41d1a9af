import { LEADING } from '../../deck/slide-layout.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { LOCALE } from '../locale.ts';
import { element, xmlText } from '../package/xml.ts';
import { COLORS, centipoints, emu } from './measures.ts';
import { POINT, type TextLook } from './places.ts';
import { LINE_BREAK, type Paragraph, type Run } from './text.ts';
import { colorXml } from './theme-color.ts';

export const solidFill = (color: string): string => `<a:solidFill>${colorXml(color)}</a:solidFill>`;

/** The theme's font of headings, or its other font. */
export const themeFonts = (of: 'mj' | 'mn'): string =>
  `<a:latin typeface="+${of}-lt"/><a:ea typeface="+${of}-ea"/><a:cs typeface="+${of}-cs"/>`;

/** What names no font takes the theme's other one by itself; what has a place says only what differs from its look. */
function runXml(run: Run, language: Language, place: TextLook | null): string {
  const { text, size, color = COLORS.ink, bold = false, heading = false } = run;
  const look =
    (color === place?.color ? '' : solidFill(color)) +
    (heading === (place?.heading ?? false) ? '' : themeFonts(heading ? 'mj' : 'mn'));
  const attributes = {
    lang: LOCALE[language],
    sz: size === place?.size ? undefined : centipoints(size),
    b: bold === (place?.bold ?? false) ? undefined : Number(bold),
  };
  if (text === LINE_BREAK) return `<a:br>${element('a:rPr', attributes, look)}</a:br>`;
  // A name may hold a line break, which would end the paragraph.
  const words = xmlText(text.replace(/\s*[\r\n]+\s*/g, ' '));
  return `<a:r>${element('a:rPr', attributes, look)}<a:t>${words}</a:t></a:r>`;
}

export interface ParagraphLook {
  readonly language: Language;
  readonly align?: 'left' | 'center' | 'right';
  /** Height of a line as a multiple of its largest font size. */
  readonly leading?: number | null;
  /** The look of the place that the words stand in; null: they stand in none. */
  readonly place?: TextLook | null;
}

const ALIGNED = { left: 'l', center: 'ctr', right: 'r' } as const;

const pitchXml = (size: number, leading: number | null): string =>
  element(
    'a:lnSpc',
    {},
    leading === null
      ? element('a:spcPct', { val: 100_000 })
      : element('a:spcPts', { val: centipoints(size * leading) }),
  );

/** Runs and paragraphs without words are left out; without any, one that is empty, since the standard asks for one. */
export function paragraphsXml(
  paragraphs: readonly Paragraph[],
  { language, align = 'left', leading = LEADING.body, place = null }: ParagraphLook,
): string {
  const written = paragraphs
    .map((runs) => runs.filter(({ text }) => text !== ''))
    .filter((runs) => runs.length > 0)
    .map((runs) => {
      const size = Math.max(...runs.map((run) => run.size));
      const pitch = pitchXml(size, leading);
      const properties = place
        ? pitch === pitchXml(place.size, place.leading)
          ? ''
          : element('a:pPr', {}, pitch)
        : element('a:pPr', { marL: 0, indent: 0, algn: ALIGNED[align] }, `${pitch}<a:buNone/>`);
      const end = element('a:endParaRPr', {
        lang: LOCALE[language],
        sz: size === place?.size ? undefined : centipoints(size),
      });
      return `<a:p>${properties}${runs.map((run) => runXml(run, language, place)).join('')}${end}</a:p>`;
    });
  return written.join('') || `<a:p>${element('a:endParaRPr', { lang: LOCALE[language] })}</a:p>`;
}

const SQUARE =
  `<a:buClr>${colorXml(COLORS.identity)}</a:buClr><a:buSzPct val="150000"/>` +
  '<a:buFont typeface="Arial"/><a:buChar char="▪"/>';

/** The look of a place, as its layout has it. */
export function listStyle({ size, color, bold, heading, leading, align, points }: TextLook): string {
  const indent = points ? emu(POINT.indent) : 0;
  // Said where it is none too: LibreOffice would put its own white between the lines.
  const white = (tag: string, points: number) =>
    element(tag, {}, element('a:spcPts', { val: centipoints(points) }));
  const around = white('a:spcBef', 0) + white('a:spcAft', points ? POINT.after : 0);
  const letters = element(
    'a:defRPr',
    { sz: centipoints(size), b: Number(bold) },
    solidFill(color) + themeFonts(heading ? 'mj' : 'mn'),
  );
  return element(
    'a:lstStyle',
    {},
    element(
      'a:lvl1pPr',
      { marL: indent, indent: -indent, algn: ALIGNED[align] },
      pitchXml(size, leading) + around + (points ? SQUARE : '<a:buNone/>') + letters,
    ),
  );
}

/** How a box holds its words: up to its edges, in lines as wide as it is, and smaller where a desk's letters are so wide that they would leave it. */
export const bodyProperties = (anchor: 'top' | 'middle'): string =>
  element(
    'a:bodyPr',
    {
      wrap: 'square',
      lIns: 0,
      tIns: 0,
      rIns: 0,
      bIns: 0,
      rtlCol: 0,
      anchor: anchor === 'top' ? 't' : 'ctr',
    },
    SHRINK,
  );

export const SHRINK = element('a:normAutofit', {});
