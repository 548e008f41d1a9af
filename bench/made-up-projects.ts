import type { Report } from '../src/report/dataset/schema.ts';
import { ofClass } from '../src/report/projects/project-class.ts';

/**
 * A report with as many projects as asked for, and no plan or measure: its own ones again and again, each copy with an id and names of
 * its own. Stages, sectors and places keep the proportions of the real report, and so do the filters' answers.
 */
export function withProjects(report: Report, count: number): Report {
  const projects = ofClass(report.projects, 'projects');
  const copies = Array.from({ length: count }, (_, index) => {
    const project = projects[index % projects.length];
    if (!project) throw new Error('A report without projects cannot be multiplied.');
    const round = Math.floor(index / projects.length);
    if (round === 0) return project;
    return {
      ...project,
      id: `${project.id}-${round}`,
      name: { zh: `${project.name.zh}（${round}）`, en: `${project.name.en} (${round})` },
    };
  });
  return { ...report, id: `${report.id}-${count}`, projects: copies };
}
