import type { ChartSpec, RankIndicator, Report } from '../../report/dataset/schema.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { type IndicatorView, viewOf } from '../../report/figures/indicator-view.ts';
import { isPresent } from '../../report/figures/report-figure.ts';
import { capitalised } from '../../report/language/capitalised.ts';
import { listed } from '../../report/language/listed.ts';
import { headings } from '../../report/language/terms.ts';
import { type Language, missingClauses, missingWords } from '../../report/language/vocabulary.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { type ChartFigure, chartFigure } from '../model/chart-figure.ts';
import { joinClauses, marksInWords } from '../model/chart-words.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import type { ChartMark, ChartModelBase } from '../model/model.ts';

export interface RanksModel extends ChartModelBase {
  readonly type: 'ranks';
  readonly ranks: readonly Rank[];
  /** How many rungs are drawn; not how many are ranked. */
  readonly rungs: number;
  /** Some rank is past the last rung: it stands behind a gap, by its number alone. */
  readonly broken: boolean;
  /** What the ladder does not say: the number ranked. */
  readonly scopeText: string;
}

interface Rank {
  readonly mark: string;
  readonly name: string;
  readonly figure: ChartFigure;
}

interface Line {
  readonly indicator: RankIndicator;
  readonly view: IndicatorView;
  readonly rank: Rank;
}

const FEWEST_RUNGS = 5;
/** A ladder is drawn so far; a rank beyond it stands past a gap, with its number. */
const MOST_RUNGS = 12;

const words = {
  zh: {
    measured: (scope: string) => `在${scope}的位次，数字越小，位次越靠前`,
    columns: [headings.indicator.zh, '范围', headings.rank.zh, headings.numberRanked.zh, headings.basis.zh],
    scope: (reason: string) => `${reason}；位次是次序，不是数量。`,
    broken: `第${MOST_RUNGS}位以后不再按格排列`,
    among: (name: string, among: string) => `${name}：共${among}`,
    colon: '：',
  },
  en: {
    measured: (scope: string) => `Rank in ${scope} (1 = highest)`,
    columns: [headings.indicator.en, 'Among', headings.rank.en, headings.numberRanked.en, headings.basis.en],
    scope: (reason: string) => `${reason}; a rank is an order, not a quantity.`,
    broken: `ranks after ${MOST_RUNGS} are not drawn to scale`,
    among: (name: string, among: string) => `${name}: ${among}`,
    colon: ': ',
  },
} as const;

export function getRanksModel(
  spec: Extract<ChartSpec, { type: 'ranks' }>,
  report: Report,
  language: Language,
): RanksModel {
  const t = words[language];
  const lines = spec.indicators.map((id): Line => {
    const indicator = rankIndicatorOf(report, id);
    const view = viewOf(indicator);
    return { indicator, view, rank: rankOf(view, language) };
  });
  const indicators = lines.map(({ indicator }) => indicator);
  const ranks = lines.map(({ rank }) => rank);
  const marks = lines.map((line) => markOf(line, language));
  const scopes = [...new Set(indicators.map(({ scope }) => scope[language]))];
  const title = fillWords(spec.title, report, language);
  return {
    type: 'ranks',
    id: spec.id,
    language,
    title,
    measured: t.measured(listed(scopes, language)),
    day: null,
    summary: marksInWords(marks, language),
    marks,
    table: {
      caption: title,
      columns: t.columns,
      rows: lines.map(({ indicator, view, rank }) => [
        rank.name,
        indicator.scope[language],
        rank.figure.text,
        amongText(view, missingWords, language),
        originWords[language].quoted,
      ]),
      numeric: [2],
    },
    ranks,
    ...ladderOf(ranks.map(({ figure }) => figure.value)),
    scopeText: scopeText(
      lines.map(({ view }) => view),
      language,
    ),
  };
}

function rankOf({ id, name, actual }: IndicatorView, language: Language): Rank {
  return { mark: id, name: name[language], figure: chartFigure(actual, actual.parts[language]) };
}

function markOf({ indicator, view, rank }: Line, language: Language): ChartMark {
  const { mark, name, figure } = rank;
  const clauses = [
    listed([indicator.scope[language], figure.text], language),
    amongText(view, missingClauses, language),
    originWords[language].quoted,
  ];
  return {
    id: mark,
    label: name + words[language].colon + joinClauses(clauses, language),
    subject: { indicator: mark, role: 'actual' },
  };
}

function ladderOf(positions: readonly number[]): Pick<RanksModel, 'rungs' | 'broken'> {
  const wanted = Math.max(FEWEST_RUNGS, ...positions.map((position) => position + 1));
  const broken = positions.some((position) => position > MOST_RUNGS);
  return { rungs: Math.min(wanted, MOST_RUNGS), broken };
}

function rankIndicatorOf(report: Report, id: string): RankIndicator {
  const indicator = indicatorOf(report, id);
  if (indicator.kind !== 'rank') throw new Error(`“${id}” is not a rank: a ladder shows ranks alone.`);
  return indicator;
}

/** How many are ranked; `missing` are the words where the report does not say. */
const amongText = ({ among }: IndicatorView, missing: typeof missingWords, language: Language): string =>
  (isPresent(among) ? among.text : missing.noScopeSizeStated)[language];

/** What is known of how many are ranked, for the foot of the chart. */
function scopeText(views: readonly IndicatorView[], language: Language): string {
  const t = words[language];
  const known = views.filter(({ among }) => isPresent(among));
  const named = known.map((view) => t.among(view.name[language], amongText(view, missingWords, language)));
  const reasons = known.length < views.length ? [missingClauses.noScopeSizeStated[language]] : [];
  const gap = views.some(({ actual }) => actual.value > MOST_RUNGS) ? [t.broken] : [];
  return t.scope(capitalised(joinClauses([...named, ...reasons, ...gap], language)));
}
