/** The state of all pillars: a tile each, with what the page's tile has, in the same places. */
import { barLength, fitTile, overviewGrid, STAGE_NUMBER, stagesTop } from '../../../deck/overview-grid.ts';
import type { OverviewBody, OverviewTile } from '../../../deck/slide.ts';
import {
  BODY,
  FIGURE_COLUMNS,
  LEADING,
  OVERVIEW,
  SEAL,
  type TileLayout,
  TYPE,
} from '../../../deck/slide-layout.ts';
import { statusTone } from '../../../report/figures/status-tone.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import { TONE_SIGNS } from '../../../theme/status-look.ts';
import { type Box, COLORS, stageColors, statusColor } from '../measures.ts';
import { rule, type Shape, swatch } from '../shapes.ts';
import { originMark, type Paragraph } from '../text.ts';
import { barShapes } from './bar.ts';

export function overviewShapes({ tiles }: OverviewBody, language: Language): Shape[] {
  const { columns, width, layout } = overviewGrid(tiles.length);
  return tiles.flatMap((tile, index): Shape[] => {
    const box = {
      x: BODY.x + (index % columns) * (width + OVERVIEW.gap),
      y: BODY.y + Math.floor(index / columns) * (layout.height + OVERVIEW.rowGap),
      width,
      height: layout.height,
    };
    const fit = fitTile(tile, tiles);
    const place = { box, layout, size: fit.size };
    return [
      rule({ x: box.x, y: box.y, width }, { color: COLORS.ink, thickness: FIGURE_COLUMNS.rule }),
      ...headShapes(tile, { ...box, y: box.y + layout.head, height: SEAL }),
      ...figureShapes(tile, place, language),
      ...(fit.stages ? stageShapes(tile, tiles, place) : []),
    ];
  });
}

interface TilePlace {
  readonly box: Box;
  readonly layout: TileLayout;
  /** Of the letters of its words. */
  readonly size: number;
}

const TEXT_BESIDE_SEAL = SEAL + 14;

function headShapes({ seal, name }: OverviewTile, box: Box): Shape[] {
  return [
    {
      type: 'decoration',
      name: 'Seal',
      geometry: 'rect',
      box: { ...box, width: SEAL },
      fill: COLORS.identity,
      outline: { color: COLORS.identity, width: 0 },
    },
    {
      type: 'text',
      name: seal,
      box: { ...box, width: SEAL },
      paragraphs: [[{ text: seal, size: 28, bold: true, heading: true, color: COLORS.paper }]],
      anchor: 'middle',
      align: 'center',
      leading: 1,
    },
    {
      type: 'text',
      name,
      box: { ...box, x: box.x + TEXT_BESIDE_SEAL, width: box.width - TEXT_BESIDE_SEAL },
      paragraphs: [[{ text: name, size: TYPE.small, bold: true }]],
      anchor: 'middle',
      leading: LEADING.small,
    },
  ];
}

function figureShapes(
  { figure }: OverviewTile,
  { box, layout, size }: TilePlace,
  language: Language,
): Shape[] {
  if (!figure) return [];
  const { number, bar, words: wordsPlace } = layout;
  const { words, origin, name, status } = figure;
  const text = (y: number, height: number, paragraphs: Paragraph[]): Shape => ({
    type: 'text',
    name,
    box: { ...box, y: box.y + y, height },
    paragraphs,
    leading: LEADING.small,
  });
  const standing = status && {
    text: `${TONE_SIGNS[statusTone(status.code)]} ${status.word}`,
    size,
    bold: true,
    color: statusColor(status.code),
  };
  return [
    text(number.y, bar.y - number.y, [
      [
        { text: words.lead, size: number.unit },
        { text: words.number, size: number.size, bold: true, heading: true },
        { text: words.tail + words.unit, size: number.unit },
        ...(origin ? [originMark(origin, language)] : []),
      ],
    ]),
    ...(figure.bar ? barShapes(figure.bar, { ...box, y: box.y + bar.y, height: bar.height }) : []),
    text(wordsPlace.y, WORDS, [[{ text: name, size }], ...(standing ? [[standing]] : [])]),
  ];
}
/** A box of text is as high as its words; this is where it begins to be. */
const WORDS = 140;

function stageShapes(
  { stages }: OverviewTile,
  tiles: readonly OverviewTile[],
  { box, layout }: TilePlace,
): Shape[] {
  const { stages: place } = layout;
  if (!place) return [];
  const top = box.y + stagesTop(tiles);
  return stages.flatMap(({ stage, name, count }, index): Shape[] => {
    const row = { y: top + index * place.row, height: place.row };
    const text = (x: number, width: number, words: string, bold: boolean): Shape => ({
      type: 'text',
      name: words,
      box: { ...row, x, width },
      paragraphs: [[{ text: words, size: TYPE.least, bold }]],
      anchor: 'middle',
      leading: 1,
    });
    const bar = { x: box.x + place.label + STAGE_NUMBER, y: row.y + (place.row - BAR) / 2, height: BAR };
    return [
      text(box.x, place.label, name, false),
      text(box.x + place.label, STAGE_NUMBER, String(count), true),
      swatch({ ...bar, width: barLength(count, tiles) }, stageColors(stage).fill),
    ];
  });
}
const BAR = 18;
