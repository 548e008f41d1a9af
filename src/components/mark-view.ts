import type { MarkSubject } from '../charts/model/model.ts';
import { markRef } from '../deck/mark-ref.ts';
import { onlyFilter } from '../report/projects/project-filter.ts';
import type { ViewChange } from '../ui/navigation.tsx';

/** The view that shows what a mark stands for: a figure's or a project's card; the projects of a sector at a stage. */
export function markView(subject: MarkSubject): ViewChange {
  if ('indicator' in subject) return { figure: markRef(subject) };
  if ('sector' in subject) {
    const { sector, stage, pillar } = subject;
    const chosen = { sector: [sector], stage: [stage], ...(pillar && { pillar: [pillar] }) };
    return { ...onlyFilter(chosen), at: 'projects' };
  }
  return { figure: subject.project };
}
