/** The words that slides bring along, beside the report's. */
import { ordinalNumeral } from '../report/language/ordinal.ts';
import { labelText, type MissingBody, type SlideGroup } from './slide.ts';

/** What an entry points at in vain. */
export type LostWords = Pick<MissingBody, 'words' | 'lost'>;

const lostInChinese = (lost: string, remedy: string): LostWords => ({ lost, words: `${lost}。${remedy}` });
const lostInEnglish = (lost: string, remedy: string): LostWords => ({ lost, words: `${lost}. ${remedy}` });

export interface StageCounts {
  readonly all: number;
  readonly done: number;
  readonly underWay: number;
  readonly unstated: number;
}

/** The whole group with its count, however little of it a page shows. */
type Counted = Pick<SlideGroup, 'label' | 'count'>;

const joined = (parts: readonly (string | false)[], separator: string): string =>
  parts.filter((part) => part !== false).join(separator);

export const slideWords = {
  zh: {
    colon: '：',
    pillar: (ordinal: number, name: string) => `第${ordinalNumeral(ordinal, 'zh')}部分 · ${name}`,
    targets: '目标与完成率',
    allProjects: '全部项目',
    stages: ({ all, done, underWay, unstated }: StageCounts) =>
      `报告提到 ${all} 项：${joined(
        [
          done > 0 && `${done} 项完成或运行`,
          underWay > 0 && `${underWay} 项在建`,
          all - done - underWay - unstated > 0 && `${all - done - underWay - unstated} 项处于前期阶段`,
          unstated > 0 && `${unstated} 项未说明阶段`,
        ],
        '，',
      )}`,
    stagesHere: (groups: readonly Counted[]) =>
      groups.map(({ label, count }) => `${labelText(label)} ${count} 项`).join('，'),
    stagesMeasured: '本板块提到的工程、机构、园区、规划和行动，按报告所述阶段排列；项数系据报告计算',
    attention: '滞后与未列目标',
    attentionMeasured: '只有列出目标或完成率的指标才能判断是否完成；项数和差距系据报告计算',
    audit: '核对',
    auditMeasured: '报告前后不一、没有说明之处，以及加总的核对；供审议时留意，不作结论',
    figures: '数字',
    figuresTitle: (count: number) => `报告中的 ${count} 项数字`,
    projects: '项目',
    projectsTitle: (filter: string, count: number | null) =>
      count === null ? filter : `${filter}：共 ${count} 项`,
    projectsMeasured: (here: number, all: number | null) =>
      here === all ? '项数系据报告计算' : `本页列其中 ${here} 项；项数系据报告计算`,
    closing: '请各位代表提问',
    closingSource: '每个数字都可以查到它在报告原文中的位置。',
    closingAsk: '可以按指标或项目的名称查问，也可以按拼音或首字母查问。',
    missing: '此页无法显示',
    missingTitle: '这份报告中没有此页所指的内容',
    noChart: (chart: string) =>
      lostInChinese(`没有标识为“${chart}”的图表，或没有这一页`, '请在演示编排中删去此页，或重新加入。'),
    noPillar: (pillar: string) => lostInChinese(`没有标识为“${pillar}”的板块`, '请在演示编排中删去此页。'),
    noPage: lostInChinese('内容已经变少，没有这一页', '请在演示编排中删去此页。'),
    noFigures: (refs: readonly string[]) =>
      lostInChinese(`没有标识为“${refs.join('”“')}”的数字或项目`, '请在演示编排中删去此页，或重新加入。'),
    noProjects: (ids: readonly string[]) =>
      lostInChinese(
        `没有标识为“${ids.slice(0, 5).join('”“')}”的项目`,
        '请在演示编排中删去此页，或重新加入。',
      ),
  },
  en: {
    colon: ': ',
    pillar: (ordinal: number, name: string) => `Pillar ${ordinal} · ${name}`,
    targets: 'Targets and completion',
    allProjects: 'All projects',
    stages: ({ all, done, underWay, unstated }: StageCounts) =>
      `${all} named: ${joined(
        [
          done > 0 && `${done} completed or operating`,
          underWay > 0 && `${underWay} under construction`,
          all - done - underWay - unstated > 0 && `${all - done - underWay - unstated} in preparation`,
          unstated > 0 && `${unstated} at no stated stage`,
        ],
        ', ',
      )}`,
    stagesHere: (groups: readonly Counted[]) =>
      groups.map(({ label, count }) => `${labelText(label)}: ${count}`).join('; '),
    stagesMeasured:
      'Works, facilities, zones, plans and programmes named in this pillar, by the stage that the report gives; counts are computed',
    attention: 'Behind, or without a target',
    attentionMeasured:
      'Only an indicator with a target or a completion can be judged; counts and gaps are computed',
    audit: 'Audit',
    auditMeasured:
      'Where the report differs from itself or leaves something unsaid, and whether sums hold: points to note, not verdicts',
    figures: 'Figures',
    figuresTitle: (count: number) => `${count} figures of the report`,
    projects: 'Projects',
    projectsTitle: (filter: string, count: number | null) =>
      count === null ? filter : `${filter}: ${count} in all`,
    projectsMeasured: (here: number, all: number | null) =>
      here === all ? 'Count is computed' : `${here} of them on this slide; count is computed`,
    closing: 'Questions from deputies',
    closingSource: 'Every figure can be traced to its place in the report’s text.',
    closingAsk: 'Ask for an indicator or a project by its name, in Chinese, English, pinyin or initials.',
    missing: 'This slide cannot be shown',
    missingTitle: 'The report does not have what this slide points at',
    noChart: (chart: string) =>
      lostInEnglish(
        `There is no chart “${chart}”, or not this page of it`,
        'Take the slide out in the deck’s arrangement, or add it again.',
      ),
    noPillar: (pillar: string) =>
      lostInEnglish(`There is no pillar “${pillar}”`, 'Take the slide out in the deck’s arrangement.'),
    noPage: lostInEnglish(
      'There is less to show now, and no such page',
      'Take the slide out in the deck’s arrangement.',
    ),
    noFigures: (refs: readonly string[]) =>
      lostInEnglish(
        `There is no figure or project “${refs.join('”, “')}”`,
        'Take the slide out in the deck’s arrangement, or add it again.',
      ),
    noProjects: (ids: readonly string[]) =>
      lostInEnglish(
        `There is no project “${ids.slice(0, 5).join('”, “')}”`,
        'Take the slide out in the deck’s arrangement, or add it again.',
      ),
  },
};
