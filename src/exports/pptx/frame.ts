/** What every slide has around its body: paper, seal, title, what is measured, source and number. */
import type PptxGenJS from 'pptxgenjs';
import { originWords } from '../../charts/model/chart-words.ts';
import { HOUSE_SEAL, type Slide } from '../../deck/slide.ts';
import { BODY, LEADING, MARGIN, TYPE } from '../../deck/slide-layout.ts';
import { titleLines } from '../../deck/title-lines.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { type Box, COLORS, HEADING_FACE, inches, LOCALE, place, points } from './measures.ts';
import { addText, originMark, type Paragraph, RULE, type Run, textProps } from './text.ts';

const words = {
  zh: {
    page: '正文页',
    part: (numeral: string) => `正文页，第${numeral}部分`,
    cover: '封面页',
    key: '标记',
    eyebrow: '部分',
    measured: '口径',
    source: '来源',
    units: (count: number) => `各领域的项目共 ${count} 个，按阶段先后排列；数字为项数，由本站计算`,
  },
  en: {
    page: 'Content',
    part: (numeral: string) => `Content, part ${numeral}`,
    cover: 'Cover',
    key: 'Marks',
    eyebrow: 'Part',
    measured: 'What is measured',
    source: 'Source',
    units: (count: number) =>
      `Projects of each sector in order of stage, ${count} in all; the numbers are counts, computed`,
  },
};

const TITLE = 'title';
const SEAL = 44;
const EYEBROW = 64;
const TITLE_Y = EYEBROW + SEAL + 14;
const FOOT = 1000;
const NUMBER = 120;
/** Of the key to the marks, at the right end of the eyebrow. */
const KEY = 560;
/** The source may take a second line where even the short title is too long for one. */
const FOOT_BOX: Box = { x: MARGIN, y: FOOT + 8, width: BODY.width - NUMBER - 40, height: 68 };

const COVER_TITLE: Box = { x: MARGIN, y: 394, width: BODY.width, height: 276 };
const PAGE_TITLE: Box = { x: MARGIN, y: TITLE_Y, width: BODY.width, height: 2 * TYPE.title * LEADING.title };

const isCover = ({ kind }: Slide): boolean => kind === 'cover' || kind === 'closing';

function seal(text: string, { x, y, size }: { x: number; y: number; size: number }, language: Language) {
  return {
    text: {
      text,
      options: {
        ...place({ x, y, width: size, height: size }),
        fill: { color: COLORS.identity },
        color: COLORS.paper,
        fontFace: HEADING_FACE,
        fontSize: points((size * 0.64) / Math.max(1, text.length * 0.7)),
        bold: true,
        align: 'center' as const,
        valign: 'middle' as const,
        margin: 0,
        lang: LOCALE[language],
        objectName: RULE,
      },
    },
  };
}

const layoutName = (slide: Slide): string => {
  const t = words[slide.language];
  if (isCover(slide)) return t.cover;
  return slide.seal === HOUSE_SEAL ? t.page : t.part(slide.seal);
};

/**
 * The layouts “Content”, one more for each of the report's parts with its numeral in the seal, and “Cover”: a
 * user's own slides can be made from them.
 */
export function defineLayouts(deck: PptxGenJS, numerals: readonly string[], language: Language): void {
  const t = words[language];
  const foot = {
    line: {
      ...place({ x: MARGIN, y: FOOT, width: BODY.width, height: 0 }),
      line: { color: COLORS.line, width: points(2) },
      objectName: RULE,
    },
  };
  const layout = (
    title: string,
    box: Box,
    size: number,
    sealed: { text: string; y: number; size: number },
  ) => ({
    title,
    background: { color: COLORS.paper },
    objects: [
      seal(sealed.text, { x: MARGIN, y: sealed.y, size: sealed.size }, language),
      foot,
      {
        placeholder: {
          options: {
            name: TITLE,
            type: 'title' as const,
            ...place(box),
            margin: 0,
            align: 'left' as const,
            valign: 'top' as const,
            fontFace: HEADING_FACE,
            fontSize: points(size),
            bold: true,
            color: COLORS.ink,
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      ...place({ x: MARGIN + BODY.width - NUMBER, y: FOOT + 8, width: NUMBER, height: 44 }),
      w: inches(NUMBER),
      h: inches(44),
      fontSize: points(TYPE.least),
      color: COLORS.muted,
      align: 'right' as const,
      margin: 0,
    },
  });
  const content = (title: string, text: string) =>
    deck.defineSlideMaster(layout(title, PAGE_TITLE, TYPE.title, { text, y: EYEBROW, size: SEAL }));
  content(t.page, HOUSE_SEAL);
  for (const numeral of numerals) content(t.part(numeral), numeral);
  deck.defineSlideMaster(layout(t.cover, COVER_TITLE, 88, { text: HOUSE_SEAL, y: 250, size: 104 }));
}

const COVER_SIZES = [88, 72, 60, 48];

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
function titleRuns({ title, language }: Slide, size: number): Run[] {
  return title.flatMap((run): Run[] => {
    const common = { size, bold: true, heading: true };
    if (typeof run === 'string') return [{ text: run, ...common }];
    return [{ text: run.text, ...common }, originMark(run.origin, language)];
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

/** The page draws a square for each project; a native chart draws how many they are. */
function measuredWords({ body, measured, language }: Slide): string {
  if (body.type !== 'chart' || body.chart.type !== 'units') return measured;
  return words[language].units(body.chart.sectors.reduce((sum, { units }) => sum + units.length, 0));
}

export function addFramedSlide(deck: PptxGenJS, slide: Slide): PptxGenJS.Slide {
  const { language } = slide;
  const t = words[language];
  const made = deck.addSlide({ masterName: layoutName(slide) });
  const size = titleSize(slide);
  const runs = titleRuns(slide, size);
  made.addText(textProps([runs], { language, leading: LEADING.title }), {
    placeholder: TITLE,
    lang: LOCALE[language],
    objectName: t.page,
  });
  const eyebrow: Box = {
    x: MARGIN + SEAL + 18,
    y: EYEBROW,
    width: BODY.width - SEAL - 18 - KEY,
    height: SEAL,
  };
  const quiet = (text: string, of: number) => [[{ text, size: of, color: COLORS.muted }]];
  addText(made, eyebrow, quiet(slide.eyebrow, TYPE.small), {
    name: t.eyebrow,
    language,
    anchor: 'middle',
    leading: 1.3,
  });
  addText(made, { x: MARGIN + BODY.width - KEY, y: EYEBROW, width: KEY, height: SEAL }, [originKey(slide)], {
    name: t.key,
    language,
    anchor: 'middle',
    align: 'right',
    leading: 1.3,
  });
  const under = TITLE_Y + Math.min(2, linesAt(slide, size)) * size * LEADING.title + 8;
  addText(
    made,
    { x: MARGIN, y: under, width: BODY.width, height: BODY.y - under },
    quiet(measuredWords(slide), TYPE.least),
    { name: t.measured, language, leading: 1.3 },
  );
  addText(made, FOOT_BOX, quiet(slide.source, TYPE.least), { name: t.source, language, leading: 1.3 });
  return made;
}
