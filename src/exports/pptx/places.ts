/**
 * The places that the layouts keep: where they are, and how the words in them look. A slide says only what differs, so
 * that an office changes them in one place.
 */
import {
  BODY,
  COVER,
  EYEBROW,
  FOOT,
  LEADING,
  LINES,
  MARGIN,
  MEASURED,
  OWN,
  OWN_SIZES,
  POINTS,
  QUOTATION,
  SEAL,
  TITLE_Y,
  TYPE,
} from '../../deck/slide-layout.ts';
import { type Box, COLORS } from './measures.ts';

export const LEFT = MARGIN;
/** Width of the slide's number, at the right end of the foot. */
const NUMBER = 120;
export const NUMBER_BOX: Box = { x: LEFT + BODY.width - NUMBER, y: FOOT.y + 8, width: NUMBER, height: 44 };
/** Width of the key to the marks, at the right end of the eyebrow. */
const KEY = 560;

/** How words look where a slide says nothing else; sizes in pixels. */
export interface TextLook {
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  /** In the theme's font of headings. */
  readonly heading: boolean;
  /** Height of a line as a multiple of its font's size; null: as the font has it. */
  readonly leading: number | null;
  readonly align: 'left' | 'center' | 'right';
  /** Each paragraph has a square before it, and white behind it. */
  readonly points: boolean;
}

export interface Place {
  /** What the slide calls it by; its layout has no other of the number. */
  readonly idx: number;
  readonly type: 'body' | 'chart' | 'tbl' | 'pic';
  readonly box: Box;
  readonly anchor: 'top' | 'middle';
  /** null: none. */
  readonly fill: string | null;
  readonly look: TextLook;
}

const plain = (size: number, look: Partial<TextLook> = {}): TextLook => ({
  size,
  color: COLORS.ink,
  bold: false,
  heading: false,
  leading: LEADING.small,
  align: 'left',
  points: false,
  ...look,
});

/** Of the height of a seal, so much is its numeral's. */
export const SEAL_SHARE = 0.64;

const sealAt = (box: Box): Place => ({
  idx: 13,
  type: 'body',
  box,
  anchor: 'middle',
  fill: COLORS.identity,
  look: plain(box.height * SEAL_SHARE, {
    color: COLORS.paper,
    bold: true,
    heading: true,
    leading: null,
    align: 'center',
  }),
});

const quiet = (idx: number, size: number, box: Box, more: Partial<Place> = {}): Place => ({
  idx,
  type: 'body',
  box,
  anchor: 'top',
  fill: null,
  look: plain(size, { color: COLORS.muted }),
  ...more,
});

const MEASURED_Y = TITLE_Y + TYPE.title * LEADING.title + MEASURED.gap;

/** Around the body. */
export const FRAME_PLACES = {
  seal: sealAt({ x: LEFT, y: EYEBROW.y, width: SEAL, height: SEAL }),
  coverSeal: sealAt({ x: LEFT, y: COVER.seal.y, width: COVER.seal.size, height: COVER.seal.size }),
  eyebrow: quiet(
    14,
    TYPE.small,
    {
      x: LEFT + SEAL + EYEBROW.gap,
      y: EYEBROW.y,
      width: BODY.width - SEAL - EYEBROW.gap - KEY,
      height: EYEBROW.height,
    },
    { anchor: 'middle' },
  ),
  key: quiet(
    15,
    TYPE.least,
    { x: LEFT + BODY.width - KEY, y: EYEBROW.y, width: KEY, height: EYEBROW.height },
    { anchor: 'middle', look: plain(TYPE.least, { color: COLORS.muted, align: 'right' }) },
  ),
  /** Under a title of one line. */
  measured: quiet(16, MEASURED.size, {
    x: LEFT,
    y: MEASURED_Y,
    width: BODY.width,
    height: BODY.y - MEASURED_Y,
  }),
  /** The source may take a second line where even the short title is too long for one. */
  source: quiet(17, TYPE.least, { x: LEFT, y: FOOT.y + 8, width: BODY.width - NUMBER - 40, height: 68 }),
} as const satisfies Record<string, Place>;

const body = (look: TextLook, more: Partial<Place> = {}): Place => ({
  idx: 1,
  type: 'body',
  box: BODY,
  anchor: 'top',
  fill: null,
  look,
  ...more,
});

/** What is said on a slide; charts, tables and pictures too have a place that an office can move. */
export const BODY_PLACES = {
  lines: body(plain(LINES.size, { leading: LEADING.body + LINES.gap / LINES.size }), { box: COVER.body }),
  points: body(plain(OWN_SIZES[1], { leading: LEADING.body, points: true }), {
    box: { ...BODY, y: BODY.y + OWN.padding, height: BODY.height - OWN.padding },
  }),
  quotation: body(plain(OWN_SIZES[1], { heading: true, leading: QUOTATION.leading }), {
    box: { ...BODY, x: BODY.x + QUOTATION.indent, width: BODY.width - QUOTATION.indent },
  }),
  chart: body(plain(TYPE.body), { type: 'chart' }),
  table: body(plain(TYPE.body), { type: 'tbl' }),
  picture: body(plain(TYPE.body), { type: 'pic' }),
} as const satisfies Record<string, Place>;

/** Of a paragraph with a square before it. */
export const POINT = { indent: POINTS.indent, after: 2 * OWN.padding } as const;
