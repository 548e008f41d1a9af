import { LEADING } from '../../deck/slide-layout.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { LOCALE } from '../locale.ts';
import { element, xmlText } from '../package/xml.ts';
import { COLORS, centipoints } from './measures.ts';
import { LINE_BREAK, type Paragraph, type Run } from './text.ts';

export const solidFill = (color: string): string =>
  `<a:solidFill>${element('a:srgbClr', { val: color })}</a:solidFill>`;

/** The theme's font of headings; what names none takes the theme's other font by itself. */
export const HEADING_FONTS = '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>';

function runXml({ text, size, color = COLORS.ink, bold, heading }: Run, language: Language): string {
  const look = solidFill(color) + (heading ? HEADING_FONTS : '');
  const attributes = { lang: LOCALE[language], sz: centipoints(size), b: bold ? 1 : undefined };
  if (text === LINE_BREAK) return `<a:br>${element('a:rPr', attributes, look)}</a:br>`;
  // A name may hold a line break, which would end the paragraph.
  const words = xmlText(text.replace(/\s*[\r\n]+\s*/g, ' '));
  return `<a:r>${element('a:rPr', attributes, look)}<a:t>${words}</a:t></a:r>`;
}

export interface ParagraphLook {
  readonly language: Language;
  readonly align?: 'left' | 'center' | 'right';
  /** Height of a line as a multiple of its largest font size. */
  readonly leading?: number;
}

/** Runs and paragraphs without words are left out. */
export function paragraphsXml(
  paragraphs: readonly Paragraph[],
  { language, align = 'left', leading = LEADING.body }: ParagraphLook,
): string {
  return paragraphs
    .map((runs) => runs.filter(({ text }) => text !== ''))
    .filter((runs) => runs.length > 0)
    .map((runs) => {
      const size = Math.max(...runs.map((run) => run.size));
      const pitch = element('a:lnSpc', {}, element('a:spcPts', { val: centipoints(size * leading) }));
      const look = { marL: 0, indent: 0, algn: { left: 'l', center: 'ctr', right: 'r' }[align] };
      const end = element('a:endParaRPr', { lang: LOCALE[language], sz: centipoints(size) });
      const written = runs.map((run) => runXml(run, language)).join('');
      return `<a:p>${element('a:pPr', look, `${pitch}<a:buNone/>`)}${written}${end}</a:p>`;
    })
    .join('');
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
