import type { Project, Report, Text } from '../dataset/schema.ts';
import { ofClass } from './project-class.ts';
import { byStage } from './stage.ts';

type Sector = Report['sectors'][number];

export interface SectorProjects {
  readonly id: string;
  readonly name: Text;
  /** By stage, the first step of the road first. */
  readonly projects: readonly Project[];
}

const orders = new WeakMap<Report, readonly Sector[]>();

/**
 * The one order in which a report's sectors stand, wherever they are listed: those of most projects first, of as many
 * as the report lists them. It does not change with what is chosen, so that a sector is found where it was seen.
 */
export function sectorsInOrder(report: Report): readonly Sector[] {
  const known = orders.get(report);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { sector } of ofClass(report.projects, 'projects')) {
    counts.set(sector, (counts.get(sector) ?? 0) + 1);
  }
  const order = [...report.sectors].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  orders.set(report, order);
  return order;
}

/** Sectors that have projects among these, in the report's one order. */
export function sectorsOf(report: Report, projects: readonly Project[]): SectorProjects[] {
  const bySector = new Map<string, Project[]>();
  for (const project of projects) {
    const own = bySector.get(project.sector);
    if (own) own.push(project);
    else bySector.set(project.sector, [project]);
  }
  return sectorsInOrder(report)
    .map(({ id, name }) => ({
      id,
      name,
      projects: [...byStage(bySector.get(id) ?? []).values()].flat(),
    }))
    .filter((sector) => sector.projects.length > 0);
}
