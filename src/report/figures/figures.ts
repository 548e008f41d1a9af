/** Every figure by the name that links and titles use: `indicator-id`, `indicator-id.gap`, `project-id.0`. */

import type { AsOf, Figure, Indicator, Project, Report, Text } from '../dataset/schema.ts';
import type { Language } from '../language/vocabulary.ts';
import { bilingual, completionOf, gapOf, isFigure, type Origin, targetOf } from './completion.ts';
import { figureText } from './format.ts';
import { paceOf } from './pace.ts';
import { paceGapOf } from './pace-gap.ts';

export type FigurePart =
  | 'actual'
  | 'completion'
  | 'target'
  | 'gap'
  | 'pace'
  | 'paceGap'
  | 'among'
  | 'projectFigure';

export interface FigureEntry {
  ref: string;
  part: FigurePart;
  /** What it is the figure of: 年度任务 of …, in both languages. */
  name: Text;
  owner: { kind: 'indicator'; indicator: Indicator } | { kind: 'project'; project: Project };
  pillar: string | null;
  sector: string;
  origin: Origin;
  /** As shown, unit and bound included. */
  text: Text;
  /** false: computed, and digits were lost or a bound is behind it. */
  exact: boolean;
  /** 万 and 亿 multiplied out; per cent and percentage points as their number; unrounded where computed. */
  value: number;
  unitName: Text;
  /** Quoted only: the figure as printed. */
  figure?: Figure;
  /** Computed only. */
  arithmetic?: Text;
  asOf: AsOf;
}

const PERCENT: Text = { zh: '%', en: '%' };
const POINTS: Text = { zh: '个百分点', en: 'percentage points' };

const named = (name: Text, part: Text): Text => ({
  zh: `${name.zh}：${part.zh}`,
  en: `${name.en}: ${part.en}`,
});

function indicatorFigures(indicator: Indicator): FigureEntry[] {
  const { id, name, actual, unitName, asOf, pillar, sector } = indicator;
  const common = { owner: { kind: 'indicator' as const, indicator }, pillar, sector, asOf };
  const actualText = bilingual((language) => figureText(actual, unitName, language));
  const entries: FigureEntry[] = [
    {
      ...common,
      ref: id,
      part: 'actual',
      name,
      origin: 'quoted',
      text: actualText,
      exact: true,
      value: actual.value,
      unitName,
      figure: actual,
    },
  ];
  const completion = completionOf(indicator);
  if (completion) {
    const { percent: value, ...rest } = completion;
    const label = named(name, { zh: '完成率', en: 'completion' });
    entries.push({
      ...common,
      ...rest,
      ref: `${id}.completion`,
      part: 'completion',
      name: label,
      value,
      unitName: PERCENT,
    });
  }
  const target = targetOf(indicator);
  if (target && 'progress' in indicator && indicator.progress) {
    const label = named(name, indicator.progress.name);
    entries.push({ ...common, ...target, ref: `${id}.target`, part: 'target', name: label, unitName });
  }
  const gap = gapOf(indicator);
  if (gap) {
    const { points: value, ...rest } = gap;
    const label = named(name, { zh: '与目标之差', en: 'distance from the target' });
    entries.push({ ...common, ...rest, ref: `${id}.gap`, part: 'gap', name: label, value, unitName: POINTS });
  }
  const pace = paceOf(indicator);
  if (!('missing' in pace)) {
    entries.push({
      ...common,
      ref: `${id}.pace`,
      part: 'pace',
      name: named(name, { zh: '序时进度', en: 'pace' }),
      origin: 'computed',
      text: { zh: pace.text, en: pace.text },
      exact: pace.exact,
      arithmetic: { zh: pace.arithmetic, en: pace.arithmetic },
      value: pace.percent,
      unitName: PERCENT,
    });
  }
  const paceGap = paceGapOf(indicator);
  if (paceGap) {
    const { points: value, ...rest } = paceGap;
    const label = named(name, { zh: '与序时进度之差', en: 'distance from the pace' });
    entries.push({
      ...common,
      ...rest,
      ref: `${id}.paceGap`,
      part: 'paceGap',
      name: label,
      value,
      unitName: POINTS,
    });
  }
  if (indicator.kind === 'rank' && isFigure(indicator.among)) {
    const { among } = indicator;
    const amongUnit = { zh: among.unit, en: 'ranked' };
    entries.push({
      ...common,
      ref: `${id}.among`,
      part: 'among',
      name: named(name, { zh: '参加排位的总数', en: 'number ranked' }),
      origin: 'quoted',
      text: bilingual((language) => figureText(among, amongUnit, language)),
      exact: true,
      value: among.value,
      unitName: amongUnit,
      figure: among,
    });
  }
  return entries;
}

function projectFigures(project: Project): FigureEntry[] {
  return project.figures.map((figure, index) => ({
    ref: `${project.id}.${index}`,
    part: 'projectFigure',
    name: named(project.name, figure.name),
    owner: { kind: 'project', project },
    pillar: project.pillar,
    sector: project.sector,
    origin: 'quoted',
    text: bilingual((language) => figureText(figure, figure.unitName, language)),
    exact: true,
    value: figure.value,
    unitName: figure.unitName,
    figure,
    asOf: { missing: 'noDateStated' },
  }));
}

const indexes = new WeakMap<Report, ReadonlyMap<string, FigureEntry>>();

function figureIndex(report: Report): ReadonlyMap<string, FigureEntry> {
  const known = indexes.get(report);
  if (known) return known;
  const entries = [
    ...report.indicators.flatMap(indicatorFigures),
    ...report.projects.flatMap(projectFigures),
  ];
  const index = new Map(entries.map((entry) => [entry.ref, entry]));
  indexes.set(report, index);
  return index;
}

/** In the dataset's order, an indicator's derived figures after its actual. */
export function listFigures(report: Report): FigureEntry[] {
  return [...figureIndex(report).values()];
}

export function findFigure(report: Report, ref: string): FigureEntry | null {
  return figureIndex(report).get(ref) ?? null;
}

/** As shown, with ≈ before it where digits were lost. */
export const shownText = ({ exact, text }: Pick<FigureEntry, 'exact' | 'text'>, language: Language): string =>
  (exact ? '' : '≈ ') + text[language];
