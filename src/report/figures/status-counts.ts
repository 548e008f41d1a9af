/** How many indicators with a target stand where, in words whose numbers add up to all of them. */
import type { Language } from '../language/vocabulary.ts';
import type { Status } from './status.ts';

const counted: Readonly<
  Record<Language, Readonly<Record<Exclude<Status, 'noTarget'>, (count: number) => string>>>
> = {
  zh: {
    overCeiling: (count) => `${count}项超出上限`,
    behindPace: (count) => `${count}项滞后于序时进度`,
    belowTarget: (count) => `${count}项尚未达到目标`,
    aheadOfPace: (count) => `${count}项达到序时进度`,
    aboutTarget: (count) => `${count}项与目标相当`,
    met: (count) => `${count}项完成`,
    exceeded: (count) => `${count}项超额完成`,
  },
  en: {
    overCeiling: (count) => `${count} above the ceiling`,
    behindPace: (count) => `${count} behind pace`,
    belowTarget: (count) => `${count} below target`,
    aheadOfPace: (count) => `${count} on or ahead of pace`,
    aboutTarget: (count) => `${count} about at target`,
    met: (count) => `${count} on target`,
    exceeded: (count) => `${count} above target`,
  },
};

type Judged = Exclude<Status, 'noTarget'>;

const WORST_FIRST = [
  'overCeiling',
  'behindPace',
  'belowTarget',
  'aheadOfPace',
  'aboutTarget',
  'met',
  'exceeded',
] as const satisfies readonly Judged[];

/** The furthest behind first: 1项达到序时进度，2项完成，2项超额完成. Empty without a status. */
export function statusesInWords(statuses: readonly Status[], language: Language): string {
  const shares = WORST_FIRST.flatMap((status) => {
    const count = statuses.filter((candidate) => candidate === status).length;
    return count > 0 ? [counted[language][status](count)] : [];
  });
  return shares.join(language === 'zh' ? '，' : ', ');
}
