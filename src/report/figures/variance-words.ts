/** How far an indicator is from its target and from the pace, in words. A bound is never lost: “over 1500” against 1500 is not “exactly at” it. */

import type { Bound, Language } from '../language/vocabulary.ts';
import { type Absent, type Derived, isPresent } from './report-figure.ts';
import type { Status } from './status.ts';

type Write = (target: string) => string;

interface Varying {
  readonly gap: Derived | Absent<string>;
  readonly paceGap: Derived | Absent<string>;
  /** How the words bind the completion. */
  readonly bound: Bound;
  readonly status: Status;
}

/** What can be said of a figure whose number is the target's own. */
const onTheLine: Readonly<Record<Status, Readonly<Record<Language, Write>>>> = (() => {
  const beyond = {
    zh: (target: string) => `超过${target}（超出多少未说明）`,
    en: (target: string) => `over ${target}, by how much is not stated`,
  };
  const short = {
    zh: (target: string) => `尚未达到${target}（差多少未说明）`,
    en: (target: string) => `short of ${target}, by how much is not stated`,
  };
  const about = {
    zh: (target: string) => `与${target}相当（报告未给确数）`,
    en: (target: string) => `about at ${target}, the exact number is not stated`,
  };
  return {
    exceeded: beyond,
    overCeiling: beyond,
    met: { zh: (target: string) => `达到${target}`, en: (target: string) => `${target} reached` },
    aboutTarget: about,
    aheadOfPace: short,
    behindPace: short,
    belowTarget: short,
    noTarget: about,
  };
})();

/** “距完成年度任务还差2.8个百分点”; roughly where the figure is bounded. `target` is how the target is called; empty without a gap. */
export function gapWords({ gap, bound, status }: Varying, target: string, language: Language): string {
  if (!isPresent(gap)) return '';
  const exact = bound === 'exact';
  if (gap.value === 0) {
    if (!exact || status !== 'met') return onTheLine[status][language](target);
    return language === 'zh' ? `正好达到${target}` : `exactly at ${target}`;
  }
  const size = gap.text[language];
  if (language === 'zh') {
    const about = exact ? '' : '约';
    return gap.value > 0 ? `超过${target}${about}${size}` : `距完成${target}还差${about}${size}`;
  }
  return `${exact ? '' : 'about '}${size} ${gap.value > 0 ? 'over' : 'short of'} ${target}`;
}

/** “快于序时进度5.7个百分点”; empty without a pace. */
export function paceGapWords({ paceGap, bound }: Varying, language: Language): string {
  if (!isPresent(paceGap)) return '';
  const exact = bound === 'exact';
  if (paceGap.value === 0) {
    if (!exact) return language === 'zh' ? '与序时进度相当（报告未给确数）' : 'about level with the pace';
    return language === 'zh' ? '与序时进度持平' : 'level with the pace';
  }
  const size = paceGap.text[language];
  const ahead = paceGap.value > 0;
  if (language === 'zh') return `${ahead ? '快于' : '滞后于'}序时进度${exact ? '' : '约'}${size}`;
  return `${exact ? '' : 'about '}${size} ${ahead ? 'ahead of' : 'behind'} pace`;
}
