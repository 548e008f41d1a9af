/**
 * What an entry of the register is. Works, facilities, zones and programmes are projects; plans, policies and other
 * measures are not, and are counted apart. What is named as a part of another is counted with it.
 */
import type { Project, Report } from '../dataset/schema.ts';
import type { Language, ProjectType } from '../language/vocabulary.ts';

export const PROJECT_CLASSES = ['projects', 'plans', 'measures'] as const;
export type ProjectClass = (typeof PROJECT_CLASSES)[number];

const classes: Readonly<Record<ProjectType, ProjectClass>> = {
  project: 'projects',
  facility: 'projects',
  zone: 'projects',
  programme: 'projects',
  plan: 'plans',
  measure: 'measures',
};

export const classOf = ({ type }: Pick<Project, 'type'>): ProjectClass => classes[type];

export const classWords: Readonly<Record<ProjectClass, Readonly<Record<Language, string>>>> = {
  projects: { zh: '项目', en: 'Projects' },
  plans: { zh: '规划、政策', en: 'Plans and policies' },
  measures: { zh: '其他举措', en: 'Other measures' },
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const counted: Readonly<Record<ProjectClass | 'all', Readonly<Record<Language, (count: number) => string>>>> =
  {
    projects: { zh: (count) => `${count}个项目`, en: (count) => plural(count, 'project', 'projects') },
    plans: {
      zh: (count) => `${count}项规划、政策`,
      en: (count) => plural(count, 'plan or policy', 'plans and policies'),
    },
    measures: {
      zh: (count) => `${count}项其他举措`,
      en: (count) => plural(count, 'other measure', 'other measures'),
    },
    all: { zh: (count) => `${count}项`, en: (count) => plural(count, 'entry', 'entries') },
  };

/** “33个项目”, “8项规划、政策”: a count never stands without what it counts. */
export const classCount = (count: number, of: ProjectClass | 'all', language: Language): string =>
  counted[of][language](count);

const measureWord: Readonly<Record<ProjectClass | 'all', string>> = {
  projects: '个',
  plans: '项',
  measures: '项',
  all: '项',
};

/** “33个项目中的4个”, “4 of 33 projects”. */
export function classShare(shown: number, all: number, of: ProjectClass | 'all', language: Language): string {
  const whole = classCount(all, of, language);
  return language === 'zh' ? `${whole}中的${shown}${measureWord[of]}` : `${shown} of ${whole}`;
}

/** Whether the entry is counted for itself. */
export const isWhole = ({ partOf }: Pick<Project, 'partOf'>): boolean => partOf === undefined;

type ByClass = Readonly<Record<ProjectClass, readonly Project[]>>;
const divided = new WeakMap<readonly Project[], ByClass>();

/** Those of a class, without the parts of others: one and the same list each time that it is asked for of a list. */
export function ofClass(projects: readonly Project[], asked: ProjectClass): readonly Project[] {
  const known = divided.get(projects) ?? divide(projects);
  divided.set(projects, known);
  return known[asked];
}

function divide(projects: readonly Project[]): ByClass {
  const lists: Record<ProjectClass, Project[]> = { projects: [], plans: [], measures: [] };
  for (const project of projects) if (isWhole(project)) lists[classOf(project)].push(project);
  return lists;
}

const withParts: Readonly<Record<Language, (count: number) => string>> = {
  zh: (count) => `（另列其中${count}个分项）`,
  en: (count) => ` (and ${plural(count, 'component', 'components')} of theirs)`,
};

/** All entries, so that the numbers add up to them: “33个项目（另列其中3个分项），8项规划、政策，15项其他举措”. */
export function entriesInWords(projects: readonly Project[], language: Language): string {
  const parts = projects.filter((project) => !isWhole(project)).length;
  const counts = PROJECT_CLASSES.flatMap((asked) => {
    const count = ofClass(projects, asked).length;
    if (asked === 'projects')
      return [classCount(count, asked, language) + (parts > 0 ? withParts[language](parts) : '')];
    return count > 0 ? [classCount(count, asked, language)] : [];
  });
  return counts.join(language === 'zh' ? '，' : ', ');
}

const partsByReport = new WeakMap<Report, ReadonlyMap<string, readonly Project[]>>();

/** The entries that are named as parts of this one, in the report's order. */
export function partsOf(report: Report, { id }: Pick<Project, 'id'>): readonly Project[] {
  const known = partsByReport.get(report) ?? groupParts(report);
  partsByReport.set(report, known);
  return known.get(id) ?? [];
}

function groupParts({ projects }: Report): Map<string, Project[]> {
  const parts = new Map<string, Project[]>();
  for (const project of projects) {
    if (project.partOf === undefined) continue;
    const group = parts.get(project.partOf) ?? [];
    group.push(project);
    parts.set(project.partOf, group);
  }
  return parts;
}

/** More parts than this are too long a name; the others are counted. */
const MOST_PARTS = 6;

export interface NamedParts {
  readonly shown: readonly Project[];
  readonly open: string;
  readonly join: string;
  /** With how many there are, where not all are named. */
  readonly close: string;
}

/** The entry's parts as they stand behind its name; null where it has none. */
export function namedParts(project: Project, report: Report, language: Language): NamedParts | null {
  const parts = partsOf(report, project);
  if (parts.length === 0) return null;
  const shown = parts.slice(0, MOST_PARTS);
  const isAll = shown.length === parts.length;
  return language === 'zh'
    ? { shown, open: '（含', join: '、', close: isAll ? '）' : `等${parts.length}项）` }
    : { shown, open: ' (with ', join: '; ', close: isAll ? ')' : `; ${parts.length} in all)` };
}

/** The name with those of the entry's parts: 主网项目（含电气谷主网项目、长葛洗砚池主网项目）. */
export function nameWithParts(project: Project, report: Report, language: Language): string {
  const parts = namedParts(project, report, language);
  if (!parts) return project.name[language];
  const names = parts.shown.map(({ name }) => name[language]).join(parts.join);
  return project.name[language] + parts.open + names + parts.close;
}
