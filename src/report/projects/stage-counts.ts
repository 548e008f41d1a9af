/** How many projects are how far, in words whose numbers add up to all of them. */
import type { Project } from '../dataset/schema.ts';
import type { Language } from '../language/vocabulary.ts';
import { classCount, classOf, isWhole, ofClass, PROJECT_CLASSES } from './project-class.ts';
import { countStage, type StageKey } from './stage.ts';

interface Share {
  readonly stages: readonly StageKey[];
  readonly words: Readonly<Record<Language, (count: number) => string>>;
}

/** Every stage is in one of them. */
const SHARES: readonly Share[] = [
  {
    stages: ['completed', 'operating'],
    words: { zh: (count) => `${count}个完成或投用`, en: (count) => `${count} completed or in use` },
  },
  {
    stages: ['construction'],
    words: { zh: (count) => `${count}个在建`, en: (count) => `${count} under construction` },
  },
  {
    stages: ['planned', 'design', 'approval'],
    words: { zh: (count) => `${count}个处于前期阶段`, en: (count) => `${count} in preparation` },
  },
  {
    stages: ['ongoing'],
    words: {
      zh: (count) => `${count}个推进中`,
      en: (count) => `${count} ongoing`,
    },
  },
  {
    stages: ['noStageStated'],
    words: { zh: (count) => `${count}个未说明阶段`, en: (count) => `${count} with stage not stated` },
  },
];

const joiner: Readonly<Record<Language, string>> = { zh: '，', en: ', ' };
const others: Readonly<Record<Language, { lead: string; join: string }>> = {
  zh: { lead: '另有', join: '，' },
  en: { lead: '', join: ' and ' },
};

/** “33个项目：7个完成或投用，11个在建，…”; `projects` may hold plans, measures and parts, which it does not count. */
export function stagesInWords(projects: readonly Project[], language: Language): string {
  const own = ofClass(projects, 'projects');
  const shares = SHARES.flatMap(({ stages, words }) => {
    const count = countStage(own, ...stages);
    return count > 0 ? [words[language](count)] : [];
  });
  const head = classCount(own.length, 'projects', language);
  if (shares.length === 0) return head;
  return head + (language === 'zh' ? '：' : ': ') + shares.join(joiner[language]);
}

/** How many projects of a list are on no step. */
const countOpen = (projects: readonly Project[]): number => countStage(projects, 'ongoing', 'noStageStated');

/** Those that follow on another page: “其余3个项目未归入具体阶段”; empty where no project is among them. */
export function restInWords(projects: readonly Project[], language: Language): string {
  const own = ofClass(projects, 'projects');
  if (own.length === 0) return '';
  const rest = { zh: '其余', en: 'The other ' }[language];
  if (countOpen(own) < own.length) return rest + stagesInWords(projects, language);
  return (
    rest +
    classCount(own.length, 'projects', language) +
    { zh: '未归入具体阶段', en: ': in no particular stage' }[language]
  );
}

/** “另有8项规划、政策，15项其他举措”; empty where there are none. */
export function othersInWords(projects: readonly Project[], language: Language): string {
  const counts = PROJECT_CLASSES.filter((asked) => asked !== 'projects').flatMap((asked) => {
    const count = projects.filter((project) => isWhole(project) && classOf(project) === asked).length;
    return count > 0 ? [classCount(count, asked, language)] : [];
  });
  const { lead, join } = others[language];
  return counts.length === 0 ? '' : lead + counts.join(join);
}
