/**
 * Where things stand on a slide, in the pixels of its 1920 × 1080 canvas: the page, the presenter window, paper
 * and PPTX all use these, so that what fits in one fits in the others.
 */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const SLIDE: Size = { width: 1920, height: 1080 };

/** Left and right of everything. */
export const MARGIN = 96;

/** The zone under the title and over the foot. */
export const BODY = { x: MARGIN, y: 340, width: SLIDE.width - 2 * MARGIN, height: 636 } as const;

/** A rule over a part of the body. */
export const RULE = 2;

/** Up to four figures side by side, each under its rule. */
export const FIGURE_COLUMNS = { gap: 48, padding: 12, rule: 3 } as const;
/** Up to three figures one under the other at the right of a chart, as wide and with as much white between them. */
export const FIGURE_STACK = { width: 480, gap: 20, beside: 56 } as const;
/** A chart with figures beside it. */
export const CHART_BESIDE_FIGURES: Size = {
  width: BODY.width - FIGURE_STACK.width - FIGURE_STACK.beside,
  height: BODY.height,
};
export const WHOLE_CHART: Size = { width: BODY.width, height: BODY.height };

/** Font sizes. Nothing is smaller than the least: it must be read from the last row. */
export const TYPE = { cover: 88, title: 60, body: 32, small: 28, least: 24 } as const;

/** Over the body: the seal with the eyebrow beside it, as high as the seal; the title; and what is measured. */
export const SEAL = 44;
export const EYEBROW = { y: 64, height: SEAL, gap: 18 } as const;
const TITLE_GAP = 16;
export const TITLE_Y = EYEBROW.y + EYEBROW.height + TITLE_GAP;
/** `gap` under the title. */
export const MEASURED = { gap: 10, size: 26 } as const;

/** A longer title takes smaller letters: each size, from the largest, with the most lines for which the head has room. */
export interface TitleStep {
  readonly name: 'large' | 'small' | 'smaller' | 'smallest';
  readonly size: number;
  readonly lines: number;
}
export const SMALLEST_TITLE: TitleStep = { name: 'smallest', size: 32, lines: 4 };
export const TITLE_STEPS: readonly TitleStep[] = [
  { name: 'large', size: TYPE.title, lines: 2 },
  { name: 'small', size: 48, lines: 2 },
  { name: 'smaller', size: 44, lines: 3 },
  SMALLEST_TITLE,
];

/** Font sizes of a figure: its name, its number or the word in its place, its unit, and the lines under it. */
export interface FigureType {
  readonly name: number;
  readonly number: number;
  readonly word: number;
  readonly unit: number;
  readonly line: number;
}

export const FIGURES_BESIDE_CHART: FigureType = {
  name: 26,
  number: 60,
  word: 48,
  unit: 30,
  line: TYPE.least,
};

const alone = (number: number, unit: number): FigureType => ({ name: 36, number, word: 48, unit, line: 30 });
/** Figures alone on a slide, by how many they are, from one. */
export const FIGURES_ALONE = [alone(220, 80), alone(160, 60), alone(104, 44), alone(72, 32)] as const;

/** The bar of a completion: `above` and under it white, in a column at most so wide. */
export const FIGURE_BAR = { height: 40, above: 12, most: 760 } as const;

/** Where the parts of a pillar's tile stand in the overview, from the tile's top, and their letters. */
export interface TileLayout {
  readonly height: number;
  readonly head: number;
  readonly number: { readonly y: number; readonly size: number; readonly unit: number };
  readonly bar: { readonly y: number; readonly height: number };
  /** What is measured, and under it where it stands. */
  readonly words: { readonly y: number };
  /** The projects by stage, a row each, from the tile's foot up; null: no room. */
  readonly stages: { readonly row: number; readonly label: number } | null;
}
/** Up to four pillars stand side by side, more in two rows. */
export const OVERVIEW = {
  gap: 40,
  rowGap: 24,
  inARow: 4,
  whole: {
    height: BODY.height,
    head: 16,
    number: { y: 78, size: 92, unit: 36 },
    bar: { y: 198, height: 30 },
    words: { y: 238 },
    stages: { row: 29, label: 150 },
  },
  low: {
    height: (BODY.height - 24) / 2,
    head: 12,
    number: { y: 54, size: 56, unit: 28 },
    bar: { y: 122, height: 20 },
    words: { y: 148 },
    stages: null,
  },
} as const satisfies {
  gap: number;
  rowGap: number;
  inARow: number;
  whole: TileLayout;
  low: TileLayout;
};

/** The sizes of names and statements: what need not fill its page at the least is set in the largest that fits. */
export const BODY_SIZES = [44, 40, 36, TYPE.body] as const;

/** Heights of lines, as multiples of the font's size. */
export const LEADING = { title: 1.25, body: 1.45, small: 1.3, figure: 1.2, figureLine: 1.35 } as const;

/** A rule with the source under it; `y` is the rule's, where the source takes one line. */
const FOOT_LINE = { bottom: 36, padding: 12 } as const;
export const FOOT = {
  ...FOOT_LINE,
  y: SLIDE.height - FOOT_LINE.bottom - TYPE.least * LEADING.small - FOOT_LINE.padding - RULE,
} as const;

/** The label at the left of a group of names, and the names. */
export const GROUPS = { label: 420, gap: 32, padding: 16 } as const;

/** `indent` before a statement is its sign's; its details are set in letters `smaller` by so many pixels. */
export const POINTS = { padding: 14, indent: 56, smaller: 4 } as const;

/** The speaker's own words: white above and under each, and the sizes of their letters. */
export const OWN = { padding: 16, sign: 16 } as const;
export const OWN_SIZES = [48, 44, 40, 36, 32, 28, 24] as const;
/** Words of the report: a rule at their left, and under them where they stand. */
export const QUOTATION = { indent: 56, rule: 6, place: 72, leading: 1.6, size: 28 } as const;

const COVER_TITLE_GAP = 40;
const COVER_SEAL = { y: 190, size: 104 } as const;
/** Cover and closing: the words stand low on the left, over the facts. `title` is the first line's top. */
export const COVER = {
  seal: COVER_SEAL,
  titleGap: COVER_TITLE_GAP,
  title: COVER_SEAL.y + COVER_SEAL.size + COVER_TITLE_GAP,
  body: { ...BODY, y: 640, height: 340 },
} as const;
/** The code on the closing slide, at the right of its lines: it begins `rise` from their top. */
export const QR = { size: 336, gap: 48, rise: -100 } as const;
/** Facts in two columns: name over value, under a rule; and the lines that stand in their place on the closing. */
export const FACTS = { columnGap: 64, rowGap: 16, padding: 14, name: 26, value: TYPE.body } as const;
export const LINES = { size: 40, gap: 20 } as const;

export const TABLE = { padding: 12, cell: 24 } as const;
