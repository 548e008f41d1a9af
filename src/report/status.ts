/** Where an indicator stands, compared exactly: no rounding decides a status. */
import { completionRatio, isFigure } from './completion.ts';
import { compare, compareRatios, decimalOf } from './decimal.ts';
import { paceOf, paceRatio } from './pace.ts';
import type { Figure, Indicator, Progress } from './schema.ts';
import type { Bound, Language } from './vocabulary.ts';

export const STATUSES = ['exceeded', 'met', 'aheadOfPace', 'behindPace', 'belowTarget', 'noTarget'] as const;
export type Status = (typeof STATUSES)[number];

export const statusWords: Readonly<Record<Status, Readonly<Record<Language, string>>>> = {
  exceeded: { zh: '超额完成', en: 'Target exceeded' },
  met: { zh: '完成目标', en: 'Target met' },
  aheadOfPace: { zh: '达到序时进度', en: 'On or ahead of pace' },
  behindPace: { zh: '落后序时进度', en: 'Behind pace' },
  belowTarget: { zh: '未达目标', en: 'Below target' },
  noTarget: { zh: '未列目标', en: 'No target stated' },
};

/** Above the line, on it or below it, once the bound is heeded: “nearly 1500” is below 1500, “over” above. */
function side(order: number, bound: Bound): number {
  if (order !== 0) return order;
  if (bound === 'over') return 1;
  return bound === 'nearly' || bound === 'atMost' ? -1 : 0;
}

/** A ceiling is met at or under it: there is no completion, and less is not “exceeded”. */
function ceilingStatus(reading: Figure, ceiling: Figure): Status {
  const order = side(compare(decimalOf(reading.value), decimalOf(ceiling.value)), reading.bound);
  return order <= 0 ? 'met' : 'belowTarget';
}

const boundOf = (indicator: Indicator, progress: Progress): Bound =>
  isFigure(progress.completion) ? progress.completion.bound : indicator.reading.bound;

export function statusOf(indicator: Indicator): Status {
  if (!('progress' in indicator) || !indicator.progress) return 'noTarget';
  const { progress, reading } = indicator;
  if (isFigure(progress.target) && progress.target.bound === 'atMost') {
    return ceilingStatus(reading, progress.target);
  }
  const ratio = completionRatio(indicator);
  if (!ratio) return 'noTarget';
  const bound = boundOf(indicator, progress);
  const one = { units: 1n, scale: 0 };
  const toTarget = side(compareRatios(ratio, { over: one, under: one }), bound);
  if (toTarget > 0) return 'exceeded';
  if (toTarget === 0) {
    // “More than 1500” is not met by 1500 itself.
    return isFigure(progress.target) && progress.target.bound === 'over' ? 'belowTarget' : 'met';
  }
  const pace = paceOf(indicator);
  if ('missing' in pace) return 'belowTarget';
  return side(compareRatios(ratio, paceRatio(pace)), bound) >= 0 ? 'aheadOfPace' : 'behindPace';
}
