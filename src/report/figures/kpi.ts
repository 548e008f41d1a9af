/** What a KPI card says of an indicator: each of its lines in one language, worked out once for page, slide and paper. */

import type { AsOf, Indicator, RankIndicator, RateIndicator } from '../dataset/schema.ts';
import { asOfGloss, MONTHS } from '../language/as-of-gloss.ts';
import { type Language, missingWords } from '../language/vocabulary.ts';
import {
  type Completion,
  ceilingOf,
  completionOf,
  completionShown,
  type Target,
  targetOf,
} from './completion.ts';
import { type FigureParts, figureParts, figureText } from './format.ts';
import { paceMissingWords, paceOf } from './pace.ts';
import { gapWords, paceGapWords } from './standing-words.ts';
import { type Status, statusOf, statusWords } from './status.ts';

export interface Kpi {
  /** The figure's ref. */
  ref: string;
  name: string;
  parts: FigureParts;
  status: Status;
  statusWord: string;
  asOf: string;
  /** `asOf` names a day, and not only the reason why there is none. */
  dated: boolean;
  /** Null without a completion, printed or computed. */
  progress: KpiProgress | null;
  /** A target that is not to be passed: it has a status, but no completion, no bar and no pace. */
  ceiling: KpiCeiling | null;
  /** Denominator, scope, what a careful reader must know. */
  notes: readonly string[];
}

export interface KpiProgress {
  /** The denominator's name: 年度任务. */
  of: string;
  completion: Completion;
  completionText: string;
  target: Target | null;
  /** “距目标 2.8 个百分点” */
  gap: string;
  /** “快于序时进度 5.7 个百分点”, or why there is no pace. */
  pace: string;
  pacePercent: number | null;
  paceText: string | null;
}

export interface KpiCeiling {
  /** The target's name: 承诺时限. */
  of: string;
  targetText: string;
}

/** A date in words, from its parts alone: the reader's time zone must not move it. */
export function dateInWords(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (language === 'zh') return `${year}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** “As of the end of November (“截至11月底”)”; words that no rule knows stay as they are printed. */
function printedInEnglish(token: string): string {
  const gloss = asOfGloss(token);
  return gloss
    ? `${gloss.charAt(0).toUpperCase()}${gloss.slice(1)} (“${token}”)`
    : `“${token}” in the report’s words`;
}

export function asOfWords(asOf: AsOf, language: Language): string {
  if ('date' in asOf) {
    const date = dateInWords(asOf.date, language);
    // The words as printed, and what day they are taken for.
    if (language === 'zh') return asOf.token.includes('日') ? asOf.token : `${asOf.token}（按${date}计）`;
    return asOf.token.includes('日') ? `As of ${date}` : `${printedInEnglish(asOf.token)}, taken as ${date}`;
  }
  if ('token' in asOf) {
    return language === 'zh'
      ? `“${asOf.token}”，未注明日期`
      : `${printedInEnglish(asOf.token)}, no date given`;
  }
  return missingWords[asOf.missing][language];
}

function progressOf(indicator: Indicator, language: Language): KpiProgress | null {
  const completion = completionOf(indicator);
  const of = denominatorOf(indicator, language);
  if (!completion || of === null) return null;
  const pace = paceOf(indicator);
  const missing = 'missing' in pace;
  return {
    of,
    completion,
    completionText: completionShown(indicator, completion)[language],
    target: targetOf(indicator),
    gap: gapWords(indicator, of, language),
    pace: missing ? paceMissingWords[pace.missing][language] : paceGapWords(indicator, language),
    pacePercent: missing ? null : pace.percent,
    paceText: missing ? null : pace.text,
  };
}

function ceilingOfKpi(indicator: Indicator, language: Language): KpiCeiling | null {
  const target = ceilingOf(indicator) && targetOf(indicator);
  const of = denominatorOf(indicator, language);
  return target && of !== null ? { of, targetText: target.text[language] } : null;
}

const denominatorOf = (indicator: Indicator, language: Language): string | null =>
  'progress' in indicator && indicator.progress ? indicator.progress.name[language] : null;

function rateNotes(indicator: RateIndicator, language: Language): string[] {
  const { denominator } = indicator;
  if ('missing' in denominator) return [missingWords[denominator.missing][language]];
  return [language === 'zh' ? `基数：${denominator.zh}` : `Of: ${denominator.en}`];
}

function rankNotes(indicator: RankIndicator, language: Language): string[] {
  const { among, scope } = indicator;
  const size =
    'missing' in among
      ? missingWords[among.missing][language]
      : `${language === 'zh' ? '共' : 'of '}${figureText(among, indicator.unitName, language)}`;
  return [language === 'zh' ? `${scope.zh}；${size}` : `In ${scope.en} · ${size}`];
}

function notesOf(indicator: Indicator, language: Language): string[] {
  const note = indicator.note ? [indicator.note[language]] : [];
  switch (indicator.kind) {
    case 'rank':
      return [...rankNotes(indicator, language), ...note];
    case 'rate':
    case 'share':
    case 'growth':
      return [...rateNotes(indicator, language), ...note];
    default:
      return note;
  }
}

export function kpiOf(indicator: Indicator, language: Language): Kpi {
  const status = statusOf(indicator);
  return {
    ref: indicator.id,
    name: indicator.name[language],
    parts: figureParts(indicator.actual, indicator.unitName, language),
    status,
    statusWord: statusWords[status][language],
    asOf: asOfWords(indicator.asOf, language),
    dated: 'date' in indicator.asOf,
    progress: progressOf(indicator, language),
    ceiling: ceilingOfKpi(indicator, language),
    notes: notesOf(indicator, language),
  };
}
