/** Which indicators a chart names, where in its spec, and of which sort each must be. */
import type { ChartSpec } from './schema.ts';

export interface ChartSlot {
  readonly keys: readonly PropertyKey[];
  readonly id: string;
  /** A quantity, one with a target or a completion, or a rank. */
  readonly takes: 'level' | 'progress' | 'rank';
}

interface SlotRules<Spec> {
  slots(spec: Spec): readonly ChartSlot[];
  /** One bar has one unit. */
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
  ranks: { slots: listed('rank'), oneUnit: false },
  units: { slots: () => [], oneUnit: false },
} satisfies { readonly [Type in ChartSpec['type']]: SlotRules<Extract<ChartSpec, { type: Type }>> };

const rulesOf = (spec: ChartSpec) => rules[spec.type] as SlotRules<ChartSpec>;

export const chartSlots = (spec: ChartSpec): readonly ChartSlot[] => rulesOf(spec).slots(spec);
export const hasOneUnit = (spec: ChartSpec): boolean => rulesOf(spec).oneUnit;
/** The indicators that a chart shows; none where it shows its pillar's projects. */
export const chartIndicators = (spec: ChartSpec): readonly string[] => chartSlots(spec).map(({ id }) => id);
