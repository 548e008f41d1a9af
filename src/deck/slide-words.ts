/** The words that slides bring along, beside the report's. */

import type { WordRun } from '../report/figures/findings.ts';
import { ordinalNumeral } from '../report/language/ordinal.ts';
import { headings, terms } from '../report/language/terms.ts';
import type { MissingBody } from './slide.ts';

/** What an entry points at in vain. */
export type LostWords = Pick<MissingBody, 'words' | 'lost'>;

const lostInChinese = (lost: string, remedy: string): LostWords => ({ lost, words: `${lost}。${remedy}` });
const lostInEnglish = (lost: string, remedy: string): LostWords => ({ lost, words: `${lost}. ${remedy}` });

export const slideWords = {
  zh: {
    colon: '：',
    backup: '备用',
    pillar: (ordinal: number, name: string) => `第${ordinalNumeral(ordinal, 'zh')}部分 · ${name}`,
    overview: '总览',
    leading: '主要指标',
    comma: '，',
    share: (denominator: string, percent: readonly WordRun[]): WordRun[] => [
      `达${denominator}的`,
      ...percent,
    ],
    followUp: '会后跟进',
    followUpTitle: (count: number) => `可以进一步了解的${count}件事`,
    followUpMeasured: '据报告所列数字和文字提出，供参考，不作结论；差距系据报告计算',
    targets: '目标与完成率',
    allProjects: '全部项目',
    stages: (projects: string, others: string) => [projects, others].filter((said) => said !== '').join('；'),
    stagesMeasured: '按报告表述的阶段排列，分项不另计；个数据报告计算',
    attention: { behind: '尚未达到或未列目标的指标', untargeted: '未列目标的指标' },
    attentionMeasured:
      '列有目标或完成率的指标才判断是否完成；位次、已达100%的比率等未列入；项数和差距系据报告计算',
    audit: terms.crossChecks.zh,
    auditMeasured: '报告前后表述不一致、未写明之处，以及合计数的核对；供参考，不作结论',
    figures: terms.figure.zh,
    figuresTitle: (count: number) => `报告中的${count}个数字`,
    projects: terms.project.zh,
    projectsTitle: (filter: string, count: string | null) =>
      count === null ? filter : `${filter}：共${count}`,
    projectsMeasured: (here: number, all: number | null) =>
      here === all ? '项数系据报告计算' : `本页列其中${here}项；项数系据报告计算`,
    closingSource: '标“原”的数字可查到在报告原文中的位置，标“算”的数字列有算式。',
    closingAsk: '可以按指标或项目的名称查询，也可以按拼音或首字母查询。',
    own: {
      eyebrows: {
        text: '演讲者自拟',
        section: '',
        quotation: '报告原文',
        nextSteps: '会后事项',
        questions: '待答复',
        picture: '演讲者自备图片',
      },
      titles: {
        text: '要点',
        section: '（未写标题）',
        quotation: '报告这样写',
        nextSteps: '下一步要做的事',
        questions: '待答复的问题',
        picture: '（未写标题）',
      },
      title: '标题为演讲者自拟',
      source: '演讲者自拟内容，不是报告原文',
      picture: '演讲者自备图片，不出自报告',
      sourceWith: (source: string) => `演讲者自拟内容；其中数字的${source}`,
    },
    sections: { beginning: '开头', end: '小结', backup: '备用' },
    stepColumns: ['事项', '责任单位或责任人', '完成时间'],
    questionColumns: ['问题', '所问的内容', '由谁答复', '何时答复'],
    noFigure: '〔报告中已无此数字〕',
    missing: '此页无法显示',
    missingTitle: '这份报告中没有此页所指的内容',
    noChart: (chart: string) =>
      lostInChinese(
        `这份报告中没有图表“${chart}”（可能已改名），或没有这一页`,
        '请在编排中删去此页，或重新加入。',
      ),
    noPillar: (pillar: string) => lostInChinese(`这份报告中没有板块“${pillar}”`, '请在编排中删去此页。'),
    noLeading: lostInChinese('这份报告中没有列出完成率的主要指标', '请在编排中删去此页。'),
    noneBehind: lostInChinese('这份报告中没有滞后或尚未达到目标的指标', '请在编排中删去此页。'),
    noFollowUp: lostInChinese('这份报告中没有需要跟进的内容', '请在编排中删去此页。'),
    noPage: lostInChinese('内容已经变少，没有这一页', '请在编排中删去此页。'),
    noFigures: (refs: readonly string[]) =>
      lostInChinese(`这份报告中没有数字或项目“${refs.join('”“')}”`, '请在编排中删去此页，或重新加入。'),
    noProjects: (ids: readonly string[]) =>
      lostInChinese(`这份报告中没有项目“${ids.slice(0, 5).join('”“')}”`, '请在编排中删去此页，或重新加入。'),
  },
  en: {
    colon: ': ',
    backup: 'Backup',
    pillar: (ordinal: number, name: string) => `${headings.part.en} ${ordinal} · ${name}`,
    overview: 'Overview',
    leading: 'Key figures',
    comma: '; ',
    share: (denominator: string, percent: readonly WordRun[]): WordRun[] => [
      ': ',
      ...percent,
      ` of ${denominator}`,
    ],
    followUp: 'To follow up',
    followUpTitle: (count: number) =>
      count === 1 ? 'A matter to follow up' : `${count} matters to follow up`,
    followUpMeasured:
      'Drawn from the figures and words of the report: points to ask about, not verdicts; gaps are computed',
    targets: 'Targets and completion rates',
    allProjects: 'All projects',
    stages: (projects: string, others: string) => [projects, others].filter((said) => said !== '').join('; '),
    stagesMeasured:
      'Grouped by the stage given in the report; components are not counted separately; counts are computed',
    attention: { behind: 'Short of target, or target not stated', untargeted: 'Target not stated' },
    attentionMeasured:
      'Only an indicator with a target or a completion rate can be judged; ranks, rates of 100% and the like are not listed; counts are computed',
    audit: headings.crossChecks.en,
    auditMeasured:
      'Where the report is worded in two ways or does not state something, and whether totals add up: points to note, not verdicts',
    figures: 'Figures',
    figuresTitle: (count: number) => `${count} figures of the report`,
    projects: 'Projects',
    projectsTitle: (filter: string, count: string | null) =>
      count === null ? filter : `${filter}: ${count} in all`,
    projectsMeasured: (here: number, all: number | null) =>
      here === all ? 'Count is computed' : `${here} of them on this slide; count is computed`,
    closingSource:
      'Every quoted figure is traced to its place in the text; every computed one shows its arithmetic.',
    closingAsk:
      'Look up an indicator or a project by its name in Chinese or English, or by its pinyin or initials.',
    own: {
      eyebrows: {
        text: 'The speaker’s own',
        section: '',
        quotation: 'In the report’s words',
        nextSteps: 'Next steps',
        questions: 'To be answered',
        picture: 'The speaker’s own picture',
      },
      titles: {
        text: 'Points',
        section: '(no title)',
        quotation: 'The report says',
        nextSteps: 'What is to be done next',
        questions: 'Questions to be answered',
        picture: '(no title)',
      },
      title: 'Title by the speaker',
      source: 'The speaker’s own words, not the report’s',
      picture: 'The speaker’s own picture, not from the report',
      sourceWith: (source: string) => `The speaker’s own words; figures: ${source}`,
    },
    sections: { beginning: 'Beginning', end: 'Summary', backup: 'Backup' },
    stepColumns: ['What', 'Who', 'By when'],
    questionColumns: ['Question', 'About', 'Answered by', 'When'],
    noFigure: '[no longer in the report]',
    missing: 'This slide cannot be shown',
    missingTitle: 'The report does not have what this slide refers to',
    noChart: (chart: string) =>
      lostInEnglish(
        `There is no chart “${chart}”, or not this page of it`,
        'Remove the slide under Arrange, or add it again.',
      ),
    noPillar: (pillar: string) =>
      lostInEnglish(`There is no pillar “${pillar}”`, 'Remove the slide under Arrange.'),
    noLeading: lostInEnglish(
      'There is no key figure with a completion rate',
      'Remove the slide under Arrange.',
    ),
    noneBehind: lostInEnglish(
      'No indicator is behind or short of its target',
      'Remove the slide under Arrange.',
    ),
    noFollowUp: lostInEnglish('There is nothing to follow up', 'Remove the slide under Arrange.'),
    noPage: lostInEnglish('There is less to show now, and no such page', 'Remove the slide under Arrange.'),
    noFigures: (refs: readonly string[]) =>
      lostInEnglish(
        `There is no figure or project “${refs.join('”, “')}”`,
        'Remove the slide under Arrange, or add it again.',
      ),
    noProjects: (ids: readonly string[]) =>
      lostInEnglish(
        `There is no project “${ids.slice(0, 5).join('”, “')}”`,
        'Remove the slide under Arrange, or add it again.',
      ),
  },
};
