/** Where a figure stands in words. A bound is never lost: “over 1500” against 1500 is not “exactly at” it. */

import type { Indicator } from '../dataset/schema.ts';
import type { Language } from '../language/vocabulary.ts';
import { boundOf, gapOf } from './completion.ts';
import { paceGapOf } from './pace-gap.ts';
import { type Status, statusOf } from './status.ts';

type Write = (of: string) => string;

/** What can be said of a figure whose number is the target's own. */
const onTheLine: Readonly<Record<Status, Readonly<Record<Language, Write>>>> = (() => {
  const beyond = {
    zh: (of: string) => `超过${of}（超出多少未说明）`,
    en: (of: string) => `over ${of}, by how much is not stated`,
  };
  const short = {
    zh: (of: string) => `未达${of}（差多少未说明）`,
    en: (of: string) => `short of ${of}, by how much is not stated`,
  };
  const about = {
    zh: (of: string) => `与${of}相当（报告未给确数）`,
    en: (of: string) => `about at ${of}, the exact number is not stated`,
  };
  return {
    exceeded: beyond,
    overCeiling: beyond,
    met: { zh: (of: string) => `达到${of}`, en: (of: string) => `${of} reached` },
    aboutTarget: about,
    aheadOfPace: short,
    behindPace: short,
    belowTarget: short,
    noTarget: about,
  };
})();

/** “距年度任务 2.8 个百分点”; roughly where the figure is bounded. `of` is the denominator; empty without one. */
export function gapWords(indicator: Indicator, of: string, language: Language): string {
  const gap = gapOf(indicator);
  if (!gap) return '';
  const exact = boundOf(indicator) === 'exact';
  const status = statusOf(indicator);
  if (gap.points === 0) {
    if (!exact || status !== 'met') return onTheLine[status][language](of);
    return language === 'zh' ? `正好达到${of}` : `exactly at ${of}`;
  }
  const size = gap.text[language];
  if (language === 'zh') return `${gap.points > 0 ? '超' : '距'}${of}${exact ? ' ' : '约 '}${size}`;
  return `${exact ? '' : 'about '}${size} ${gap.points > 0 ? 'over' : 'short of'} ${of}`;
}

/** “快于序时进度 5.7 个百分点”; empty without a pace. */
export function paceGapWords(indicator: Indicator, language: Language): string {
  const gap = paceGapOf(indicator);
  if (!gap) return '';
  const exact = boundOf(indicator) === 'exact';
  if (gap.points === 0) {
    if (!exact) return language === 'zh' ? '与序时进度相当（报告未给确数）' : 'about level with the pace';
    return language === 'zh' ? '与序时进度持平' : 'level with the pace';
  }
  const size = gap.text[language];
  const ahead = gap.points > 0;
  if (language === 'zh') return `${ahead ? '快于' : '慢于'}序时进度${exact ? ' ' : '约 '}${size}`;
  return `${exact ? '' : 'about '}${size} ${ahead ? 'ahead of' : 'behind'} pace`;
}
