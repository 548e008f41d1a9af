/** Rows by what is to be known: what is behind, what is furthest, what is at a stage. */
import { viewOf } from '../figures/indicator-view.ts';
import { isPresent } from '../figures/report-figure.ts';
import type { Status } from '../figures/status.ts';
import { compareRatios } from '../numbers/decimal.ts';
import { stageOf } from '../projects/stage.ts';
import {
  type IndicatorRow,
  isIndicator,
  isList,
  isProject,
  type LookupIndex,
  type LookupRow,
} from './lookup-index.ts';
import type { Asked, Question } from './question.ts';

/** What can be said where a question asks for what is behind, reached or contradicts itself, and nothing does. */
export type LookupStatement = 'nothingBehind' | 'nothingReached' | 'noTargets' | 'nothingInconsistent';

export interface Lookup {
  readonly statement: LookupStatement | null;
  readonly rows: readonly LookupRow[];
}

const BEHIND: readonly Status[] = ['behindPace', 'belowTarget', 'overCeiling'];
const REACHED: readonly Status[] = ['exceeded', 'met', 'aboutTarget'];

/** What is behind its target or pace, or has reached it; where nothing is, a sentence that says so and what there is. */
export function findStanding(index: LookupIndex, standing: NonNullable<Asked['standing']>): Lookup {
  const measured = index.filter(isIndicator).filter((row) => viewOf(row.indicator).status !== 'noTarget');
  if (measured.length === 0) return { statement: 'noTargets', rows: [] };
  const asked = standing === 'behind' ? BEHIND : REACHED;
  const rows = measured.filter((row) => asked.includes(viewOf(row.indicator).status));
  if (rows.length > 0) return { statement: null, rows };
  const others = byCompletion(measured);
  return {
    statement: standing === 'behind' ? 'nothingBehind' : 'nothingReached',
    rows: standing === 'behind' ? others.reverse() : others,
  };
}

/** The furthest first; what has no completion is left out. */
function byCompletion(rows: readonly IndicatorRow[]): IndicatorRow[] {
  return rows
    .flatMap((row) => {
      const { completion } = viewOf(row.indicator);
      return isPresent(completion) ? [{ row, ratio: completion.ratio }] : [];
    })
    .sort((a, b) => compareRatios(b.ratio, a.ratio))
    .map(({ row }) => row);
}

export const COMPLETION = /完成率|完成|进度|completion|progress/;
const RANKED = /排名|位次|名次|rank/;

/** 完成率最高的, 排名最高的; and 投资最多的: of what was found, the figures of one unit by their size. */
export function findExtreme(
  index: LookupIndex,
  found: readonly LookupRow[],
  { text, asked }: Question,
): LookupRow[] {
  const most = (rows: IndicatorRow[]) => (asked.extreme === 'most' ? rows : rows.reverse());
  const indicators = index.filter(isIndicator);
  if (RANKED.test(text)) {
    const ranks = indicators.filter(({ indicator }) => indicator.kind === 'rank');
    return most(ranks.sort((a, b) => a.indicator.actual.value - b.indicator.actual.value));
  }
  if (COMPLETION.test(text) || found.length === 0) return most(byCompletion(indicators));
  const [first] = found.filter(isIndicator);
  if (!first) return [...found];
  const { kind, actual } = first.indicator;
  const alike = found
    .filter(isIndicator)
    .filter(({ indicator }) => indicator.kind === kind && indicator.actual.unit === actual.unit)
    .sort((a, b) => b.indicator.actual.value - a.indicator.actual.value);
  return [...most(alike), ...found.filter((row) => !(alike as readonly LookupRow[]).includes(row))];
}

/** The lists of these stages, and their projects. */
export function findStages(index: LookupIndex, stages: Asked['stages']): LookupRow[] {
  const lists = stages.flatMap((stage) =>
    index.filter(isList).filter(({ facet, option }) => facet === 'stage' && option === stage),
  );
  return [...lists, ...index.filter(isProject).filter(({ project }) => stages.includes(stageOf(project)))];
}
