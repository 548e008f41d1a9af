/** Which indicators a chart names, where in its spec, and of which sort each must be. */
import type { ChartSpec, Indicator } from './schema.ts';

export interface ChartSlot {
  readonly keys: readonly PropertyKey[];
  readonly id: string;
  /** A quantity, one with a target or a completion, a growth, one that was measured before, one with a day, or a rank. */
  readonly takes: 'level' | 'progress' | 'growth' | 'changed' | 'dated' | 'rank';
}

interface SlotRules<Spec> {
  slots(spec: Spec): readonly ChartSlot[];
  /** One scale has one unit. */
  readonly oneUnit: boolean;
}

const listed =
  (takes: ChartSlot['takes']) =>
  ({ indicators }: { readonly indicators: readonly string[] }): ChartSlot[] =>
    indicators.map((id, at) => ({ keys: ['indicators', at], id, takes }));

const rules = {
  bullet: { slots: listed('progress'), oneUnit: false },
  nested: {
    slots: ({ whole, part }) => [
      { keys: ['whole'], id: whole, takes: 'level' },
      { keys: ['part'], id: part, takes: 'progress' },
    ],
    oneUnit: true,
  },
  steps: { slots: listed('level'), oneUnit: false },
  parts: { slots: listed('level'), oneUnit: true },
  growth: { slots: listed('growth'), oneUnit: true },
  change: { slots: listed('changed'), oneUnit: true },
  series: { slots: listed('dated'), oneUnit: true },
  ranks: { slots: listed('rank'), oneUnit: false },
  units: { slots: () => [], oneUnit: false },
} satisfies { readonly [Type in ChartSpec['type']]: SlotRules<Extract<ChartSpec, { type: Type }>> };

const rulesOf = (spec: ChartSpec) => rules[spec.type] as SlotRules<ChartSpec>;

export const chartSlots = (spec: ChartSpec): readonly ChartSlot[] => rulesOf(spec).slots(spec);
export const hasOneUnit = (spec: ChartSpec): boolean => rulesOf(spec).oneUnit;
/** The indicators that a chart names; none where it shows its pillar's projects. */
export const chartIndicators = (spec: ChartSpec): readonly string[] => chartSlots(spec).map(({ id }) => id);

/** The id of what an indicator was before; null where the dataset names none. */
export const earlierOf = (indicator: Indicator): string | null =>
  ('earlier' in indicator ? indicator.earlier : null) ?? null;

/** The indicators whose figures a chart shows: those that it names, and what they are compared with. */
export function shownIndicators(spec: ChartSpec, indicators: readonly Indicator[]): readonly string[] {
  const named = chartIndicators(spec);
  if (spec.type !== 'change') return named;
  const changed = new Set(named);
  const before = indicators.flatMap((one) => (changed.has(one.id) ? (earlierOf(one) ?? []) : []));
  return [...before, ...named];
}

/** Those of them whose value a chart prints: bars against targets print how far each has come. */
export const printedIndicators = (spec: ChartSpec, indicators: readonly Indicator[]): readonly string[] =>
  spec.type === 'bullet' ? [] : shownIndicators(spec, indicators);
