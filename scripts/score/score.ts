/** How far a draft says what a person read in the same text: cells of tables, plans and deeds, projects. */
import type { ReviewItem } from '../../src/extract/draft/review-items.ts';
import type { Figure, Indicator, Project, Report } from '../../src/report/dataset/schema.ts';
import type { Gold, GoldOf, GoldProject } from './gold.ts';
import { namesOf } from './names.ts';

interface Tally {
  readonly right: number;
  readonly of: number;
}

export interface Score {
  readonly cells: Tally;
  /** Figures and stages in stretches of plans that the draft tells as deeds; `asked`: of them those under a review item. */
  readonly promisesAsDeeds: Tally & { readonly asked: number };
  /** Figures in stretches of deeds that the draft tells as plans. */
  readonly deedsAsPromises: Tally;
  readonly projects: Tally;
  readonly stages: Tally;
  readonly progress: Tally;
  readonly falseProjects: Tally;
  /** Figures that are called what they are. */
  readonly names: Tally;
  /** Of what is wrong, how much is under a review item. */
  readonly wrongAsked: Tally;
  /** Of the review items on figures that are judged, how many stand on what is right. */
  readonly needless: Tally;
  readonly misses: readonly string[];
}

interface Shown {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly role: 'actual' | 'target' | 'completion';
}

const bare = (words: string): string => words.replace(/[\s\u3000\u00a0()（）%“”《》]/gu, '');

function shownOf({ indicators }: Report): Shown[] {
  return indicators.flatMap((indicator) => {
    const progress = 'progress' in indicator ? indicator.progress : null;
    const figures = [
      ['actual', indicator.actual],
      ['target', progress?.target],
      ['completion', progress?.completion],
    ] as const;
    return figures.flatMap(([role, figure]) =>
      figure && 'token' in figure ? [{ figure, indicator, role }] : [],
    );
  });
}

const nameOf = ({ indicator: { name }, role, indicator }: Shown): string =>
  bare(name.zh) +
  (role !== 'actual' && 'progress' in indicator ? bare(indicator.progress?.name.zh ?? '') : '');

function cellsOf(
  gold: readonly GoldOf<'cell'>[],
  text: string,
  shown: readonly Shown[],
  misses: string[],
): Tally {
  let right = 0;
  for (const { row, column, token, caption } of gold) {
    const from = text.indexOf(caption);
    const wanted = column.split('|').map((words) => bare(words).replace(/^(?:占|比)/u, ''));
    const found = shown.some((one) => {
      if (one.figure.start < from || one.figure.token !== token) return false;
      const name = nameOf(one);
      const isColumn = one.role !== 'actual' || wanted.every((words) => name.includes(words));
      return name.includes(bare(row)) && isColumn;
    });
    if (found) right += 1;
    else misses.push(`cell ${caption} | ${row} | ${column} | ${token}`);
  }
  return { right, of: gold.length };
}

const PROMISES = /目标|计划|预算|安排|预计|拟/u;
const isPromise = ({ indicator, role }: Shown): boolean =>
  role === 'target' ||
  ('planned' in indicator && indicator.planned === true) ||
  PROMISES.test(indicator.name.zh);
const DEEDS: ReadonlySet<unknown> = new Set(['construction', 'completed', 'operating', 'ongoing']);

const within = ({ start }: { start: number }, [from, to]: readonly [number, number]): boolean =>
  from <= start && start < to;

function stretchOf({ from, to }: GoldOf<'plan' | 'done'>, text: string): readonly [number, number] {
  const start = text.indexOf(from);
  const end = to === undefined ? text.length : text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`Not in the text: ${start < 0 ? from : to}`);
  return [start, end];
}

/** From 0 to 1, as far as two names share their pairs of characters; one that holds the other is like it. */
function likeness(a: string, b: string): number {
  const [x, y] = [bare(a), bare(b)];
  if (x === y) return 1;
  if (x.includes(y) || y.includes(x)) return Math.min(x.length, y.length) >= 2 ? 0.9 : 0;
  const pairs = (words: string) => new Set([...words].map((sign, at) => sign + (words[at + 1] ?? '')));
  const [p, q] = [pairs(x), pairs(y)];
  return (2 * [...p].filter((pair) => q.has(pair)).length) / (p.size + q.size);
}
const ALIKE = 0.6;

/** The figures that a project is measured by, its own and those of its indicators. */
function progressOf(project: Project, report: Report): { actuals: string[]; targets: string[] } {
  const ids = new Set(project.indicators ?? []);
  const own = shownOf(report).filter(({ indicator }) => ids.has(indicator.id));
  const tokens = (role: Shown['role']) =>
    own.filter((one) => one.role === role).map(({ figure }) => figure.token);
  return {
    actuals: [...tokens('actual'), ...project.figures.map(({ token }) => token)],
    targets: tokens('target'),
  };
}

const COUNTED: ReadonlySet<string> = new Set(['project', 'facility', 'zone', 'programme']);

/** What of one project's stage and figures is told otherwise, and how much is told right. */
function fieldsOf(one: GoldProject, project: Project | undefined, report: Report) {
  const told = project ? progressOf(project, report) : { actuals: [], targets: [] };
  const wanted: [string, string | undefined, readonly unknown[]][] = [
    ['stage', one.stage, project ? [project.stage] : []],
    ['actual', one.actual, told.actuals],
    ['target', one.target, told.targets],
  ];
  return wanted.flatMap(([field, value, found]) =>
    value === undefined
      ? []
      : [
          {
            field,
            right: found.includes(value),
            miss: `${field} of ${one.name}: ${JSON.stringify(found)}, not ${value}`,
          },
        ],
  );
}

function projectsOf(gold: readonly GoldProject[], report: Report, misses: string[]) {
  const drafted = report.projects.filter(({ type }) => COUNTED.has(type));
  const used = new Set<Project>();
  const fields: ReturnType<typeof fieldsOf> = [];
  for (const one of gold) {
    const project = drafted
      .filter((entry) => !used.has(entry) && likeness(entry.name.zh, one.name) >= ALIKE)
      .sort((a, b) => likeness(b.name.zh, one.name) - likeness(a.name.zh, one.name))[0];
    if (project) used.add(project);
    else misses.push(`project ${one.name}`);
    fields.push(...fieldsOf(one, project, report));
  }
  const spurious = gold.length > 0 ? drafted.filter((entry) => !used.has(entry)) : [];
  misses.push(...fields.filter(({ right }) => !right).map(({ miss }) => miss));
  misses.push(...spurious.map(({ name }) => `no project ${name.zh}`));
  const tally = (those: readonly { right: boolean }[]): Tally => ({
    right: those.filter(({ right }) => right).length,
    of: those.length,
  });
  return {
    projects: { right: used.size, of: gold.length },
    stages: tally(fields.filter(({ field }) => field === 'stage')),
    progress: tally(fields.filter(({ field }) => field !== 'stage')),
    falseProjects: { right: spurious.length, of: drafted.length },
  };
}

const only = <What extends Gold['what']>(gold: readonly Gold[], ...whats: What[]): GoldOf<What>[] =>
  gold.filter((one): one is GoldOf<What> => (whats as string[]).includes(one.what));

export function scoreDraft(
  gold: readonly Gold[],
  text: string,
  { report, reviewItems }: { report: Report; reviewItems: readonly ReviewItem[] },
): Score {
  const misses: string[] = [];
  const shown = shownOf(report);
  const planned = only(gold, 'plan').map((one) => stretchOf(one, text));
  const done = only(gold, 'done').map((one) => stretchOf(one, text));
  const isIn = (at: { start: number }, stretches: typeof planned) => stretches.some((one) => within(at, one));
  const promises = shown.filter(({ figure, role }) => role !== 'completion' && isIn(figure, planned));
  const toldDone = promises.filter((one) => !isPromise(one));
  const inPlans = report.projects.filter(({ mention }) => isIn(mention, planned));
  const stagesDone = inPlans.filter(({ stage }) => DEEDS.has(stage));
  const wrong = [...toldDone.map(({ figure }) => figure), ...stagesDone.map(({ mention }) => mention)];
  const asked = wrong.filter(({ start, end }) =>
    reviewItems.some((item) => item.start < end && start < item.end),
  );
  for (const { token, start } of wrong.filter((one) => !asked.includes(one)))
    misses.push(`promise as deed ${start} ${token} | ${text.slice(Math.max(0, start - 20), start + 20)}`);
  const deeds = shown.filter(({ figure, role }) => role === 'actual' && isIn(figure, done));
  const toldPlanned = deeds.filter(
    ({ indicator }) =>
      ('planned' in indicator && indicator.planned === true) || /目标$/u.test(indicator.name.zh),
  );
  for (const { figure } of toldPlanned) misses.push(`deed as promise ${figure.start} ${figure.token}`);
  return {
    cells: cellsOf(only(gold, 'cell'), text, shown, misses),
    promisesAsDeeds: { right: wrong.length, of: promises.length + inPlans.length, asked: asked.length },
    deedsAsPromises: { right: toldPlanned.length, of: deeds.length },
    ...projectsOf(only(gold, 'project'), report, misses),
    ...namesOf(only(gold, 'figure'), report, reviewItems, misses),
    misses,
  };
}
