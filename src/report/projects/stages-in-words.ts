/** How far projects have come, in one sentence whose numbers add up. */
import type { Project } from '../dataset/schema.ts';
import type { Language } from '../language/vocabulary.ts';
import { type StageKey, stageOf } from './stage.ts';

const GROUPS = ['done', 'underWay', 'prepared', 'goingOn', 'unsaid'] as const;
type Group = (typeof GROUPS)[number];

const groupOf: Readonly<Record<StageKey, Group>> = {
  planned: 'prepared',
  design: 'prepared',
  approval: 'prepared',
  construction: 'underWay',
  completed: 'done',
  operating: 'done',
  ongoing: 'goingOn',
  noStageStated: 'unsaid',
};

type Count = (count: number) => string;

const words: Readonly<Record<Language, Readonly<Record<Group | 'all', Count> & { separator: string }>>> = {
  zh: {
    all: (count) => `报告提到${count}项：`,
    done: (count) => `${count}项完成或运行`,
    underWay: (count) => `${count}项在建`,
    prepared: (count) => `${count}项处于前期阶段`,
    goingOn: (count) => `${count}项推进中`,
    unsaid: (count) => `${count}项未说明阶段`,
    separator: '，',
  },
  en: {
    all: (count) => `${count} ${count === 1 ? 'project' : 'projects'} named: `,
    done: (count) => `${count} completed or operating`,
    underWay: (count) => `${count} under construction`,
    prepared: (count) => `${count} in preparation`,
    goingOn: (count) => `${count} under way`,
    unsaid: (count) => `${count} with stage not stated`,
    separator: ', ',
  },
};

/** “报告提到10项：1项完成或运行，3项在建，5项处于前期阶段，1项未说明阶段”. */
export function stagesInWords(projects: readonly Project[], language: Language): string {
  const t = words[language];
  const counted = GROUPS.flatMap((group) => {
    const count = projects.filter((project) => groupOf[stageOf(project)] === group).length;
    return count > 0 ? [t[group](count)] : [];
  });
  return t.all(projects.length) + counted.join(t.separator);
}
