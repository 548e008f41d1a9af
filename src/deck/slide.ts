/**
 * What a slide says, in one language, before anything is drawn: the page, the presenter window, paper and PPTX
 * are drawn from the same. It knows no React, no pixels but those of `slide-layout.ts`.
 */
import type { ChartModel } from '../charts/registry/models.ts';
import type { WordRun } from '../report/figures/findings.ts';
import type { FigureParts } from '../report/figures/format.ts';
import type { Origin } from '../report/figures/report-figure.ts';
import type { Status } from '../report/figures/status.ts';
import type { Language } from '../report/language/vocabulary.ts';
import type { StageKey } from '../report/projects/stage.ts';
import type { SlideKind } from './schema.ts';

export interface Slide {
  /** The id of its entry in the deck; the address holds it. */
  readonly id: string;
  readonly kind: SlideKind;
  readonly language: Language;
  /** In the seal: the numeral of the report's part that it is about, or the sign of the house. */
  readonly seal: string;
  /** What part of the report it is about; empty on the cover. */
  readonly eyebrow: string;
  /** The part of the report that it is about, with its ordinal; null: none. */
  readonly part: string | null;
  /** The finding. A figure in it opens its source card. */
  readonly title: readonly WordRun[];
  /** What is measured, its unit and its day; may be empty. */
  readonly measured: string;
  readonly body: SlideBody;
  /** The line at the foot that says where it is from. */
  readonly source: string;
  /** What of it the speaker wrote: the title of a slide of the report's, or all of a slide; null: nothing. */
  readonly own: 'title' | 'slide' | null;
  /** It stands behind the talk, and is shown when it is asked for. */
  readonly backup: boolean;
  /** Every figure and project on it by ref, in reading order, each once. */
  readonly refs: readonly string[];
  /** Which marks of origin stand on it, so that a key can say them in words; quoted before computed. */
  readonly origins: readonly Origin[];
}

export type SlideBody =
  | CoverBody
  | ChartBody
  | FiguresBody
  | OverviewBody
  | GroupsBody
  | PointsBody
  | TableBody
  | ClosingBody
  | TextBody
  | SectionBody
  | QuotationBody
  | StepsBody
  | PictureBody
  | MissingBody;

/** The report's title stands in the slide's own; under it who reported what to whom. */
export interface CoverBody {
  readonly type: 'cover';
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

export interface ChartBody {
  readonly type: 'chart';
  readonly chart: ChartModel;
  /** Beside the chart, at most three; with none the chart takes the whole width. */
  readonly figures: readonly SlideFigure[];
}

/** At most four figures and no chart. */
interface FiguresBody {
  readonly type: 'figures';
  readonly figures: readonly SlideFigure[];
}

export interface SlideFigure {
  /** A figure's ref, or a project's id. */
  readonly ref: string;
  readonly name: string;
  /** Set large; `lead`, `tail` and `unit` smaller. A project has its stage as the number. */
  readonly words: Readonly<FigureParts>;
  /** null for a project, which is no figure. */
  readonly origin: Origin | null;
  /** null where there is no target to judge by. */
  readonly status: { readonly code: Status; readonly word: string } | null;
  /** Gap, pace, arithmetic, wording: a few words each. */
  readonly lines: readonly FigureLine[];
  readonly asOf: string;
  /** Of a completion, in per cent of the target; null for any other figure. It has room where no chart stands. */
  readonly bar: FigureBar | null;
}

export interface FigureBar {
  readonly percent: number;
  /** null where no pace can be reckoned. */
  readonly pace: number | null;
}

/** The pillars side by side: the state of the whole report. */
export interface OverviewBody {
  readonly type: 'overview';
  readonly tiles: readonly OverviewTile[];
}

export interface OverviewTile {
  readonly pillar: string;
  readonly seal: string;
  readonly name: string;
  /** Its best figure; null where the report gives none. */
  readonly figure: SlideFigure | null;
  readonly stages: readonly { readonly stage: StageKey; readonly name: string; readonly count: number }[];
}

export interface FigureLine {
  readonly text: string;
  /** The origin of the figure in it; null where it holds none of its own. */
  readonly origin: Origin | null;
}

/** Names under headings: projects under stages, indicators under pillars. */
export interface GroupsBody {
  readonly type: 'groups';
  readonly groups: readonly SlideGroup[];
  /** The size of the letters, in pixels: the fewer names, the larger. */
  readonly size: number;
}

export interface SlideGroup {
  readonly label: GroupLabel;
  /** How many there are in all, and which of them stand here where another page holds the rest. */
  readonly count: string;
  readonly stage: StageKey | null;
  readonly items: readonly { readonly ref: string; readonly text: string }[];
}

/** Put end to end the two are the whole; a label too long for one line breaks between them. */
export interface GroupLabel {
  /** With the colon behind it: `新型城镇化：`. Empty where the label is one run of words. */
  readonly head: string;
  readonly rest: string;
}

export const labelText = ({ head, rest }: GroupLabel): string => head + rest;

/** Statements one under another: what the audit found. */
export interface PointsBody {
  readonly type: 'points';
  readonly points: readonly {
    readonly id: string;
    readonly heading: string;
    readonly detail: string;
    /** false: checked and sound, or nothing to worry about. */
    readonly notable: boolean;
  }[];
  /** The size of the headings' letters, in pixels; the details are `POINTS.smaller` less. */
  readonly size: number;
}

export interface TableBody {
  readonly type: 'table';
  /** `share` of the width, all together 1. */
  readonly columns: readonly { readonly name: string; readonly share: number }[];
  readonly rows: readonly {
    readonly ref: string;
    readonly stage: StageKey | null;
    readonly cells: readonly string[];
  }[];
}

interface ClosingBody {
  readonly type: 'closing';
  readonly lines: readonly string[];
}

/** The letters, in pixels, in which the speaker's own words stand. */
export interface OwnPlace {
  readonly size: number;
  /** false: there is more than a slide holds, even in the least letters. */
  readonly fits: boolean;
}

/** The speaker's own points. */
export interface TextBody extends OwnPlace {
  readonly type: 'text';
  readonly points: readonly (readonly WordRun[])[];
}

/** Begins a part of the talk: its title is large, as on the cover, and a line may stand under it. */
interface SectionBody {
  readonly type: 'section';
  readonly line: readonly WordRun[];
}

/** Words of the report, and where in it they stand. */
export interface QuotationBody extends OwnPlace {
  readonly type: 'quotation';
  readonly words: string;
  readonly where: string;
}

/** What is to be done or answered, by whom and when; an empty cell is room to write it in. */
export interface StepsBody extends OwnPlace {
  readonly type: 'steps';
  readonly columns: TableBody['columns'];
  readonly rows: readonly (readonly (readonly WordRun[])[])[];
}

export interface PictureBody {
  readonly type: 'picture';
  /** A data URL of a PNG or a JPEG. */
  readonly picture: string;
  /** In its own pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What the entry points at is not in this report (another version of it). It is said, not left out. */
export interface MissingBody {
  readonly type: 'missing';
  /** What is not there and what the speaker can do about it, in sentences. */
  readonly words: string;
  /** What is not there alone, without a full stop. */
  readonly lost: string;
}

/** 据, grounds: what stands in the seal where no part's numeral does. */
export const HOUSE_SEAL = '据';

/** Drawn with its title large, in the middle of the slide. */
export const isCover = (kind: SlideKind): boolean => ['cover', 'closing', 'section'].includes(kind);

export const titleText = (slide: Slide): string =>
  slide.title.map((run) => (typeof run === 'string' ? run : run.text)).join('');
