/** What every slide has around its body: title, what is measured, source. Its layout has paper, seal and number. */

import { nativeOfType } from '../../charts/registry/natives.ts';
import type { Slide } from '../../deck/slide.ts';
import { BODY, LEADING, TYPE } from '../../deck/slide-layout.ts';
import { titleLines } from '../../deck/title-lines.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { EYEBROW, FOOT, isCover, LEFT, NUMBER, SEAL, TITLE_Y } from './layouts.ts';
import { type Box, COLORS } from './measures.ts';
import type { Shape } from './shapes.ts';
import { originMark, type Paragraph, type Run } from './text.ts';

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
  x: LEFT + SEAL + 18,
  y: EYEBROW,
  width: BODY.width - SEAL - 18 - KEY,
  height: SEAL,
};
const KEY_BOX: Box = { x: LEFT + BODY.width - KEY, y: EYEBROW, width: KEY, height: SEAL };
/** The source may take a second line where even the short title is too long for one. */
const FOOT_BOX: Box = { x: LEFT, y: FOOT + 8, width: BODY.width - NUMBER - 40, height: 68 };

const COVER_SIZES = [TYPE.cover, 72, 60, 48];

/** Times is narrower than the sans that is measured; Songti is as wide. */
const NARROWER: Readonly<Record<Language, number>> = { zh: 0.96, en: 1.1 };

/** A mark of origin, in small letters and brackets, is no wider than two characters of the title. */
const linesAt = (slide: Slide, size: number): number =>
  titleLines(slide, size, { width: BODY.width * NARROWER[slide.language], mark: '〔原' });

/** Letters in which one line holds the title, else those in which two do; the smallest there are, where none do. */
function titleSize(slide: Slide): number {
  const sizes = isCover(slide) ? COVER_SIZES : [TYPE.title, TYPE.smallTitle];
  const lines = (size: number) => linesAt(slide, size);
  const fits = sizes.find((size) => lines(size) === 1) ?? sizes.find((size) => lines(size) === 2);
  return fits ?? (sizes.at(-1) as number);
}

/** A figure says behind its number whether it is quoted or computed, as the page's mark does. */
export function titleParagraph(slide: Slide): Paragraph {
  const size = titleSize(slide);
  return slide.title.flatMap((run): Run[] => {
    const look = { size, bold: true, heading: true };
    if (typeof run === 'string') return [{ text: run, ...look }];
    return [{ text: run.text, ...look }, originMark(run.origin, slide.language)];
  });
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

/** The words around the body; those that a slide does not have are left out. */
const titleHeight = (slide: Slide, size: number): number =>
  Math.min(2, linesAt(slide, size)) * size * LEADING.title;

/** As high as its lines: letters that are wider than was reckoned are set smaller, and run into nothing under them. */
export const titleBox = (slide: Slide): Box | null =>
  isCover(slide)
    ? null
    : { x: LEFT, y: TITLE_Y, width: BODY.width, height: titleHeight(slide, titleSize(slide)) };

export function frameShapes(slide: Slide): Shape[] {
  const t = words[slide.language];
  const size = titleSize(slide);
  const quiet = (text: string, of: number): Paragraph => [{ text, size: of, color: COLORS.muted }];
  const under = TITLE_Y + titleHeight(slide, size) + 8;
  const measuredBox = { x: LEFT, y: under, width: BODY.width, height: BODY.y - under };
  const text = (name: string, box: Box, paragraph: Paragraph) =>
    ({ type: 'text', name, box, paragraphs: [paragraph], leading: 1.3 }) as const;
  return [
    { ...text(t.eyebrow, EYEBROW_BOX, quiet(slide.eyebrow, TYPE.small)), anchor: 'middle' },
    { ...text(t.key, KEY_BOX, originKey(slide)), anchor: 'middle', align: 'right' },
    text(t.measured, measuredBox, quiet(measuredWords(slide), TYPE.least)),
    text(t.source, FOOT_BOX, quiet(slide.source, TYPE.least)),
  ];
}
