import { readFileSync } from 'node:fs';

interface Text {
  zh: string;
  en: string;
}
interface Missing {
  missing: string;
}
interface Placed {
  token: string;
}
interface Figure extends Placed {
  name: Text;
}

/** As much of the dataset as the journeys compare the page with. They know it as a file, not as a type. */
export interface Dataset {
  id: string;
  title: Text;
  place: Text;
  body: Text;
  session: Text;
  source: { sha256: string };
  pillars: { id: string; name: Text }[];
  indicators: { id: string; name: Text; actual: Placed; progress?: Record<string, unknown> | null }[];
  projects: {
    id: string;
    name: Text;
    type: string;
    partOf?: string;
    indicators?: string[];
    pillar: string | null;
    sector: string;
    stage: string | Missing;
    place: string | Missing;
    status: Text;
    figures: Figure[];
  }[];
}

const file = new URL('../../data/xuchang-2020.json', import.meta.url);

/** The report's dataset as text: what a journey may alter and open. */
export const datasetText = readFileSync(file, 'utf8');
export const dataset = JSON.parse(datasetText) as Dataset;

/** As the table names one: with its parts. */
function nameInTable({ id, name }: Dataset['projects'][number], language: 'zh' | 'en'): string {
  const parts = dataset.projects.filter(({ partOf }) => partOf === id).map((part) => part.name[language]);
  if (parts.length === 0) return name[language];
  return language === 'zh' ? `${name.zh}（含${parts.join('、')}）` : `${name.en} (with ${parts.join('; ')})`;
}
export const inChinese = (project: Dataset['projects'][number]) => nameInTable(project, 'zh');
export const inEnglish = (project: Dataset['projects'][number]) => nameInTable(project, 'en');

/** What is counted as projects: no plan, no policy, no measure, and no part of another. */
export const projects = dataset.projects.filter(
  ({ type, partOf }) => type !== 'plan' && type !== 'measure' && partOf === undefined,
);

/** How many of the projects are so. */
export function countProjects(test: (project: Dataset['projects'][number]) => boolean): number {
  return projects.filter(test).length;
}

/** The stages in their order, as the Chinese page words them. */
export const stageNames = {
  planned: '谋划论证',
  design: '勘察设计',
  approval: '报批获批',
  construction: '建设',
  completed: '完成',
  operating: '投用',
};
/** What only goes on is on none of them. */
export const ongoing = '推进中（未细分）';
