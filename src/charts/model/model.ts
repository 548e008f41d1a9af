/**
 * What a chart says, before anything is drawn: the report's figures and every word that goes with them, in
 * one language. It knows no ECharts, no pixels and no colours; `getOption` and `renderStill` draw it, and
 * the HTML table beside it holds the same numbers.
 */

import type { Status } from '../../report/figures/status.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import type { StageKey } from '../../report/projects/stage.ts';

/** What selecting a mark does to the view: the parameters it sets (null takes one away). */
export type MarkChange = Readonly<Record<string, string | readonly string[] | null>>;

/** One thing in a chart that can be pointed at, in reading order. */
export interface ChartMark {
  readonly id: string;
  /** A whole sentence for assistive technology and for the tooltip. */
  readonly label: string;
  /** Such as `{ sector: ['water'], stage: ['construction'] }` or `{ figure: 'some-indicator' }`. */
  readonly change: MarkChange | null;
}

export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its header. Numbers are words here: as printed, with unit and bound. */
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold numbers, to be set to the right. */
  readonly numeric: readonly number[];
}

/** Printed in the report, or worked out by us: told apart by a word and a mark in every chart. */
export type Origin = 'quoted' | 'computed';

interface ChartModelBase {
  /** Unlike any other on the page; the still is found by it. */
  readonly id: string;
  readonly language: Language;
  /** The finding. */
  readonly title: string;
  /** What is measured, its unit and its day. */
  readonly measured: string;
  /** The chart in words, for those who do not see it. */
  readonly summary: string;
  readonly marks: readonly ChartMark[];
  readonly table: ChartTable;
}

export interface BulletRow {
  readonly mark: string;
  readonly name: string;
  /** Completion in per cent, unrounded: the length of the bar. */
  readonly percent: number;
  readonly percentText: string;
  readonly origin: Origin;
  readonly status: Status;
  /** Where it stands, with the gap: 超目标 2.57 个百分点. */
  readonly standing: string;
  /** Of the gap in `standing`; null where it gives no number. */
  readonly gapOrigin: Origin | null;
  /** Only for an indicator with a day inside the target's period. Always computed. */
  readonly pace: { readonly percent: number; readonly text: string } | null;
}

export interface BulletModel extends ChartModelBase {
  readonly type: 'bullet';
  /** Most behind first. */
  readonly rows: readonly BulletRow[];
  readonly targetWord: string;
}

/** One bar: the whole, in it the part's target, in that what is done. All of one unit. */
export interface NestedModel extends ChartModelBase {
  readonly type: 'nested';
  readonly whole: NestedPart;
  readonly target: NestedPart;
  readonly done: NestedPart;
}

export interface NestedPart {
  readonly mark: string;
  readonly value: number;
  readonly name: string;
  readonly valueText: string;
  readonly origin: Origin;
}

export interface StepsModel extends ChartModelBase {
  readonly type: 'steps';
  /** The end of the scale: a page that holds some of the steps keeps the scale of them all. */
  readonly max: number;
  readonly steps: readonly {
    readonly mark: string;
    readonly value: number;
    readonly name: string;
    readonly valueText: string;
  }[];
}

export interface PartsModel extends ChartModelBase {
  readonly type: 'parts';
  readonly parts: readonly {
    readonly mark: string;
    readonly value: number;
    readonly name: string;
    readonly valueText: string;
  }[];
  /** The sum, by its arithmetic: 合计 345 个（算：176 ＋ 169）. */
  readonly sumText: string;
}

export interface RanksModel extends ChartModelBase {
  readonly type: 'ranks';
  readonly ranks: readonly {
    readonly mark: string;
    readonly position: number;
    readonly name: string;
    readonly positionText: string;
  }[];
  /** How many rungs are drawn; not how many are ranked. */
  readonly rungs: number;
  /** Some place is past the last rung: it stands behind a gap, by its number alone. */
  readonly broken: boolean;
  /** What the ladder does not say: the number ranked. */
  readonly scopeText: string;
}

export interface StageLegend {
  readonly stage: StageKey;
  readonly name: string;
  /** Printed inside the mark, so that the stage is not told by colour alone. */
  readonly sign: string;
}

export interface UnitsModel extends ChartModelBase {
  readonly type: 'units';
  readonly stages: readonly StageLegend[];
  readonly sectors: readonly {
    readonly id: string;
    readonly name: string;
    /** Ordered by stage. */
    readonly units: readonly { readonly mark: string; readonly stage: StageKey }[];
  }[];
}

export interface MatrixModel extends ChartModelBase {
  readonly type: 'matrix';
  readonly stages: readonly StageLegend[];
  /** Most projects first. `counts` runs along `stages`; `marks` too, null where the count is 0. */
  readonly sectors: readonly {
    readonly id: string;
    readonly name: string;
    readonly total: number;
    readonly counts: readonly number[];
    readonly marks: readonly (string | null)[];
  }[];
}

export type ChartModel =
  | BulletModel
  | NestedModel
  | StepsModel
  | PartsModel
  | RanksModel
  | UnitsModel
  | MatrixModel;

export type ChartType = ChartModel['type'];
