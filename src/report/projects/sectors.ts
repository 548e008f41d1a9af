import type { Project, Report, Text } from '../dataset/schema.ts';
import { STAGE_KEYS, stageOf } from './stage.ts';

export interface SectorProjects {
  readonly id: string;
  readonly name: Text;
  /** By stage, the first step of the road first. */
  readonly projects: readonly Project[];
}

/** Sectors that have projects, most first and then in the report's order. */
export function sectorsOf(report: Report, projects: readonly Project[]): SectorProjects[] {
  const rank = (project: Project) => STAGE_KEYS.indexOf(stageOf(project));
  const bySector = new Map<string, Project[]>();
  for (const project of projects) {
    const own = bySector.get(project.sector);
    if (own) own.push(project);
    else bySector.set(project.sector, [project]);
  }
  return report.sectors
    .map(({ id, name }) => ({
      id,
      name,
      projects: [...(bySector.get(id) ?? [])].sort((a, b) => rank(a) - rank(b)),
    }))
    .filter((sector) => sector.projects.length > 0)
    .sort((a, b) => b.projects.length - a.projects.length);
}
