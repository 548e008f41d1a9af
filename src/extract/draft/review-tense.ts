/** What may be a plan and may be a deed, by where it stands or by its verb: neither reading is certain, so a person decides. */
import type { NamedProject } from '../projects/named-project.ts';
import { inStretches, type Stretch } from '../structure/plan-stretches.ts';
import { isTurnedByVerb, tenseOf } from '../syntax/tense.ts';
import type { Accepted } from './accepted.ts';
import type { ReviewItems } from './review-items.ts';

const SO: ReadonlySet<string | undefined> = new Set(['completionOf', 'changeFrom', 'target']);

/** 规划建设50座: some reports say so of what is to come, others of what they have built. */
const PLANNED_OR_BUILT =
  /(?:规划|布局|谋划)(?:并)?(?:建设|新建|改建|扩建|改造|布局|布点|设置|实施)(?!局|图|方案|期)[^，。；：、\n\d]{0,14}$/u;
const VERB_BEFORE = 24;

/** As far back as the words of a statement are looked at. */
const STATEMENT = 240;
const ENDS = ['。', '！', '？', '\n'];
/** What a plan that a verb may turn into a deed is told by; most statements hold none. */
const MAY_PLAN = /计划|目标|安排|[需要拟将可]|预|后/u;

interface Told {
  readonly text: string;
  readonly plans: readonly Stretch[];
  /** Whether the words set a figure at a time that is neither over nor to come. */
  readonly isOpen: (words: string) => boolean;
  /** Where the figures begin that a plan is put to: these are so. */
  readonly measured: ReadonlySet<number>;
}

export function reviewTense(
  { text, plans, isOpen, measured }: Told,
  accepted: readonly Accepted[],
  projects: readonly NamedProject[],
  reviewItems: ReviewItems,
): void {
  const isPlan = inStretches(plans);
  for (const { quantity, read } of accepted) {
    const { modality, relation } = quantity;
    const { figure } = read;
    if (modality !== undefined || SO.has(relation?.relation)) continue;
    const before = text.slice(Math.max(0, figure.start - STATEMENT), figure.start);
    const statement = before.slice(Math.max(...ENDS.map((sign) => before.lastIndexOf(sign))) + 1);
    if (isPlan(quantity.start)) ask(figure, figure.token, reviewItems);
    else if (PLANNED_OR_BUILT.test(before.slice(-VERB_BEFORE))) askOfVerb(figure, figure.token, reviewItems);
    else if (isOpen(statement) && tenseOf(statement) !== 'done') askOfTime(figure, figure.token, reviewItems);
    else if (MAY_PLAN.test(statement) && isTurnedByVerb(statement) && !measured.has(figure.start))
      askOfVerb(figure, figure.token, reviewItems);
  }
  for (const project of projects) if (project.isDoubtful) ask(project, project.name, reviewItems);
}

function askOfTime(span: { start: number; end: number }, words: string, reviewItems: ReviewItems): void {
  reviewItems.add(
    span,
    `“${words}”所说的时间在报告之日尚未过完，可能已完成，也可能是计划，暂按已完成收录，请核对`,
    `The time that “${words}” is said of was not over on the day of reporting: it may be done or planned, and is listed as done: check it`,
  );
}

function ask(span: { start: number; end: number }, words: string, reviewItems: ReviewItems): void {
  reviewItems.add(
    span,
    `“${words}”在讲计划的部分，措辞却像已经完成，暂按已完成收录，请核对`,
    `“${words}” stands among plans in words of what is done, and is listed as done: check it`,
  );
}

function askOfVerb(span: { start: number; end: number }, words: string, reviewItems: ReviewItems): void {
  reviewItems.add(
    span,
    `“${words}”前的措辞可指规划，也可指已建成，暂按已完成收录，请核对`,
    `The words before “${words}” may mean a plan or what is built, and it is listed as done: check it`,
  );
}
