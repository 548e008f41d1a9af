import type { MarkSubject } from '../charts/model/model.ts';
import { figureRef } from '../report/figures/report-figure.ts';

/** The ref of the figure or project that a mark stands for; null where it stands for many projects. */
export function markRef(subject: MarkSubject): string | null {
  if ('project' in subject) return subject.project;
  return 'indicator' in subject ? figureRef(subject.indicator, subject.role) : null;
}
