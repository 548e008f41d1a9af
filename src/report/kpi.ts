/** What a KPI card says of an indicator: each of its lines in one language, worked out once for page, slide and paper. */
import {
  type Completion,
  completionOf,
  completionRatio,
  formatPoints,
  gapOf,
  type Target,
  targetOf,
} from './completion.ts';
import { isZero, multiply, shift, subtract } from './decimal.ts';
import { type FigureParts, figureParts, figureText } from './format.ts';
import { type Pace, paceMissingWords, paceOf, paceRatio } from './pace.ts';
import { roundBeside } from './rounding.ts';
import type { AsOf, Indicator, Progress, RankIndicator, RateIndicator } from './schema.ts';
import { type Status, statusOf, statusWords } from './status.ts';
import { type Language, missingWords } from './vocabulary.ts';

export interface Kpi {
  /** The figure's ref. */
  ref: string;
  name: string;
  parts: FigureParts;
  status: Status;
  statusWord: string;
  asOf: string;
  /** Null without something to be measured against. */
  progress: KpiProgress | null;
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

/** A date in words, from its parts alone: the reader's time zone must not move it. */
export function dateInWords(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (language === 'zh') return `${year}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export function asOfWords(asOf: AsOf, language: Language): string {
  if ('date' in asOf) {
    const date = dateInWords(asOf.date, language);
    // The words as printed, and what day they are taken for.
    if (language === 'zh') return asOf.token.includes('日') ? asOf.token : `${asOf.token}（按${date}计）`;
    return asOf.token.includes('日') ? `As of ${date}` : `“${asOf.token}”, taken as ${date}`;
  }
  if ('token' in asOf) {
    return language === 'zh' ? `“${asOf.token}”，未注明日期` : `“${asOf.token}” (no date given)`;
  }
  return missingWords[asOf.missing][language];
}

function gapWords(indicator: Indicator, of: string, language: Language): string {
  const gap = gapOf(indicator);
  if (!gap) return '';
  const size = gap.text[language];
  if (gap.points === 0) return language === 'zh' ? `正好达到${of}` : `exactly at ${of}`;
  if (language === 'zh') return gap.points > 0 ? `超${of} ${size}` : `距${of} ${size}`;
  return gap.points > 0 ? `${size} over ${of}` : `${size} short of ${of}`;
}

/** Completion less pace, in percentage points: exactly reckoned, shown to one place, never rounded to level. */
function paceWords(indicator: Indicator, pace: Pace, language: Language): string {
  const done = completionRatio(indicator);
  const gone = paceRatio(pace);
  if (!done) return '';
  const over = subtract(shift(multiply(done.over, gone.under), 2), shift(multiply(gone.over, done.under), 2));
  const under = multiply(done.under, gone.under);
  const { value } = roundBeside({ over, under }, 1, { units: 0n, scale: 0 });
  const size = formatPoints(value)[language];
  if (isZero(value)) return language === 'zh' ? '与序时进度持平' : 'level with the pace';
  const ahead = value.units > 0n;
  if (language === 'zh') return `${ahead ? '快于' : '慢于'}序时进度 ${size}`;
  return `${size} ${ahead ? 'ahead of' : 'behind'} pace`;
}

function progressOf(indicator: Indicator, progress: Progress, language: Language): KpiProgress | null {
  const completion = completionOf(indicator);
  if (!completion) return null;
  const of = progress.name[language];
  const pace = paceOf(indicator);
  const missing = 'missing' in pace;
  return {
    of,
    completion,
    completionText: completion.text[language],
    target: targetOf(indicator),
    gap: gapWords(indicator, of, language),
    pace: missing ? paceMissingWords[pace.missing][language] : paceWords(indicator, pace, language),
    pacePercent: missing ? null : pace.percent,
    paceText: missing ? null : pace.text,
  };
}

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
  const progress = 'progress' in indicator ? indicator.progress : null;
  return {
    ref: indicator.id,
    name: indicator.name[language],
    parts: figureParts(indicator.reading, indicator.unitName, language),
    status,
    statusWord: statusWords[status][language],
    asOf: asOfWords(indicator.asOf, language),
    progress: progress && progressOf(indicator, progress, language),
    notes: notesOf(indicator, language),
  };
}
