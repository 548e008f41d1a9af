/**
 * What a chart says, before anything is drawn: the report's figures and every word that goes with them, in
 * one language. It knows no ECharts, no pixels and no colours; the drawings lay it out, and the HTML table beside
 * it holds the same numbers. What a type adds to this stands in its own folder.
 */

import type { IndicatorRole } from '../../report/figures/report-figure.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import type { StageKey } from '../../report/projects/stage.ts';

/** What a mark stands for: a figure of an indicator, one project, or the projects of a sector at a stage, all or a pillar's. */
export type MarkSubject =
  | { readonly indicator: string; readonly role: IndicatorRole }
  | { readonly project: string }
  | { readonly sector: string; readonly stage: StageKey; readonly pillar?: string };

/** One thing in a chart that can be pointed at, in reading order. */
export interface ChartMark {
  readonly id: string;
  /** A whole sentence for assistive technology and for the tooltip. */
  readonly label: string;
  readonly subject: MarkSubject;
}

interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its header. Numbers are words here: as printed, with unit and bound. */
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold numbers, to be set to the right. */
  readonly numeric: readonly number[];
}

/** At a glance, as in a tile of the overview or in a low one: how much room there is for it. */
export type CompactForm = 'tile' | 'lowTile';

export interface ChartModelBase {
  /** Set where the chart is not drawn as a whole. */
  readonly form?: CompactForm;
  /** Unlike any other on the page; the still is found by it. */
  readonly id: string;
  readonly language: Language;
  /** The finding. */
  readonly title: string;
  /** What is measured, its unit and its day. */
  readonly measured: string;
  /**
   * The day that `measured` says, in words as they open a sentence; null where it says none. Words and not the
   * dataset's own object, for a still is known by the model's JSON, in which an object's order of keys counts.
   */
  readonly day: string | null;
  /** The chart in words, for those who do not see it. */
  readonly summary: string;
  readonly marks: readonly ChartMark[];
  readonly table: ChartTable;
}
