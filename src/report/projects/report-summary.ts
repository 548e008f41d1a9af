/** The report in a sentence, written from its data: where the targets stand, and how far the projects are. */
import type { Report } from '../dataset/schema.ts';
import { indicatorViews } from '../figures/indicator-view.ts';
import { statusesInWords } from '../figures/status-counts.ts';
import { statusTone } from '../figures/status-tone.ts';
import type { Language } from '../language/vocabulary.ts';
import { ofClass } from './project-class.ts';
import { stagesInWords } from './stage-counts.ts';

const words = {
  zh: {
    noneShort: (count: number) => `有目标的${count}项指标无一滞后`,
    short: (short: number, count: number) =>
      `有目标的${count}项指标中，${short}项尚未达到目标或滞后于序时进度`,
    told: (head: string, statuses: string) => `${head}：${statuses}`,
    noTargets: (count: number) => `${count}项指标，报告均未列目标`,
    noProjects: '报告没有点名的项目',
    end: '。',
    join: '；',
  },
  en: {
    noneShort: (count: number) =>
      count === 1
        ? 'The one indicator with a target is not behind'
        : `None of the ${count} indicators with targets is behind`,
    short: (short: number, count: number) =>
      `${short} of ${count} ${count === 1 ? 'indicator' : 'indicators'} with a target ${short === 1 ? 'is' : 'are'} behind pace or short of it`,
    told: (head: string, statuses: string) => `${head}: ${statuses}`,
    noTargets: (count: number) =>
      `${count} ${count === 1 ? 'indicator' : 'indicators'}, none with a stated target`,
    noProjects: 'the report names no project',
    end: '.',
    join: '; ',
  },
} as const;

export function reportSummary(report: Report, language: Language): string {
  const t = words[language];
  return targetsInWords(report, language) + t.join + projectsInWords(report, language) + t.end;
}

/** How far the projects are: 33个项目：…. */
export function projectsInWords(report: Report, language: Language): string {
  const projects = ofClass(report.projects, 'projects');
  return projects.length > 0 ? stagesInWords(projects, language) : words[language].noProjects;
}

/** Where the targets stand. */
export function targetsInWords(report: Report, language: Language): string {
  const t = words[language];
  const statuses = indicatorViews(report).flatMap(({ status }) => (status === 'noTarget' ? [] : [status]));
  if (statuses.length === 0) return t.noTargets(report.indicators.length);
  const short = statuses.filter((status) => statusTone(status) === 'short').length;
  const head = short === 0 ? t.noneShort(statuses.length) : t.short(short, statuses.length);
  return t.told(head, statusesInWords(statuses, language));
}
