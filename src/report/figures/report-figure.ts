/** One figure of a report, quoted or computed, with all that any view of it shows. */

import type { AsOf, Figure, Indicator, Project, Text } from '../dataset/schema.ts';
import type { Language } from '../language/vocabulary.ts';
import type { Amount } from './amount.ts';
import type { FigureParts } from './format.ts';

/** What a figure can be to its indicator, in the order in which they are listed. */
export const INDICATOR_ROLES = [
  'actual',
  'completion',
  'target',
  'gap',
  'difference',
  'pace',
  'paceGap',
  'among',
] as const;
export type IndicatorRole = (typeof INDICATOR_ROLES)[number];
type FigureRole = IndicatorRole | 'projectFigure';

/** The name that links and titles use for a figure of an indicator: `indicator-id`, `indicator-id.gap`. */
export const figureRef = (indicator: string, role: IndicatorRole): string =>
  role === 'actual' ? indicator : `${indicator}.${role}`;

export type Origin = 'quoted' | 'computed';

interface Quoted {
  readonly origin: 'quoted';
  /** The figure as printed. */
  readonly printed: Figure;
  readonly arithmetic?: undefined;
  readonly exact: true;
}

export interface Computed {
  readonly origin: 'computed';
  readonly printed?: undefined;
  /** `1641 ÷ 1500 = 109.4%`; “≈” where digits were lost. */
  readonly arithmetic: Text;
  /** false: digits were lost, or a bound is behind it, and `text` deserves an “≈” (which it does not hold). */
  readonly exact: boolean;
}

/** An amount that is printed in the report, or that is worked out from what is printed. */
export type Derived = Amount & (Quoted | Computed);

type FigureOwner =
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  | { readonly kind: 'project'; readonly project: Project };

interface FigureContext {
  /** The name that links and titles use: `indicator-id`, `indicator-id.gap`, `project-id.0`. */
  readonly ref: string;
  readonly role: FigureRole;
  /** What it is the figure of, its owner's name before it: 完成投资：完成率. */
  readonly name: Text;
  /** Its own name without its owner's: 完成率. */
  readonly label: Text;
  readonly owner: FigureOwner;
  readonly pillar: string | null;
  readonly sector: string;
  readonly asOf: AsOf;
}

export type ReportFigure = Derived & FigureContext;

/** Why there is none. */
export interface Absent<Reason extends string> {
  readonly missing: Reason;
}

export const isPresent = <Value extends object, Reason extends string>(
  value: Value | Absent<Reason>,
): value is Value => !('missing' in value);

/** The value, or null whatever the reason that there is none. */
export const orNull = <Value extends object, Reason extends string>(
  value: Value | Absent<Reason>,
): Value | null => (isPresent(value) ? value : null);

const ROUGH = '≈ ';

/** As shown, with “≈” before it where digits were lost or a bound is behind a computed number. */
export const shownText = ({ exact, text }: Pick<Derived, 'exact' | 'text'>, language: Language): string =>
  (exact ? '' : ROUGH) + text[language];

const rough = (parts: FigureParts): FigureParts => ({ ...parts, lead: ROUGH + parts.lead });

/** {@link shownText} in its runs. */
export const shownParts = (
  { exact, parts }: Pick<Derived, 'exact' | 'parts'>,
  language: Language,
): FigureParts => (exact ? parts[language] : rough(parts[language]));

/** Worked out from a figure that its words bind. */
export const isBounded = ({ origin, bound }: Pick<Derived, 'origin' | 'bound'>): boolean =>
  origin === 'computed' && bound !== 'exact';

/** On a card or in a chart, where the mark of origin says that it is computed: “≈” only where a bound is behind it. */
export const cardText = (figure: Pick<Derived, 'origin' | 'bound' | 'text'>, language: Language): string =>
  (isBounded(figure) ? ROUGH : '') + figure.text[language];

/** {@link cardText} in its runs. */
export const cardParts = (
  figure: Pick<Derived, 'origin' | 'bound' | 'parts'>,
  language: Language,
): FigureParts => (isBounded(figure) ? rough(figure.parts[language]) : figure.parts[language]);
