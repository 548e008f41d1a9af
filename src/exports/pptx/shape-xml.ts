import type { Language } from '../../report/language/vocabulary.ts';
import { element } from '../package/xml.ts';
import { type Box, emu } from './measures.ts';
import type { Place } from './places.ts';
import type {
  ChartShape,
  CodeShape,
  DecorationShape,
  PictureShape,
  Shape,
  TableCell,
  TableShape,
  TextShape,
} from './shapes.ts';
import { bodyProperties, paragraphsXml, SHRINK, solidFill } from './text-xml.ts';

export interface ShapeTies {
  /** Unlike any other of its slide. */
  readonly id: number;
  readonly language: Language;
  /** What the slide's relationships call the part of a chart or a picture. */
  readonly part?: string;
}

export const frame = (tag: 'a:xfrm' | 'p:xfrm', { x, y, width, height }: Box): string =>
  `<${tag}>${element('a:off', { x: emu(x), y: emu(y) })}${element('a:ext', { cx: emu(width), cy: emu(height) })}</${tag}>`;

export const geometry = (preset: string): string => `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>`;

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** The name of a shape that assistive technology passes over. */
const decorative = (id: number, name: string): string =>
  element('p:cNvPr', { id, name, descr: '' }, DECORATIVE);

/** What a shape says of the place of its layout that it fills. */
export const placeXml = ({ type, idx }: Place): string =>
  `<p:nvPr>${element('p:ph', { type, idx })}</p:nvPr>`;

const isSame = (one: Box, other: Box): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

/** Words in a place of the layout, which has all that the slide does not say. */
function placedTextXml({ name, box, paragraphs, leading }: TextShape, place: Place, ties: ShapeTies): string {
  const { id, language } = ties;
  const look = { language, leading: leading ?? place.look.leading, place: place.look };
  return (
    `<p:sp><p:nvSpPr>${element('p:cNvPr', { id, name })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>${placeXml(place)}</p:nvSpPr>` +
    `${element('p:spPr', {}, isSame(box, place.box) ? '' : frame('a:xfrm', box))}` +
    `<p:txBody>${element('a:bodyPr', {}, SHRINK)}<a:lstStyle/>${paragraphsXml(paragraphs, look)}</p:txBody></p:sp>`
  );
}

function textXml(
  { name, box, paragraphs, anchor = 'top', place: _, ...look }: TextShape,
  ties: ShapeTies,
): string {
  const { id, language } = ties;
  return (
    `<p:sp><p:nvSpPr>${element('p:cNvPr', { id, name })}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${frame('a:xfrm', box)}${geometry('rect')}<a:noFill/></p:spPr>` +
    `<p:txBody>${bodyProperties(anchor)}<a:lstStyle/>${paragraphsXml(paragraphs, { ...look, language })}</p:txBody></p:sp>`
  );
}

function decorationXml({ name, geometry: preset, box, fill, outline }: DecorationShape, id: number): string {
  const line = element(
    'a:ln',
    { w: emu(outline.width) },
    `${solidFill(outline.color)}<a:prstDash val="${outline.dashed ? 'sysDash' : 'solid'}"/>`,
  );
  return (
    `<p:sp><p:nvSpPr>${decorative(id, name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${frame('a:xfrm', box)}${geometry(preset)}${fill === null ? '<a:noFill/>' : solidFill(fill)}${line}</p:spPr></p:sp>`
  );
}

/** What a slide holds that is no shape of its own kind: a table or a chart. */
function graphicFrame(
  { name, description, box, place }: TableShape | ChartShape,
  id: number,
  { kind, content }: { readonly kind: 'table' | 'chart'; readonly content: string },
): string {
  const uri = `http://schemas.openxmlformats.org/drawingml/2006/${kind}`;
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${element('p:cNvPr', { id, name, descr: description })}` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>' +
    `${placeXml(place)}</p:nvGraphicFramePr>${frame('p:xfrm', box)}<a:graphic>${element('a:graphicData', { uri }, content)}</a:graphic></p:graphicFrame>`
  );
}

function cellXml({ paragraph, leading, padding, rule }: TableCell, language: Language): string {
  const margins = {
    marL: 0,
    marR: emu(padding.right),
    marT: emu(padding.y),
    marB: emu(padding.y),
    anchor: 't',
  };
  const bare = ['L', 'R', 'T'].map((side) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`).join('');
  const under = `<a:lnB w="${emu(2)}">${solidFill(rule)}<a:prstDash val="solid"/></a:lnB>`;
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml([paragraph], { language, leading })}</a:txBody>` +
    `${element('a:tcPr', margins, bare + under)}</a:tc>`
  );
}

function tableXml(table: TableShape, { id, language }: ShapeTies): string {
  const columns = table.columns.map((width) => element('a:gridCol', { w: emu(width) })).join('');
  const rows = table.rows.map(({ height, cells }) =>
    element('a:tr', { h: emu(height) }, cells.map((cell) => cellXml(cell, language)).join('')),
  );
  const content = `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${columns}</a:tblGrid>${rows.join('')}</a:tbl>`;
  return graphicFrame(table, id, { kind: 'table', content });
}

function chartXml(shape: ChartShape, { id, part }: ShapeTies): string {
  const attributes = {
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'r:id': part,
  };
  return graphicFrame(shape, id, { kind: 'chart', content: element('c:chart', attributes) });
}

const pictureXml = ({ name, description, box, place }: PictureShape, { id, part }: ShapeTies): string =>
  `<p:pic><p:nvPicPr>${element('p:cNvPr', { id, name, descr: description })}` +
  '<p:cNvPicPr><a:picLocks noGrp="1" noChangeAspect="1"/></p:cNvPicPr>' +
  `${placeXml(place)}</p:nvPicPr><p:blipFill>${element('a:blip', { 'r:embed': part })}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
  `<p:spPr>${frame('a:xfrm', box)}${geometry('rect')}</p:spPr></p:pic>`;

/** Dark on white whatever the theme: readers expect it so. */
function codeXml({ name, description, box, code }: CodeShape, id: number): string {
  const point = (x: number, y: number) => element('a:pt', { x, y });
  const squares = code.runs.map(
    ({ x, y, length }) =>
      `<a:moveTo>${point(x, y)}</a:moveTo>` +
      [point(x + length, y), point(x + length, y + 1), point(x, y + 1)]
        .map((to) => `<a:lnTo>${to}</a:lnTo>`)
        .join('') +
      '<a:close/>',
  );
  // Drawn first, so that the path is as large as the code with the white around it.
  const corners = `<a:moveTo>${point(0, 0)}</a:moveTo><a:lnTo>${point(0, 0)}</a:lnTo><a:close/>`;
  const path = element('a:path', { w: code.size, h: code.size }, corners + squares.join(''));
  const shape =
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst>${path}</a:pathLst></a:custGeom>`;
  return (
    `<p:sp><p:nvSpPr>${element('p:cNvPr', { id, name, descr: description })}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${frame('a:xfrm', box)}${shape}${solidFill('000000')}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`
  );
}

export function shapeXml(shape: Shape, ties: ShapeTies): string {
  switch (shape.type) {
    case 'text':
      return shape.place ? placedTextXml(shape, shape.place, ties) : textXml(shape, ties);
    case 'decoration':
      return decorationXml(shape, ties.id);
    case 'table':
      return tableXml(shape, ties);
    case 'chart':
      return chartXml(shape, ties);
    case 'code':
      return codeXml(shape, ties.id);
    case 'picture':
      return pictureXml(shape, ties);
  }
}
