/** What every slide has around its body: title, what is measured, source. Its layout has paper, seal and number. */

import { nativeOfType } from '../../charts/registry/natives.ts';
import { isCover, type Slide } from '../../deck/slide.ts';
import { BODY, EYEBROW, FOOT, LEADING, MEASURED, SEAL, TITLE_Y, TYPE } from '../../deck/slide-layout.ts';
import { type TitlePlace, titleBroken, titleLines, titleStep } from '../../deck/title-lines.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { bracketedSigns, originWords } from '../../theme/origin-marks.ts';
import { LEFT, NUMBER } from './layouts.ts';
import { type Box, COLORS } from './measures.ts';
import type { Shape } from './shapes.ts';
import { LINE_BREAK, originMark, type Paragraph, type Run } from './text.ts';

const words = {
  zh: {
    key: '标记',
    eyebrow: '部分',
    measured: '口径',
    source: '来源',
  },
  en: {
    key: 'Marks',
    eyebrow: 'Part',
    measured: 'What is measured',
    source: 'Source',
  },
};

/** Width of the key to the marks, at the right end of the eyebrow. */
const KEY = 560;
const EYEBROW_BOX: Box = {
  x: LEFT + SEAL + EYEBROW.gap,
  y: EYEBROW.y,
  width: BODY.width - SEAL - EYEBROW.gap - KEY,
  height: EYEBROW.height,
};
const KEY_BOX: Box = { x: LEFT + BODY.width - KEY, y: EYEBROW.y, width: KEY, height: EYEBROW.height };
/** The source may take a second line where even the short title is too long for one. */
const FOOT_BOX: Box = { x: LEFT, y: FOOT.y + 8, width: BODY.width - NUMBER - 40, height: 68 };

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

/** As high as its lines: letters that are wider than was reckoned are set smaller, and run into nothing under them. */
export const titleBox = (slide: Slide): Box | null =>
  isCover(slide.kind) ? null : { x: LEFT, y: TITLE_Y, width: BODY.width, height: pageTitle(slide).height };

/** The words around the body; those that a slide does not have are left out. */
export function frameShapes(slide: Slide): Shape[] {
  const t = words[slide.language];
  const quiet = (text: string, size: number): Paragraph => [{ text, size, color: COLORS.muted }];
  const under = TITLE_Y + pageTitle(slide).height + MEASURED.gap;
  const measuredBox = { x: LEFT, y: under, width: BODY.width, height: BODY.y - under };
  const text = (name: string, box: Box, paragraph: Paragraph) =>
    ({ type: 'text', name, box, paragraphs: [paragraph], leading: LEADING.small }) as const;
  return [
    { ...text(t.eyebrow, EYEBROW_BOX, quiet(slide.eyebrow, TYPE.small)), anchor: 'middle' },
    { ...text(t.key, KEY_BOX, originKey(slide)), anchor: 'middle', align: 'right' },
    text(t.measured, measuredBox, quiet(measuredWords(slide), MEASURED.size)),
    text(t.source, FOOT_BOX, quiet(slide.source, TYPE.least)),
  ];
}
