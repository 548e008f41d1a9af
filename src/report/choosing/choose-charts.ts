/**
 * Which charts a pillar has where nobody has chosen any: few, in a fixed order, and none where nothing fits.
 * The rules and their reasons: docs/charts-chosen.md.
 */
import { earlierOf } from '../dataset/chart-slots.ts';
import type { ChartSpec, Indicator, Project, RateIndicator, Report, Sum, Text } from '../dataset/schema.ts';
import { ofClass } from '../projects/project-class.ts';
import { hasCompletion, isLevel, toldApart } from './telling.ts';
import { titled, titleName } from './title-words.ts';

/** A pillar is read in two minutes. */
export const MOST_CHARTS = 3;
const MOST_ROWS = 8;
/** A row whose longest bar is a smaller share of the scale cannot be read. */
const LEAST_SHARE = 1 / 40;

export interface PillarFacts {
  /** The pillar's id. */
  readonly id: string;
  /** What may be shown, in the order of the report; those of other pillars are left out. */
  readonly indicators: readonly Indicator[];
  readonly projects: readonly Project[];
  readonly sums: readonly Sum[];
}

type Chosen<Spec = ChartSpec> = Spec extends ChartSpec ? Omit<Spec, 'id'> : never;
type Rule = (facts: PillarFacts) => Chosen | null;

const ids = (indicators: readonly Indicator[]): string[] => indicators.map(({ id }) => id);

/** Against its target, a figure says whether it is enough. */
const bullet: Rule = ({ indicators }) => {
  const measured = indicators.filter(hasCompletion).slice(0, MOST_ROWS);
  const [only] = measured;
  if (!only) return null;
  const several: Text = { zh: '各项指标与目标相比', en: 'Progress against the targets' };
  const one = (name: string): Text => ({
    zh: `${name}完成目标的 {${only.id}.completion}`,
    en: `{${only.id}.completion} of the target`,
  });
  const title = measured.length === 1 ? titled(only, one, several) : several;
  return { type: 'bullet', title, indicators: ids(measured) };
};

const growthOf = (indicator: Indicator): RateIndicator | null =>
  indicator.kind === 'growth' && indicator.actual.unit === '%' ? indicator : null;

const baseOf = ({ denominator }: RateIndicator): string | null =>
  'missing' in denominator ? null : denominator.zh;

const changeIn = ({ fall, actual }: RateIndicator): number => (fall ? -actual.value : actual.value);

/** One year's growth and the average of several are not one measure, nor is growth over different bases. */
const growth: Rule = ({ indicators }) => {
  const all = toldApart(indicators.flatMap((indicator) => growthOf(indicator) ?? []));
  const averages = all.filter(({ annualAverage }) => annualAverage);
  const alike = averages.length * 2 > all.length ? averages : all.filter((one) => !averages.includes(one));
  const base = mostCommon(alike.flatMap((one) => baseOf(one) ?? []));
  const fitting = alike.filter((one) => (baseOf(one) ?? base) === base);
  const rows = fitting.slice(0, MOST_ROWS);
  if (rows.length < 2) return null;
  const areAll = fitting.length === rows.length;
  return { type: 'growth', title: growthTitle(rows, areAll), indicators: ids(rows) };
};

/** Names the largest rise where it is one figure's alone and none was left out; else what the report says first. */
function growthTitle(rows: readonly RateIndicator[], areAll: boolean): Text {
  const [most, next] = [...rows].sort((a, b) => changeIn(b) - changeIn(a));
  const [first] = rows;
  const plain: Text = { zh: '各项增减幅度', en: 'Rates of change' };
  if (!first || !most || !next) return plain;
  const isHighest = changeIn(most) > changeIn(next) && changeIn(most) > 0;
  if (areAll && isHighest && rows.every(({ actual }) => actual.bound === 'exact')) {
    const en = `The highest rate of change is {${most.id}}`;
    return titled(most, (name) => ({ zh: `${name} {${most.id}}，为各项最高`, en }), plain);
  }
  const en = `Rates of change, the first of them {${first.id}}`;
  return titled(first, (name) => ({ zh: `${name} {${first.id}}`, en }), plain);
}

function mostCommon(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

const byUnit = (indicators: readonly Indicator[]): Indicator[][] => {
  const groups = new Map<string, Indicator[]>();
  for (const one of indicators) groups.set(one.actual.unit, [...(groups.get(one.actual.unit) ?? []), one]);
  return [...groups.values()];
};

/** Before and after, those of the unit that has most of them; on one scale, so those too small for it are left out. */
const change: Rule = ({ indicators }) => {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  const largest = (one: Indicator): number =>
    Math.max(one.actual.value, byId.get(earlierOf(one) ?? '')?.actual.value ?? 0);
  const changed = toldApart(
    indicators.filter((one) => {
      const earlier = byId.get(earlierOf(one) ?? '');
      return earlier && one.kind !== 'growth' && one.actual.value >= 0 && earlier.actual.value >= 0;
    }),
  );
  const [group = []] = byUnit(changed)
    .map((rows) => {
      const most = Math.max(...rows.map(largest));
      return rows.filter((row) => largest(row) >= most * LEAST_SHARE).slice(0, MOST_ROWS);
    })
    .sort((a, b) => b.length - a.length);
  const [first] = group;
  if (!first) return null;
  const [from, to] = [earlierOf(first), first.id];
  const title = titled(
    first,
    (name) => ({ zh: `${name}由 {${from}} 到 {${to}}`, en: `From {${from}} to {${to}}` }),
    { zh: `由 {${from}} 到 {${to}}`, en: `From {${from}} to {${to}}` },
  );
  return { type: 'change', title, indicators: ids(group) };
};

const MOST_PARTS = 6;

/** A whole whose parts the report gives, and which they make up exactly. */
const parts: Rule = ({ indicators, sums }) => {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  for (const { whole: wholeId, parts: partIds } of sums) {
    const whole = byId.get(wholeId);
    const members = partIds.flatMap((part) => (typeof part === 'string' ? (byId.get(part) ?? []) : []));
    const areAll = members.length === partIds.length && members.length <= MOST_PARTS;
    if (!whole || !areAll || toldApart(members).length < members.length) continue;
    if (
      !members.every((one) => isLevel(one) && one.actual.unit === whole.actual.unit && one.actual.value >= 0)
    )
      continue;
    const name = titleName(whole);
    const title = { zh: `${name ?? ''} {${wholeId}} 的构成`.trim(), en: `What {${wholeId}} is made of` };
    return { type: 'parts', title, indicators: ids(members) };
  }
  return null;
};

/** Two values are a change; from three on there is a run of time to see. */
const FEWEST_POINTS = 3;
const MOST_POINTS = 12;

/** The longest run of one thing over time. */
const series: Rule = ({ indicators }) => {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  const longest = indicators.reduce<Indicator[]>((best, last) => {
    const run = runBefore(last, byId);
    return run.length > best.length ? run : best;
  }, []);
  const last = longest.at(-1);
  const first = longest[0];
  if (!first || !last || longest.length < FEWEST_POINTS) return null;
  const title = titled(
    last,
    (name) => ({ zh: `${name}由 {${first.id}} 到 {${last.id}}`, en: `From {${first.id}} to {${last.id}}` }),
    { zh: `由 {${first.id}} 到 {${last.id}}`, en: `From {${first.id}} to {${last.id}}` },
  );
  return { type: 'series', title, indicators: ids(longest) };
};

/** An indicator with its past, oldest first: as far back as each has a day of its own. */
function runBefore(last: Indicator, byId: ReadonlyMap<string, Indicator>): Indicator[] {
  const run: Indicator[] = [];
  const days = new Set<string>();
  let at: Indicator | undefined = last;
  while (at && run.length < MOST_POINTS && at.kind !== 'growth' && at.actual.value >= 0) {
    if (!('date' in at.asOf) || days.has(at.asOf.date)) break;
    days.add(at.asOf.date);
    run.unshift(at);
    at = byId.get(earlierOf(at) ?? '');
  }
  return run;
}

/** Projects, where the words say of one at least how far it is. */
const units: Rule = ({ projects }) => {
  const counted = ofClass(projects, 'projects');
  if (counted.length < 2 || !counted.some(({ stage }) => typeof stage === 'string')) return null;
  return { type: 'units', title: { zh: '各项目所处阶段', en: 'Projects by stage' } };
};

const MOST_RANKS = 12;

/** Last of all: a rank says nothing of how much. One alone is a card. */
const ranks: Rule = ({ indicators }) => {
  const ranked = toldApart(indicators.filter(({ kind }) => kind === 'rank')).slice(0, MOST_RANKS);
  if (ranked.length < 2) return null;
  return { type: 'ranks', title: { zh: '各项位次', en: 'Ranks' }, indicators: ids(ranked) };
};

/** In the order of what they tell. */
const RULES = {
  nested: () => null,
  bullet,
  growth,
  change,
  parts,
  series,
  steps: () => null,
  units,
  ranks,
} satisfies {
  readonly [Type in ChartSpec['type']]: Rule;
};
const ORDER = Object.keys(RULES) as readonly ChartSpec['type'][];

const LONGEST_ID = 70;

/** The chart of one type that a pillar has figures for; null where it has none. */
export function chooseChart(facts: PillarFacts, type: ChartSpec['type']): ChartSpec | null {
  const indicators = facts.indicators.filter(({ pillar }) => pillar === facts.id);
  const projects = facts.projects.filter(({ pillar }) => pillar === facts.id);
  const chosen = RULES[type]({ ...facts, indicators, projects });
  return chosen && withId(facts.id, type, chosen);
}

const withId = (pillar: string, type: ChartSpec['type'], chosen: Chosen): ChartSpec =>
  ({ id: `${pillar.slice(0, LONGEST_ID).replace(/-$/, '')}-${type}`, ...chosen }) as ChartSpec;

/** `given` are charts that are known to fit, at most one of a type: each stands in the place of what would be chosen. */
export function chooseCharts(facts: PillarFacts, given: readonly ChartSpec[] = []): ChartSpec[] {
  const indicators = facts.indicators.filter(({ pillar }) => pillar === facts.id);
  const projects = facts.projects.filter(({ pillar }) => pillar === facts.id);
  const shown = new Set(given.flatMap((spec) => (spec.type === 'nested' ? [spec.part] : [])));
  const own = { ...facts, projects, indicators };
  // What stands in one bar with its whole needs no second bar against its target.
  const left = { ...own, indicators: indicators.filter(({ id }) => !shown.has(id)) };
  return ORDER.flatMap((type): ChartSpec[] => {
    const known = given.find((spec) => spec.type === type);
    if (known) return [known];
    const chosen = RULES[type](type === 'bullet' ? left : own);
    return chosen ? [withId(facts.id, type, chosen)] : [];
  }).slice(0, MOST_CHARTS);
}

/** Ids of charts, each unlike every other of its report. */
function renamed(charts: readonly ChartSpec[], taken: ReadonlySet<string>): ChartSpec[] {
  return charts.map((chart) => {
    let id = chart.id;
    for (let next = 2; taken.has(id); next += 1) id = `${chart.id}-${next}`;
    return { ...chart, id };
  });
}

/** The report with charts for each pillar that has none, where any fit. */
export function withChosenCharts(report: Report): Report {
  if (report.pillars.every(({ charts }) => charts.length > 0)) return report;
  const taken = new Set(report.pillars.flatMap(({ charts }) => charts.map(({ id }) => id)));
  const pillars = report.pillars.map((pillar) => {
    if (pillar.charts.length > 0) return pillar;
    const charts = renamed(chooseCharts({ ...report, id: pillar.id }), taken);
    for (const { id } of charts) taken.add(id);
    return { ...pillar, charts };
  });
  return { ...report, pillars };
}
