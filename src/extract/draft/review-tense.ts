/** What stands where plans stand and is worded as done: neither reading is certain, so a person decides. */
import type { NamedProject } from '../projects/projects.ts';
import { inStretches, type Stretch } from '../structure/plan-stretches.ts';
import type { Accepted } from './accepted.ts';
import type { ReviewItems } from './review-items.ts';

const SO: ReadonlySet<string | undefined> = new Set(['completionOf', 'changeFrom', 'target']);

export function reviewTense(
  plans: readonly Stretch[],
  accepted: readonly Accepted[],
  projects: readonly NamedProject[],
  reviewItems: ReviewItems,
): void {
  const isPlan = inStretches(plans);
  for (const { quantity, read } of accepted) {
    const { modality, relation } = quantity;
    if (!isPlan(quantity.start) || modality !== undefined || SO.has(relation?.relation)) continue;
    ask(read.figure, read.figure.token, reviewItems);
  }
  for (const project of projects) if (project.isDoubtful) ask(project, project.name, reviewItems);
}

function ask(span: { start: number; end: number }, words: string, reviewItems: ReviewItems): void {
  reviewItems.add(
    span,
    `“${words}”在讲计划的部分，措辞却像已经完成，暂按已完成收录，请核对`,
    `“${words}” stands among plans in words of what is done, and is listed as done: check it`,
  );
}
