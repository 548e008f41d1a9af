import type { MarkSubject } from '../charts/model/model.ts';
import { markRef } from '../deck/mark-ref.ts';
import type { Report } from '../report/dataset/schema.ts';
import { onlyFilter, optionOf } from '../report/projects/project-filter.ts';
import type { ViewChange } from '../ui/navigation.tsx';

/**
 * The view that shows what a mark stands for: a figure's source card; the projects of a sector at a stage; for one
 * project, those of its pillar that share its sector and stage.
 */
export function markView(subject: MarkSubject, report: Report): ViewChange {
  if ('indicator' in subject) return { figure: markRef(subject) };
  if ('sector' in subject) {
    return { ...onlyFilter({ sector: [subject.sector], stage: [subject.stage] }), at: 'projects' };
  }
  const project = report.projects.find(({ id }) => id === subject.project);
  if (!project) throw new Error(`The report has no project “${subject.project}”.`);
  const option = (facet: 'pillar' | 'sector' | 'stage') => [optionOf(project, facet)];
  return {
    ...onlyFilter({ pillar: option('pillar'), sector: option('sector'), stage: option('stage') }),
    at: 'projects',
  };
}
