/** The parts of a presentation and what ties them together; the numbers in its XML are those of its relationships. */
import type { DeckSection } from '../../deck/sections.ts';
import { SLIDE } from '../../deck/slide-layout.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import type { OfficeFile, Part, Relation } from '../package/package.ts';
import type { Properties } from '../package/properties.ts';
import { DECLARATION, element } from '../package/xml.ts';
import { chartSheetBytes } from './chart/chart-sheet.ts';
import { chartXml } from './chart/chart-xml.ts';
import type { Layout } from './layouts.ts';
import { type Box, emu } from './measures.ts';
import { NOTES_PAGE, notesMasterXml, notesXml } from './notes-xml.ts';
import type { ChartShape, PictureShape, Shape } from './shapes.ts';
import { layoutXml, levels, MASTER_ID, masterXml, NAMESPACES, slideXml } from './slide-xml.ts';
import type { Paragraph } from './text.ts';
import { themeXml } from './theme-xml.ts';

interface SlidePage {
  /** Which of the presentation's layouts, from 0. */
  readonly layout: number;
  /** Passed over when the file is presented. */
  readonly hidden: boolean;
  readonly title: Paragraph;
  readonly titleBox: Box | null;
  readonly shapes: readonly Shape[];
  /** In paragraphs. */
  readonly notes: readonly string[];
}

export interface Presentation {
  readonly language: Language;
  readonly layouts: readonly [Layout, ...Layout[]];
  readonly pages: readonly SlidePage[];
  /** Headings over the slides in the list of an office, each with so many of them. */
  readonly sections: readonly DeckSection[];
  readonly properties: Properties;
}

const FIRST_SLIDE_ID = 256;
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';

const layoutPath = (index: number) => `ppt/slideLayouts/slideLayout${index + 1}.xml`;
const slidePath = (index: number) => `ppt/slides/slide${index + 1}.xml`;
const notesPath = (index: number) => `ppt/notesSlides/notesSlide${index + 1}.xml`;
const themePath = (number: 1 | 2) => `ppt/theme/theme${number}.xml`;
const chartPath = (index: number) => `ppt/charts/chart${index + 1}.xml`;

const part = (path: string, type: string, content: string, relations: readonly Relation[] = []): Part => ({
  path,
  type: `presentationml.${type}+xml`,
  content,
  relations,
});
const theme = (number: 1 | 2, language: Language): Part => ({
  path: themePath(number),
  type: 'theme+xml',
  content: themeXml(language),
});

/** PowerPoint's own list (MS-PPTX 2.6.1); other programs pass it over. */
function sectionsXml(sections: readonly DeckSection[]): string {
  let next = FIRST_SLIDE_ID;
  const list = sections.map(({ name, count }, index) => {
    const slides = Array.from({ length: count }, () => element('p14:sldId', { id: next++ }));
    // Ids only have to differ; the same deck gives the same bytes.
    const id = `{59554A55-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;
    return element('p14:section', { name, id }, element('p14:sldIdLst', {}, slides.join('')));
  });
  const namespace = { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' };
  const sectionList = element('p14:sectionLst', namespace, list.join(''));
  return element(
    'p:extLst',
    {},
    element('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, sectionList),
  );
}

function presentationXml(slides: number, sections: readonly DeckSection[]): string {
  const size = ({ width, height }: { width: number; height: number }) => ({
    cx: emu(width),
    cy: emu(height),
  });
  const list = Array.from({ length: slides }, (_, index) =>
    element('p:sldId', { id: FIRST_SLIDE_ID + index, 'r:id': `rId${index + 3}` }),
  );
  return (
    DECLARATION +
    element(
      'p:presentation',
      { ...NAMESPACES, saveSubsetFonts: 1, autoCompressPictures: 0 },
      element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: MASTER_ID, 'r:id': 'rId1' })) +
        element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })) +
        element('p:sldIdLst', {}, list.join('')) +
        element('p:sldSz', size(SLIDE)) +
        element('p:notesSz', size(NOTES_PAGE)) +
        element('p:defaultTextStyle', {}, levels(1800)) +
        sectionsXml(sections),
    )
  );
}

/** A chart and, behind it, the workbook with its numbers. */
function chartParts(
  { chart }: ChartShape,
  index: number,
  { language, properties }: Pick<Presentation, 'language' | 'properties'>,
): Part[] {
  const workbook = `ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`;
  return [
    {
      path: chartPath(index),
      type: 'drawingml.chart+xml',
      content: chartXml(chart, language),
      relations: [{ type: 'package', path: workbook }],
    },
    {
      path: workbook,
      type: 'spreadsheetml.sheet',
      content: chartSheetBytes(chart, language, properties),
    },
  ];
}

/** The bytes of a data URL, as a part of its own. */
function picturePart({ picture }: PictureShape, index: number): Part {
  const kind = picture.startsWith('data:image/png') ? 'png' : 'jpeg';
  const bytes = atob(picture.slice(picture.indexOf(',') + 1));
  return {
    path: `ppt/media/image${index + 1}.${kind}`,
    type: `image/${kind}`,
    content: Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
  };
}

export function presentationFile(presentation: Presentation): OfficeFile {
  const { language, layouts, pages, properties } = presentation;
  const charts: Part[] = [];
  const pictures: Part[] = [];
  const slides = pages.flatMap(({ layout, hidden, title, titleBox, shapes, notes }, index): Part[] => {
    const relations: Relation[] = [
      { type: 'slideLayout', path: layoutPath(layout) },
      { type: 'notesSlide', path: notesPath(index) },
    ];
    const content = slideXml({
      language,
      number: index + 1,
      hidden,
      title,
      titleBox,
      layout: layouts[layout] ?? layouts[0],
      shapes,
      firstPart: relations.length + 1,
    });
    for (const shape of shapes) {
      if (shape.type === 'picture') {
        const picture = picturePart(shape, pictures.length);
        relations.push({ type: 'image', path: picture.path });
        pictures.push(picture);
      }
      if (shape.type !== 'chart') continue;
      const count = charts.length / 2;
      relations.push({ type: 'chart', path: chartPath(count) });
      charts.push(...chartParts(shape, count, presentation));
    }
    return [
      part(slidePath(index), 'slide', content, relations),
      part(notesPath(index), 'notesSlide', notesXml(notes, index + 1, language), [
        { type: 'notesMaster', path: NOTES_MASTER },
        { type: 'slide', path: slidePath(index) },
      ]),
    ];
  });
  const master = { type: 'slideMaster', path: MASTER };
  return {
    parts: [
      part(
        'ppt/presentation.xml',
        'presentation.main',
        presentationXml(pages.length, presentation.sections),
        [
          master,
          { type: 'notesMaster', path: NOTES_MASTER },
          ...pages.map((_, index) => ({ type: 'slide', path: slidePath(index) })),
          { type: 'theme', path: themePath(1) },
        ],
      ),
      part(MASTER, 'slideMaster', masterXml(layouts[0], layouts.length, language), [
        ...layouts.map((_, index) => ({ type: 'slideLayout', path: layoutPath(index) })),
        { type: 'theme', path: themePath(1) },
      ]),
      ...layouts.map((layout, index) =>
        part(layoutPath(index), 'slideLayout', layoutXml(layout, language), [master]),
      ),
      theme(1, language),
      part(NOTES_MASTER, 'notesMaster', notesMasterXml(language), [{ type: 'theme', path: themePath(2) }]),
      theme(2, language),
      ...slides,
      ...charts,
      ...pictures,
    ],
    properties,
  };
}
