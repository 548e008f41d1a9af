/** Where the tiles of the overview stand, in the pixels of a slide: the page and the PPTX use the same. */
import { wrapText } from '../charts/drawing/measure.ts';
import type { OverviewTile } from './slide.ts';
import { BODY, LEADING, OVERVIEW, type TileLayout, TYPE } from './slide-layout.ts';

export interface OverviewGrid {
  readonly columns: number;
  /** The width of a tile. */
  readonly width: number;
  readonly layout: TileLayout;
}

/** Up to four side by side and whole; more in two rows, without their projects. */
export function overviewGrid(count: number): OverviewGrid {
  const rows = count > OVERVIEW.inARow ? 2 : 1;
  const columns = Math.max(1, Math.ceil(count / rows));
  return {
    columns,
    width: (BODY.width - OVERVIEW.gap * (columns - 1)) / columns,
    layout: rows === 1 ? OVERVIEW.whole : OVERVIEW.low,
  };
}

/** What a stage's name and number take of a tile's width, before its bar. */
export const STAGE_NUMBER = 56;

/** The length of a stage's bar: one scale for all tiles, a few projects no longer than so many squares. */
export function barLength(count: number, tiles: readonly OverviewTile[]): number {
  const { width, layout } = overviewGrid(tiles.length);
  const most = Math.max(1, ...tiles.flatMap(({ stages }) => stages.map((stage) => stage.count)));
  const room = width - (layout.stages?.label ?? 0) - STAGE_NUMBER;
  return Math.round(count * Math.min(room / most, LONGEST));
}
const LONGEST = 40;

/** White between the words and the projects under them. */
const AIR = 16;
const SIZES = [26, TYPE.least] as const;

/** Where the projects by stage begin in every tile, from its top, so that they can be compared across. */
export function stagesTop(tiles: readonly OverviewTile[]): number {
  const { layout } = overviewGrid(tiles.length);
  const most = Math.max(0, ...tiles.map(({ stages }) => stages.length));
  return layout.height - (layout.stages?.row ?? 0) * most;
}

/**
 * The letters of a tile's words, and whether its projects have room under them: what is measured and where it stands
 * are never cut, and the projects are on the pillar's own slides too.
 */
export function fitTile(
  { figure }: OverviewTile,
  tiles: readonly OverviewTile[],
): { readonly size: number; readonly stages: boolean } {
  const { width, layout } = overviewGrid(tiles.length);
  const words = [figure?.name ?? '', figure?.status ? `▲ ${figure.status.word}` : ''].filter(
    (text) => text !== '',
  );
  const heightIn = (size: number) =>
    words.reduce((sum, text) => sum + wrapText(text, width * 0.96, size, true).length, 0) *
    size *
    LEADING.small;
  const room = stagesTop(tiles) - layout.words.y - AIR;
  const size = SIZES.find((each) => heightIn(each) <= room);
  return { size: size ?? TYPE.least, stages: layout.stages !== null && size !== undefined };
}
