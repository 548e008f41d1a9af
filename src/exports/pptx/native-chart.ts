/** A chart model → a native chart of PPTX: one that Office can restyle and whose figures can be edited. */
import type { ChartModel } from '../../charts/model.ts';
import type { StageKey } from '../../report/stage.ts';
import { STAGES } from '../../report/vocabulary.ts';
import { xmlLegal } from '../xml.ts';
import { INK } from './paper.ts';

export interface Series {
  readonly name: string;
  readonly labels: readonly string[];
  /** null: nothing is said for this label. */
  readonly values: readonly (number | null)[];
}

export interface NativeChart {
  /** `points` are a line chart without its line: places in an order have no bars. */
  readonly kind: 'columns' | 'bars' | 'stacked' | 'overlaid' | 'points';
  readonly series: readonly Series[];
  /** Drawn over the columns: a line across (the target), or marks alone (the pace). */
  readonly over: readonly { readonly series: Series; readonly line: boolean }[];
  readonly colors: readonly string[];
  /** How Office writes a value. */
  readonly format: string;
  /** Numbers with their marks and standing, as the page prints them, for the line under the chart. */
  readonly caption: readonly string[];
}

/**
 * The number that a text shows: 347.7 of “CNY 34.77 billion” is 34.77. The chart then holds the digits that are read,
 * not an unrounded quotient.
 */
export function shownNumber(text: string): { number: number; unit: string } | null {
  const found = /-?\d[\d,]*(?:\.\d+)?/.exec(text);
  if (!found) return null;
  const unit =
    text.slice(0, found.index).replace(/[≈\s]|约|about/g, '') +
    text.slice(found.index + found[0].length).trim();
  return { number: Number(found[0].replaceAll(',', '')), unit };
}

/** Shown numbers where all have one unit, else the values themselves. */
function comparable(parts: readonly { value: number; valueText: string }[]): number[] {
  const shown = parts.map(({ valueText }) => shownNumber(valueText));
  const units = new Set(shown.map((each) => each?.unit));
  return units.size === 1 && !units.has(undefined)
    ? shown.map((each) => each?.number ?? 0)
    : parts.map(({ value }) => value);
}

const stageColor = (stage: StageKey): string =>
  stage === 'noStageStated' ? INK.line : INK[`stage-${(STAGES.indexOf(stage) + 1) as 1 | 2 | 3 | 4 | 5 | 6}`];

const one = (name: string, value: number, label: string): Series => ({
  name,
  labels: [label],
  values: [value],
});

const PLAIN = '#,##0.######';

function stageSeries(
  stages: readonly { stage: StageKey; name: string }[],
  sectors: readonly { name: string; countOf: (stage: StageKey) => number }[],
): Pick<NativeChart, 'series' | 'colors'> {
  const labels = sectors.map(({ name }) => name);
  return {
    series: stages.map(({ stage, name }) => ({
      name,
      labels,
      // 0 is no bar and needs no number.
      values: sectors.map(({ countOf }) => countOf(stage) || null),
    })),
    colors: stages.map(({ stage }) => stageColor(stage)),
  };
}

export function nativeChart(model: ChartModel): NativeChart {
  const chart = chartOf(model);
  const cleaned = ({ name, labels, values }: Series): Series => ({
    name: xmlLegal(name),
    labels: labels.map(xmlLegal),
    values,
  });
  return {
    ...chart,
    series: chart.series.map(cleaned),
    over: chart.over.map(({ series, line }) => ({ series: cleaned(series), line })),
  };
}

function chartOf(model: ChartModel): NativeChart {
  switch (model.type) {
    case 'bullet': {
      const labels = model.rows.map(({ name }) => name);
      const shown = model.rows.map(({ percentText, percent }) => shownNumber(percentText)?.number ?? percent);
      const paces = model.rows.map(({ pace }) =>
        pace ? (shownNumber(pace.text)?.number ?? pace.percent) : null,
      );
      const pace = { name: model.language === 'zh' ? '序时进度' : 'Pace', labels, values: paces };
      return {
        kind: 'columns',
        series: [{ name: model.language === 'zh' ? '完成率' : 'Completion', labels, values: shown }],
        over: [
          { series: { name: model.targetWord, labels, values: labels.map(() => 100) }, line: true },
          ...(paces.some((value) => value !== null) ? [{ series: pace, line: false }] : []),
        ],
        colors: [INK.accent],
        format: 'General"%"',
        caption: model.rows.map(
          ({ name, percentText, originWord, standing, pace: at }) =>
            `${name} ${percentText} (${originWord}) ${standing}${at ? ` · ${at.text}` : ''}`,
        ),
      };
    }
    case 'nested': {
      const parts = [model.whole, model.target, model.done];
      const values = comparable(parts);
      return {
        kind: 'overlaid',
        series: parts.map(({ name }, index) =>
          one(name, values[index] ?? 0, model.language === 'zh' ? '金额' : 'Amount'),
        ),
        over: [],
        colors: [INK['stage-1'], INK['stage-3'], INK.accent],
        format: PLAIN,
        caption: parts.map(
          ({ name, valueText, originWord }) => `${name} ${valueText}${originWord ? ` (${originWord})` : ''}`,
        ),
      };
    }
    case 'steps': {
      const values = comparable(model.steps);
      return {
        kind: 'bars',
        series: [
          {
            name: xmlLegal(model.measured || model.title),
            labels: model.steps.map(({ name }) => name),
            values,
          },
        ],
        over: [],
        colors: [INK.accent],
        format: PLAIN,
        caption: model.steps.map(({ name, valueText }) => `${name} ${valueText}`),
      };
    }
    case 'parts': {
      const values = comparable(model.parts);
      return {
        kind: 'stacked',
        series: model.parts.map(({ name }, index) => one(name, values[index] ?? 0, ' ')),
        over: [],
        colors: [INK.accent, INK['stage-3'], INK['stage-4'], INK['stage-2'], INK['stage-6'], INK['stage-1']],
        format: PLAIN,
        caption: [...model.parts.map(({ name, valueText }) => `${name} ${valueText}`), model.sumText],
      };
    }
    case 'ranks':
      return {
        kind: 'points',
        series: [
          {
            name: model.language === 'zh' ? '位次' : 'Place',
            labels: model.ranks.map(({ name }) => name),
            values: model.ranks.map(({ position }) => position),
          },
        ],
        over: [],
        colors: [INK.accent],
        format: PLAIN,
        caption: [
          ...model.ranks.map(({ name, positionText }) => `${name} ${positionText}`),
          ...(model.scopeText ? [model.scopeText] : []),
        ],
      };
    case 'units':
      return {
        kind: 'stacked',
        ...stageSeries(
          model.stages,
          model.sectors.map(({ name, units }) => ({
            name,
            countOf: (stage) => units.filter((unit) => unit.stage === stage).length,
          })),
        ),
        over: [],
        format: PLAIN,
        caption: [],
      };
    case 'matrix':
      return {
        kind: 'stacked',
        ...stageSeries(
          model.stages,
          model.sectors.map(({ name, counts }) => ({
            name,
            countOf: (stage) => counts[model.stages.findIndex((legend) => legend.stage === stage)] ?? 0,
          })),
        ),
        over: [],
        format: PLAIN,
        caption: [],
      };
  }
}
