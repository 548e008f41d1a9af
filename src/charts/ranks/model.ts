import type { ChartSpec, RankIndicator, Report } from '../../report/dataset/schema.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { figureText } from '../../report/figures/format.ts';
import { isFigure } from '../../report/figures/target.ts';
import { type Language, missingWords } from '../../report/language/vocabulary.ts';
import { joinClauses, joinNames, joinSentences, originWords } from '../model/chart-words.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import type { RanksModel } from '../model/model.ts';

const FEWEST_RUNGS = 5;
/** A ladder is drawn so far; a place beyond stands past a gap, with its number. */
const MOST_RUNGS = 12;

const words = {
  zh: {
    measured: (scope: string) => `在${scope}的位次，数字越小，位次越靠前`,
    columns: ['指标', '范围', '位次', '参加排位的总数', '来源'],
    scope: (reason: string) => `${reason}；位次是次序，不是数量。`,
    broken: `第 ${MOST_RUNGS} 位以后不再按格排列`,
    among: (name: string, among: string) => `${name}：共 ${among}`,
    colon: '：',
  },
  en: {
    measured: (scope: string) => `Place in ${scope}; 1 is best`,
    columns: ['Indicator', 'Among', 'Place', 'Number ranked', 'Origin'],
    scope: (reason: string) => `${reason}; a place is an order, not a quantity.`,
    broken: `places after ${MOST_RUNGS} are past the last rung`,
    among: (name: string, among: string) => `${name}: of ${among}`,
    colon: ': ',
  },
} as const;

export function getRanksModel(
  spec: Extract<ChartSpec, { type: 'ranks' }>,
  report: Report,
  language: Language,
): RanksModel {
  const t = words[language];
  const indicators = spec.indicators.map((id) => rankOf(report, id));
  const ranks = indicators.map((indicator) => ({
    mark: indicator.id,
    position: indicator.actual.value,
    name: indicator.name[language],
    positionText: figureText(indicator.actual, indicator.unitName, language),
  }));
  const rows = indicators.map((indicator, index) => [
    indicator.name[language],
    indicator.scope[language],
    ranks[index]?.positionText ?? '',
    amongText(indicator, language),
    originWords[language].quoted,
  ]);
  const marks = rows.map(([name = '', scope = '', place = '', among = '', origin = ''], index) => ({
    id: indicators[index]?.id ?? name,
    label: name + t.colon + joinClauses([joinNames([scope, place], language), among, origin], language),
    change: { figure: indicators[index]?.id ?? name },
  }));
  const scopes = [...new Set(indicators.map((indicator) => indicator.scope[language]))];
  const title = fillWords(spec.title, report, language);
  return {
    type: 'ranks',
    id: spec.id,
    language,
    title,
    measured: t.measured(joinNames(scopes, language)),
    summary: joinSentences(
      marks.map((mark) => mark.label),
      language,
    ),
    marks,
    table: { caption: title, columns: t.columns, rows, numeric: [2] },
    ranks,
    ...ladderOf(ranks.map((rank) => rank.position)),
    scopeText: scopeText(indicators, language),
  };
}

function ladderOf(positions: readonly number[]): Pick<RanksModel, 'rungs' | 'broken'> {
  const wanted = Math.max(FEWEST_RUNGS, ...positions.map((position) => position + 1));
  const broken = positions.some((position) => position > MOST_RUNGS);
  return { rungs: Math.min(wanted, MOST_RUNGS), broken };
}

function rankOf(report: Report, id: string): RankIndicator {
  const indicator = indicatorOf(report, id);
  if (indicator.kind !== 'rank') throw new Error(`“${id}” is not a rank: a ladder shows ranks alone.`);
  return indicator;
}

function amongText({ among, unitName }: RankIndicator, language: Language): string {
  return isFigure(among) ? figureText(among, unitName, language) : missingWords[among.missing][language];
}

/** What is known of how many are ranked, for the foot of the chart. */
function scopeText(indicators: readonly RankIndicator[], language: Language): string {
  const t = words[language];
  const known = indicators.filter((indicator) => isFigure(indicator.among));
  const reasons = known.length < indicators.length ? [missingWords.noScopeSizeStated[language]] : [];
  const named = known.map((indicator) => t.among(indicator.name[language], amongText(indicator, language)));
  const gap = indicators.some(({ actual }) => actual.value > MOST_RUNGS) ? [t.broken] : [];
  return t.scope(joinClauses([...named, ...reasons, ...gap], language));
}
