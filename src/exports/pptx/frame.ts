/** What every slide has around its body: title, what is measured, source. Its layout has paper, seal and number. */

import { nativeOfType } from '../../charts/registry/natives.ts';
import { isCover, type Slide } from '../../deck/slide.ts';
import { BODY, LEADING, MEASURED, TITLE_Y, TYPE } from '../../deck/slide-layout.ts';
import { type TitlePlace, titleBroken, titleLines, titleStep } from '../../deck/title-lines.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { bracketedSigns, originWords } from '../../theme/origin-marks.ts';
import { PAGE_TITLE } from './layouts.ts';
import { type Box, COLORS } from './measures.ts';
import { FRAME_PLACES, type Place, SEAL_SHARE } from './places.ts';
import type { Shape } from './shapes.ts';
import { LINE_BREAK, originMark, type Paragraph, type Run } from './text.ts';

const words = {
  zh: {
    key: '标记',
    eyebrow: '部分',
    measured: '口径',
    source: '来源',
    seal: '印章',
  },
  en: {
    key: 'Marks',
    eyebrow: 'Part',
    measured: 'What is measured',
    source: 'Source',
    seal: 'Seal',
  },
};

const COVER_SIZES = [TYPE.cover, 72, 60, 48];

/** Times is narrower than the sans that is measured; Songti is as wide. */
const NARROWER: Readonly<Record<Language, number>> = { zh: 0.96, en: 1.1 };

const titlePlace = ({ language }: Slide): TitlePlace => ({
  width: BODY.width * NARROWER[language],
  marks: bracketedSigns[language],
});

/** On the cover: letters in which one line holds the title, else those in which two do, else the smallest. */
function coverSize(slide: Slide): number {
  const lines = (size: number) => titleLines(slide, size, titlePlace(slide));
  const fits = COVER_SIZES.find((size) => lines(size) === 1) ?? COVER_SIZES.find((size) => lines(size) === 2);
  return fits ?? (COVER_SIZES.at(-1) as number);
}

interface TitleSet {
  readonly size: number;
  /** Height of its lines. */
  readonly height: number;
}

/** The same steps as on the page. A title too long for the last is set smaller still: it must not run into the body. */
function pageTitle(slide: Slide): TitleSet {
  const step = titleStep(slide, titlePlace(slide));
  const room = step.lines * step.size;
  let { size } = step;
  const height = () => titleLines(slide, size, titlePlace(slide)) * size;
  while (height() > room) size -= 1;
  return { size, height: height() * LEADING.title };
}

/** A figure says behind its number whether it is quoted or computed, as the page's mark does. */
export function titleParagraph(slide: Slide): Paragraph {
  const size = isCover(slide.kind) ? coverSize(slide) : pageTitle(slide).size;
  const look = { size, bold: true, heading: true };
  // English breaks between words by itself.
  const lines = slide.language === 'zh' ? titleBroken(slide, size, titlePlace(slide)) : [slide.title];
  return lines.flatMap((line, index): Run[] => [
    ...(index > 0 ? [{ ...look, text: LINE_BREAK }] : []),
    ...line.flatMap((run): Run[] =>
      typeof run === 'string'
        ? [{ text: run, ...look }]
        : [{ text: run.text, ...look }, originMark(run.origin, slide.language)],
    ),
  ]);
}

/** What the marks on this slide mean, in words. */
function originKey({ origins, language }: Slide): Paragraph {
  return origins.flatMap((origin, index): Run[] => {
    const { text, ...look } = originMark(origin, language);
    const word = originWords[language][origin];
    return [{ ...look, text: `${index > 0 ? '   ' : ''}${text.trim()} ${word}` }];
  });
}

/** A native chart may measure another thing than the page's. */
const measuredWords = ({ body, measured }: Slide): string =>
  body.type === 'chart' ? nativeOfType(body.chart.type).measured(body.chart) : measured;

/** As high as its lines: letters that are wider than was reckoned are set smaller, and run into nothing under them. null: as in the layout. */
export function titleBox(slide: Slide): Box | null {
  if (isCover(slide.kind)) return null;
  const { height } = pageTitle(slide);
  return height === PAGE_TITLE.box.height ? null : { ...PAGE_TITLE.box, height };
}

/** The numeral of the slide's part; two figures are set smaller. */
function sealShape({ kind, seal }: Slide, name: string): Shape {
  const place = isCover(kind) ? FRAME_PLACES.coverSeal : FRAME_PLACES.seal;
  const size = (place.box.height * SEAL_SHARE) / Math.max(1, [...seal].length * 0.7);
  const { color, bold, heading } = place.look;
  return {
    type: 'text',
    name,
    box: place.box,
    place,
    paragraphs: [[{ text: seal, size, color, bold, heading }]],
  };
}

/** The words around the body; those that a slide does not have are left out. */
export function frameShapes(slide: Slide): Shape[] {
  const t = words[slide.language];
  const { eyebrow, key, measured, source } = FRAME_PLACES;
  const quiet = (text: string, size: number): Paragraph => [{ text, size, color: COLORS.muted }];
  const under = TITLE_Y + pageTitle(slide).height + MEASURED.gap;
  const measuredBox = { ...measured.box, y: under, height: BODY.y - under };
  const text = (name: string, place: Place, paragraph: Paragraph, box: Box = place.box): Shape[] =>
    paragraph.some((run) => run.text !== '')
      ? [{ type: 'text', name, box, place, paragraphs: [paragraph] }]
      : [];
  return [
    sealShape(slide, t.seal),
    ...text(t.eyebrow, eyebrow, quiet(slide.eyebrow, TYPE.small)),
    ...text(t.key, key, originKey(slide)),
    ...text(t.measured, measured, quiet(measuredWords(slide), MEASURED.size), measuredBox),
    ...text(t.source, source, quiet(slide.source, TYPE.least)),
  ];
}
