/** A slide, its layout and the master of both. Places and looks that a slide shares stand in its layout. */
import { BODY, FOOT, LEADING, TYPE } from '../../deck/slide-layout.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { LOCALE } from '../locale.ts';
import { DECLARATION, element, xmlText } from '../package/xml.ts';
import type { Layout } from './layouts.ts';
import { type Box, COLORS, centipoints } from './measures.ts';
import { BODY_PLACES, LEFT, NUMBER_BOX, type Place, type TextLook } from './places.ts';
import { frame, geometry, placeXml, shapeXml } from './shape-xml.ts';
import { rule, type Shape } from './shapes.ts';
import type { Paragraph } from './text.ts';
import { bodyProperties, listStyle, paragraphsXml, SHRINK, solidFill } from './text-xml.ts';

const titles: Readonly<Record<Language, string>> = { zh: '标题', en: 'Title' };
const bodies: Readonly<Record<Language, string>> = { zh: '正文', en: 'Text' };
const numbers: Readonly<Record<Language, string>> = { zh: '页码', en: 'Slide number' };

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
};

const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>' +
  '<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** Each shape is written with an id of its own; the group of them all has the first. */
export const shapeTree = (shapes: readonly ((id: number) => string)[]): string =>
  `<p:spTree>${GROUP}${shapes.map((write, index) => write(index + 2)).join('')}</p:spTree>`;

const MASTER_COLORS = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';
const PAPER =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

export interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly kind: { readonly type: string; readonly idx?: number; readonly sz?: 'quarter' };
  /** Empty: as in the layout. */
  readonly look?: string;
  readonly body: string;
}

/** A place that a layout keeps, and what fills it on a slide. */
export const placeholder = ({ id, name, kind, look = '', body }: Placeholder): string =>
  `<p:sp><p:nvSpPr>${element('p:cNvPr', { id, name })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
  `<p:nvPr>${element('p:ph', kind)}</p:nvPr></p:nvSpPr>${element('p:spPr', {}, look)}<p:txBody>${body}</p:txBody></p:sp>`;

const placed = (box: Box): string => frame('a:xfrm', box) + geometry('rect');

export const slideNumberField = (language: Language, shown: string): string =>
  `<a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum">${element('a:rPr', { lang: LOCALE[language] })}` +
  `<a:t>${shown}</a:t></a:fld>${element('a:endParaRPr', { lang: LOCALE[language] })}`;

const numberLook =
  '<a:lstStyle><a:lvl1pPr algn="r">' +
  `${element('a:defRPr', { sz: centipoints(TYPE.least), b: 0 }, solidFill(COLORS.muted))}</a:lvl1pPr></a:lstStyle>`;

/** The number at the foot: its place and look in master and layout, the number on the slide. */
const numberXml = (id: number, language: Language, slide: number | null): string =>
  placeholder({
    id,
    name: numbers[language],
    kind: { type: 'sldNum', sz: 'quarter', idx: 10 },
    look: slide === null ? placed(NUMBER_BOX) : '',
    body:
      `${slide === null ? bodyProperties('top') + numberLook : '<a:bodyPr/><a:lstStyle/>'}` +
      `<a:p>${slideNumberField(language, slide === null ? '‹#›' : String(slide))}</a:p>`,
  });

const titleLook = (size: number): TextLook => ({
  size,
  color: COLORS.ink,
  bold: true,
  heading: true,
  leading: LEADING.title,
  align: 'left',
  points: false,
});

const titlePlace = ({ box, size }: Layout['title'], id: number, language: Language): string =>
  placeholder({
    id,
    name: titles[language],
    kind: { type: 'title' },
    look: placed(box),
    body: `${bodyProperties('top')}${listStyle(titleLook(size))}<a:p>${element('a:endParaRPr', { lang: LOCALE[language] })}</a:p>`,
  });

/** A place of a layout, with what stands in it until a slide fills it. */
function placedXml(
  place: Place,
  { id, prompt, language }: { id: number; prompt: string; language: Language },
): string {
  const { box, anchor, fill, look } = place;
  const words = element(
    'a:r',
    {},
    `${element('a:rPr', { lang: LOCALE[language] })}<a:t>${xmlText(prompt)}</a:t>`,
  );
  return (
    `<p:sp><p:nvSpPr>${element('p:cNvPr', { id, name: prompt })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>${placeXml(place)}</p:nvSpPr>` +
    `<p:spPr>${placed(box)}${fill === null ? '' : solidFill(fill)}</p:spPr>` +
    `<p:txBody>${bodyProperties(anchor)}${listStyle(look)}<a:p><a:pPr lvl="0"/>${words}</a:p></p:txBody></p:sp>`
  );
}

const FOOT_RULE = rule({ x: LEFT, y: FOOT.y, width: BODY.width });

export function layoutXml({ name, title, places }: Layout, language: Language): string {
  const tree = shapeTree([
    (id) => shapeXml(FOOT_RULE, { id, language }),
    (id) => titlePlace(title, id, language),
    ...places.map(
      ({ place, prompt }) =>
        (id: number) =>
          placedXml(place, { id, prompt, language }),
    ),
    (id) => numberXml(id, language, null),
  ]);
  const content = element('p:cSld', { name }, tree) + MASTER_COLORS;
  return DECLARATION + element('p:sldLayout', { ...NAMESPACES, preserve: 1, userDrawn: 1 }, content);
}

/** What lies in a part of its own, to which the slide leads. */
const hasPart = ({ type }: Shape): boolean => type === 'chart' || type === 'picture';

export interface SlideContent {
  readonly language: Language;
  readonly number: number;
  readonly hidden: boolean;
  readonly title: Paragraph;
  /** The box of its title, where it is not the layout's. */
  readonly titleBox: Box | null;
  readonly layout: Layout;
  readonly shapes: readonly Shape[];
  /** What the slide's relationships call the part of its first chart or picture: rId3, where two stand before it. */
  readonly firstPart: number;
}

export function slideXml({
  language,
  number,
  hidden,
  title,
  titleBox,
  layout,
  shapes,
  firstPart,
}: SlideContent): string {
  let part = firstPart;
  const body = `${element('a:bodyPr', {}, SHRINK)}<a:lstStyle/>${paragraphsXml([title], { language, leading: LEADING.title, place: titleLook(layout.title.size) })}`;
  const tree = shapeTree([
    (id) => {
      const look = titleBox ? frame('a:xfrm', titleBox) : '';
      return placeholder({ id, name: titles[language], kind: { type: 'title' }, look, body });
    },
    ...shapes.map(
      (shape) => (id: number) =>
        shapeXml(shape, { id, language, ...(hasPart(shape) && { part: `rId${part++}` }) }),
    ),
    (id) => numberXml(id, language, number),
  ]);
  return (
    DECLARATION +
    element(
      'p:sld',
      { ...NAMESPACES, ...(hidden && { show: 0 }) },
      element('p:cSld', {}, tree) + MASTER_COLORS,
    )
  );
}

/** Nine levels, each indented by an inch more. */
export const levels = (size: number): string =>
  Array.from({ length: 9 }, (_, level) =>
    element(
      `a:lvl${level + 1}pPr`,
      {
        marL: level * 457_200,
        algn: 'l',
        defTabSz: 914_400,
        rtl: 0,
        eaLnBrk: 1,
        latinLnBrk: 0,
        hangingPunct: 1,
      },
      element(
        'a:defRPr',
        { sz: size, kern: 1200 },
        '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>' +
          '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>',
      ),
    ),
  ).join('');

export const COLOR_MAP = element('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [`accent${number}`, `accent${number}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
});

/** `layouts` are named by its relationships, from rId1. */
export function masterXml(page: Layout, layouts: number, language: Language): string {
  const tree = shapeTree([
    (id) => titlePlace(page.title, id, language),
    (id) => placedXml(BODY_PLACES.points, { id, prompt: bodies[language], language }),
    (id) => numberXml(id, language, null),
  ]);
  const list = Array.from({ length: layouts }, (_, index) =>
    element('p:sldLayoutId', { id: FIRST_LAYOUT + index, 'r:id': `rId${index + 1}` }),
  );
  return (
    DECLARATION +
    element(
      'p:sldMaster',
      NAMESPACES,
      element('p:cSld', {}, PAPER + tree) +
        COLOR_MAP +
        element('p:sldLayoutIdLst', {}, list.join('')) +
        `<p:txStyles><p:titleStyle>${levels(3000)}</p:titleStyle><p:bodyStyle>${levels(1600)}</p:bodyStyle>` +
        `<p:otherStyle>${levels(1600)}</p:otherStyle></p:txStyles>`,
    )
  );
}

/** Ids of masters and layouts are drawn from one row, from 2³¹ on. */
export const MASTER_ID = 2_147_483_648;
const FIRST_LAYOUT = MASTER_ID + 1;
