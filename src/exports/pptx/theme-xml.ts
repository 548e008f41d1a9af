import type { Language } from '../../report/language/vocabulary.ts';
import { officeFonts } from '../../theme/fonts.ts';
import { DECLARATION, element } from '../package/xml.ts';
import { COLORS } from './measures.ts';
import { THEME_COLORS } from './theme-color.ts';

const color = (name: string, value: string): string =>
  element(`a:${name}`, {}, element('a:srgbClr', { val: value }));

const font = (latin: string, ea: string): string =>
  `<a:latin typeface="${latin}"/><a:ea typeface="${ea}"/><a:cs typeface="${latin}"/><a:font script="Hans" typeface="${ea}"/>`;

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number): string => `<a:ln w="${width}">${FILL}<a:prstDash val="solid"/></a:ln>`;
const NO_EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** Flat: what a user draws has a colour and a line, no gradient and no shadow. The standard asks for three of each. */
const FORMATS =
  `<a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${[6350, 12_700, 19_050].map(line).join('')}</a:lnStyleLst>` +
  `<a:effectStyleLst>${NO_EFFECT.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst>`;

export function themeXml(language: Language): string {
  const { serif, sans } = officeFonts;
  const colors =
    Object.entries(THEME_COLORS)
      .map(([name, value]) => color(name, value))
      .join('') +
    color('hlink', COLORS.accent) +
    color('folHlink', COLORS.muted);
  const fonts =
    element('a:majorFont', {}, font(serif.latin, serif.chinese)) +
    element('a:minorFont', {}, font(sans.latin[language], sans.chinese));
  return (
    DECLARATION +
    element(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Youju' },
      element(
        'a:themeElements',
        {},
        element('a:clrScheme', { name: 'Youju' }, colors) +
          element('a:fontScheme', { name: 'Youju' }, fonts) +
          element('a:fmtScheme', { name: 'Youju' }, FORMATS),
      ),
    )
  );
}
