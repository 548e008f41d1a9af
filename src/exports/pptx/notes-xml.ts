/** The notes under a slide, and the master that places them on their page. */
import type { Language } from '../../report/language/vocabulary.ts';
import { LOCALE } from '../locale.ts';
import { DECLARATION, element, xmlText } from '../package/xml.ts';
import type { Box } from './measures.ts';
import { frame, geometry } from './shape-xml.ts';
import {
  COLOR_MAP,
  levels,
  NAMESPACES,
  type Placeholder,
  placeholder,
  shapeTree,
  slideNumberField,
} from './slide-xml.ts';

/** Portrait, 7.5 × 10 in, in the pixels of a slide. */
export const NOTES_PAGE = { width: 1080, height: 1440 } as const;

const PICTURE: Box = { x: 108, y: 180, width: 864, height: 486 };
const WORDS: Box = { x: 108, y: 693, width: 864, height: 567 };
const NUMBER: Box = { x: 612, y: 1368, width: 468, height: 72 };

const names = {
  zh: { picture: '幻灯片', words: '备注', number: '页码' },
  en: { picture: 'Slide', words: 'Notes', number: 'Slide number' },
} satisfies Record<Language, unknown>;

/** The slide as a picture, which holds no words. */
const pictureXml = (id: number, name: string, look: string): string =>
  `<p:sp><p:nvSpPr>${element('p:cNvPr', { id, name })}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
  `<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>${element('p:spPr', {}, look)}</p:sp>`;

const placed = (box: Box): string => frame('a:xfrm', box) + geometry('rect');
const OUTLINE = '<a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln>';
const BODY: Placeholder['kind'] = { type: 'body', sz: 'quarter', idx: 3 };
const NUMBER_KIND: Placeholder['kind'] = { type: 'sldNum', sz: 'quarter', idx: 10 };

export function notesMasterXml(language: Language): string {
  const t = names[language];
  const empty = `<a:p>${element('a:endParaRPr', { lang: LOCALE[language] })}</a:p>`;
  const right = '<a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1200"/></a:lvl1pPr></a:lstStyle>';
  const tree = shapeTree([
    (id) => pictureXml(id, t.picture, placed(PICTURE) + OUTLINE),
    (id) =>
      placeholder({
        id,
        name: t.words,
        kind: BODY,
        look: placed(WORDS),
        body: `<a:bodyPr/><a:lstStyle/>${empty}`,
      }),
    (id) =>
      placeholder({
        id,
        name: t.number,
        kind: NUMBER_KIND,
        look: placed(NUMBER),
        body: `<a:bodyPr anchor="b"/>${right}<a:p>${slideNumberField(language, '‹#›')}</a:p>`,
      }),
  ]);
  const paper = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
  return (
    DECLARATION +
    element(
      'p:notesMaster',
      NAMESPACES,
      element('p:cSld', {}, paper + tree) + COLOR_MAP + element('p:notesStyle', {}, levels(1200)),
    )
  );
}

/** An empty text is an empty line. */
export function notesXml(paragraphs: readonly string[], number: number, language: Language): string {
  const t = names[language];
  const lang = LOCALE[language];
  const written = paragraphs.map((text) =>
    text === ''
      ? `<a:p>${element('a:endParaRPr', { lang })}</a:p>`
      : `<a:p><a:r>${element('a:rPr', { lang })}<a:t>${xmlText(text)}</a:t></a:r></a:p>`,
  );
  const tree = shapeTree([
    (id) => pictureXml(id, t.picture, ''),
    (id) =>
      placeholder({ id, name: t.words, kind: BODY, body: `<a:bodyPr/><a:lstStyle/>${written.join('')}` }),
    (id) =>
      placeholder({
        id,
        name: t.number,
        kind: NUMBER_KIND,
        body: `<a:bodyPr/><a:lstStyle/><a:p>${slideNumberField(language, String(number))}</a:p>`,
      }),
  ]);
  return (
    DECLARATION +
    element(
      'p:notes',
      NAMESPACES,
      `${element('p:cSld', {}, tree)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
    )
  );
}
