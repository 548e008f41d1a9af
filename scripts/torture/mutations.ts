/** Ways to change a dataset: what a careless hand, another program or malice does to one. */
import { earlierOf } from '../../src/report/dataset/chart-slots.ts';
import type { ChartSpec, Indicator, Report } from '../../src/report/dataset/schema.ts';
import { BOUNDS, FIGURE_KINDS, PROJECT_TYPES, STAGES } from '../../src/report/language/vocabulary.ts';
import type { Draw } from './draw.ts';
import { datesIn, type Fields, figuresIn, isFields, listsIn, nodesOf, textsIn } from './tree.ts';
import {
  ANYTHING,
  DATES,
  FIGURES,
  NUMBERS,
  UNITS,
  WILD_DATES,
  WILD_NUMBERS,
  WILD_WORDS,
  WORDS,
} from './values.ts';

export type Mutation = (report: Report, draw: Draw) => void;

const leafKey = (node: Fields | unknown[], draw: Draw): string | undefined => draw.pick(Object.keys(node));

const assign = (node: Fields | unknown[], key: string, value: unknown): void => {
  // As JSON.parse does it: `__proto__` becomes a key like any other.
  Object.defineProperty(node, key, { value, writable: true, enumerable: true, configurable: true });
};

/** Mostly what a report may say: what it may not is refused at once, and nothing behind the loader is tried. */
const mostly =
  <Value>(plain: readonly Value[], wild: readonly Value[]) =>
  (draw: Draw): Value | undefined =>
    draw.pick(draw.below(8) === 0 ? wild : plain);
const numberOf = mostly(NUMBERS, WILD_NUMBERS);
const wordOf = mostly(WORDS, WILD_WORDS);
const dateOf = mostly(DATES, WILD_DATES);

const printed = ([token, value, unit]: readonly [string, number, string]): Fields => ({
  start: 0,
  end: token.length,
  token,
  value,
  unit,
  bound: 'exact',
});

const measured = (report: Report) =>
  report.indicators.flatMap((indicator) =>
    'progress' in indicator && indicator.progress ? [indicator.progress] : [],
  );

function changeChart(report: Report, draw: Draw): void {
  const pillar =
    draw.pick(report.pillars.filter(({ charts }) => charts.length > 0)) ?? draw.pick(report.pillars);
  if (!pillar) return;
  const chosen = (most: number, fits: (indicator: Indicator) => boolean = () => true) =>
    Array.from(
      { length: 1 + draw.below(most) },
      () => draw.pick(report.indicators.filter(fits))?.id ?? 'none',
    );
  const once = (ids: readonly string[]) => [...new Set(ids)];
  const at = draw.below(pillar.charts.length);
  const old = pillar.charts[at];
  const base = { id: old?.id ?? 'added', title: old?.title ?? { zh: '图', en: 'Chart' } };
  const unit = draw.pick(report.indicators.filter((one) => 'progress' in one))?.actual.unit;
  const alike = (one: Indicator) => 'progress' in one && one.actual.unit === unit;
  const specs: ChartSpec[] = [
    {
      ...base,
      type: 'bullet',
      indicators: once(chosen(6, (one) => 'progress' in one && one.progress !== null)),
    },
    {
      ...base,
      type: 'nested',
      whole: chosen(1, alike)[0] ?? '',
      part: chosen(1, (one) => alike(one) && 'progress' in one && one.progress !== null)[0] ?? '',
    },
    { ...base, type: 'steps', indicators: once(chosen(6, (one) => 'progress' in one)) },
    { ...base, type: 'parts', indicators: once(chosen(5, alike)) },
    { ...base, type: 'growth', indicators: once(chosen(6, ({ kind }) => kind === 'growth')) },
    { ...base, type: 'change', indicators: once(chosen(4, (one) => earlierOf(one) !== null)) },
    { ...base, type: 'series', indicators: once(chosen(5, ({ asOf }) => 'date' in asOf)) },
    { ...base, type: 'ranks', indicators: once(chosen(4, ({ kind }) => kind === 'rank')) },
    { ...base, type: 'units' },
    {
      ...base,
      type: 'units',
      id: draw.pick(['targets', 'stage-matrix', 'constructor', 'pillar-1', 'cover']) ?? '',
    },
  ];
  const spec = draw.pick(specs);
  if (spec) pillar.charts[at] = spec;
}

function changeKind(report: Report, draw: Draw): void {
  const indicator = draw.pick(report.indicators);
  if (!indicator) return;
  const {
    progress = null,
    cumulative: _,
    denominator,
    scope,
    among,
    earlier: _earlier,
    fall: _fall,
    annualAverage: _annual,
    ...base
  } = indicator as unknown as Fields;
  const forms: Fields[] = [
    ...['amount', 'count', 'measure', 'duration'].map((kind) => ({ ...base, kind, progress })),
    ...['rate', 'share', 'growth'].map((kind) => ({
      ...base,
      kind,
      denominator: denominator ?? { missing: 'noDenominatorStated' },
    })),
    {
      ...base,
      kind: 'rank',
      scope: scope ?? { zh: '全省', en: 'the province' },
      among: among ?? { missing: 'noScopeSizeStated' },
    },
    ...['milestone', 'threshold', 'context'].map((kind) => ({ ...base, kind })),
  ];
  const form = draw.pick(forms);
  if (form) report.indicators[report.indicators.indexOf(indicator)] = form as unknown as Indicator;
}

/** A target where none was, or none where one was. */
function changeProgress(report: Report, draw: Draw): void {
  const indicator = draw.pick(report.indicators.filter((one) => 'progress' in one));
  if (!indicator || !('progress' in indicator)) return;
  const percent = FIGURES.filter(([, , unit]) => unit === '%');
  const completion = printed(draw.pick(percent) ?? ['5%', 5, '%']);
  const target = { ...indicator.actual, value: draw.pick([0, 1, indicator.actual.value, 3e12]) };
  const progresses: Fields[] = [
    { target: { missing: 'noTargetStated' }, completion },
    { target, completion: { missing: 'noCompletionStated' } },
    { target, completion },
  ];
  Object.assign(indicator, {
    progress: draw.pick([
      null,
      ...progresses.map((both) => ({
        against: draw.pick(['task', 'plan', 'target', 'budget']),
        name: { zh: '年度任务', en: 'the year’s task' },
        period: draw.pick([
          null,
          { from: '2020-01-01', to: '2020-12-31' },
          { from: '2020-11-30', to: '2020-11-30' },
        ]),
        ...both,
      })),
    ]),
  });
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a number': (report, draw) => {
    Object.assign(draw.pick(figuresIn(report)) ?? {}, { value: numberOf(draw) });
  },
  'the numbers of an indicator': (report, draw) => {
    for (const figure of figuresIn({ indicators: [draw.pick(report.indicators)] } as unknown as Report))
      figure.value = numberOf(draw);
  },
  'a figure in words or in another unit': (report, draw) => {
    const chosen = draw.pick(FIGURES);
    const figure = draw.pick(figuresIn(report));
    if (chosen && figure) Object.assign(figure, printed(chosen), { bound: figure.bound });
  },
  'an actual, all of whose figures have its unit': (report, draw) => {
    const chosen = draw.pick(FIGURES);
    const indicator = draw.pick(report.indicators);
    if (!chosen || !indicator) return;
    Object.assign(indicator.actual, printed(chosen));
    if ('progress' in indicator && indicator.progress && 'unit' in indicator.progress.target)
      indicator.progress.target.unit = chosen[2];
  },
  'a completion': (report, draw) => {
    const chosen = draw.pick(FIGURES.filter(([, , unit]) => unit === '%'));
    const progress = draw.pick(measured(report));
    if (chosen && progress) Object.assign(progress, { completion: printed(chosen) });
  },
  'a completion of nothing, and no target': (report, draw) => {
    const progress = draw.pick(measured(report));
    if (progress)
      Object.assign(progress, { completion: printed(['0%', 0, '%']), target: { missing: 'noTargetStated' } });
  },
  'a target where none was, or none': changeProgress,
  'a bound': (report, draw) => {
    Object.assign(draw.pick(figuresIn(report)) ?? {}, { bound: draw.pick(BOUNDS) });
  },
  'a unit': (report, draw) => {
    const indicator = draw.pick(report.indicators);
    const unit = draw.pick(UNITS);
    for (const figure of figuresIn({ indicators: [indicator] } as unknown as Report))
      if (figure.unit !== '%') figure.unit = unit;
  },
  words: (report, draw) => {
    Object.assign(draw.pick(textsIn(report)) ?? {}, { zh: wordOf(draw), en: wordOf(draw) });
  },
  'one language’s words': (report, draw) => {
    Object.assign(draw.pick(textsIn(report)) ?? {}, { [draw.pick(['zh', 'en']) ?? 'zh']: wordOf(draw) });
  },
  'all names of a sort alike': (report, draw) => {
    const word = wordOf(draw);
    const list = draw.pick([
      report.sectors,
      report.pillars,
      report.projects,
      report.indicators,
      report.places,
    ]);
    for (const { name } of list ?? []) Object.assign(name, { zh: word, en: word });
  },
  'a day': (report, draw) => {
    const node = draw.pick(datesIn(report));
    if (node && 'date' in node) node.date = dateOf(draw);
    else if (node) Object.assign(node, { from: dateOf(draw), to: dateOf(draw) });
  },
  'a list emptied': (report, draw) => {
    const list = draw.pick(listsIn(report));
    if (list) list.length = 0;
  },
  'everything of a sort gone': (report, draw) => {
    const lists = [
      report.projects,
      report.indicators,
      report.keyFigures,
      report.places,
      report.claims,
      report.sums,
    ];
    const list = draw.pick<unknown[]>(lists);
    if (list) list.length = 0;
  },
  'an entry gone': (report, draw) => {
    const list = draw.pick(listsIn(report).filter(({ length }) => length > 0));
    list?.splice(draw.below(list.length), 1);
  },
  'an entry twice': (report, draw) => {
    const list = draw.pick(listsIn(report).filter(({ length }) => length > 0));
    if (!list) return;
    const copy = structuredClone(draw.pick(list));
    if (isFields(copy) && typeof copy.id === 'string' && draw.below(3) > 0)
      copy.id = `${copy.id}-${draw.below(9)}`;
    list.splice(draw.below(list.length + 1), 0, copy);
  },
  'two entries exchanged': (report, draw) => {
    const list = draw.pick(listsIn(report).filter(({ length }) => length > 1));
    if (!list) return;
    const [a, b] = [draw.below(list.length), draw.below(list.length)];
    [list[a], list[b]] = [list[b], list[a]];
  },
  'an id that another has': (report, draw) => {
    const list = draw.pick<{ id: string }[]>([
      report.pillars,
      report.indicators,
      report.projects,
      report.sectors,
    ]);
    const [one, other] = [
      draw.pick(list ?? []),
      draw.pick([...report.indicators, ...report.pillars, ...report.projects]),
    ];
    if (one && other) one.id = other.id;
  },
  'an id that says much': (report, draw) => {
    const list = draw.pick<{ id: string }[]>([
      report.pillars,
      report.indicators,
      report.projects,
      report.sectors,
      [report],
    ]);
    const one = draw.pick(list ?? []);
    if (one)
      one.id =
        draw.pick([
          'constructor',
          'index',
          'targets',
          'projects',
          'root',
          'report',
          'colophon',
          'a'.repeat(80),
          '0',
          `${draw.pick(report.pillars)?.id}-title`,
          `${draw.pick(report.indicators)?.id}-2`,
        ]) ?? '';
  },
  'an ordinal': (report, draw) => {
    const [one, other] = [draw.pick(report.pillars), draw.pick(report.pillars)];
    if (one) one.ordinal = draw.pick([other?.ordinal ?? 1, 20, 19, 18, 17]) ?? 1;
  },
  'a part without projects': (report, draw) => {
    const pillar = draw.pick(report.pillars)?.id;
    report.projects = report.projects.filter((project) => project.pillar !== pillar);
  },
  'a part without indicators': (report, draw) => {
    const pillar = draw.pick(report.pillars)?.id;
    for (const indicator of report.indicators) if (indicator.pillar === pillar) indicator.pillar = null;
  },
  'a chart': changeChart,
  'a kind': changeKind,
  'a project’s stage, place, sector or part': (report, draw) => {
    const project = draw.pick(report.projects);
    if (!project) return;
    Object.assign(project, {
      stage: draw.pick([...STAGES, { missing: 'noStageStated' }]),
      place: draw.pick([...report.places.map(({ id }) => id), { missing: 'noPlaceStated' }]),
      sector: draw.pick(report.sectors)?.id,
      pillar: draw.pick([null, ...report.pillars.map(({ id }) => id)]),
    });
  },
  'what a project is, and what it is part of': (report, draw) => {
    const [project, whole] = [draw.pick(report.projects), draw.pick(report.projects)];
    if (!project || !whole) return;
    project.type = draw.pick(PROJECT_TYPES) ?? 'project';
    project.partOf = whole.id;
  },
  'the indicators of a project': (report, draw) => {
    const project = draw.pick(report.projects);
    const chosen = Array.from({ length: draw.below(13) }, () => draw.pick(report.indicators)?.id ?? []);
    if (project) project.indicators = [...new Set(chosen.flat())];
  },
  'a cumulative actual, or not': (report, draw) => {
    const indicator = draw.pick(report.indicators.filter((one) => 'progress' in one));
    if (indicator && 'progress' in indicator) indicator.cumulative = true;
  },
  'a project with many figures': (report, draw) => {
    const project = draw.pick(report.projects);
    if (!project) return;
    const name = { zh: '能力', en: 'Capacity' };
    project.figures = FIGURES.map(
      (figure) =>
        ({
          ...printed(figure),
          name,
          unitName: name,
          kind: draw.pick(FIGURE_KINDS),
        }) as unknown as (typeof project.figures)[number],
    );
  },
  'a title with a placeholder': (report, draw) => {
    const pillar = draw.pick(report.pillars);
    const ref = `${draw.pick(report.indicators)?.id}${draw.pick(['', '.completion', '.target', '.gap', '.pace', '.paceGap', '.among'])}`;
    if (pillar) Object.assign(pillar.finding, { zh: `完成 {${ref}}`, en: `{${ref}} done` });
  },
  'the cards': (report, draw) => {
    const pillar = draw.pick(report.pillars);
    if (!pillar) return;
    pillar.cards = report.indicators
      .filter((one) => one.pillar === pillar.id)
      .slice(0, draw.below(9))
      .map(({ id }) => id);
  },
  'the key figures': (report, draw) => {
    const chosen = Array.from({ length: draw.below(9) }, () => draw.pick(report.indicators)?.id ?? []);
    report.keyFigures = [...new Set(chosen.flat())];
  },
  'a key gone': (report, draw) => {
    const node = draw.pick(nodesOf(report).filter(isFields));
    const key = node && leafKey(node, draw);
    if (node && key) delete node[key];
  },
  'a key that none knows': (report, draw) => {
    const node = draw.pick(nodesOf(report).filter(isFields));
    if (node)
      assign(node, draw.pick(['__proto__', 'constructor', 'prototype', 'extra']) ?? '', draw.pick(ANYTHING));
  },
  'two keys exchanged': (report, draw) => {
    const node = draw.pick(nodesOf(report).filter(isFields));
    if (!node) return;
    const [a, b] = [leafKey(node, draw), leafKey(node, draw)];
    if (a && b) [node[a], node[b]] = [node[b], node[a]];
  },
  'anything in the place of anything': (report, draw) => {
    const node = draw.pick(nodesOf(report));
    const key = node && leafKey(node, draw);
    if (node && key) assign(node, key, structuredClone(draw.pick(ANYTHING)));
  },
};

/** These break most datasets at once, so that nothing behind the loader is tried: they come seldom. */
export const SELDOM: ReadonlySet<string> = new Set([
  'a key gone',
  'a key that none knows',
  'two keys exchanged',
  'anything in the place of anything',
  'an id that another has',
]);
