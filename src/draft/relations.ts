/** What a figure may be to others near it: their target, their completion, or what they were before. */

import type { Indicator } from '../report/dataset/schema.ts';
import { figureInRole, relate } from './change-figures.ts';
import type { DecisionOf } from './decision.ts';
import type { DraftState } from './draft-state.ts';

type As = DecisionOf<'relate'>['as'];

export interface Relations {
  /** What it has and could be without. */
  readonly apart: readonly As[];
  readonly possible: readonly { readonly to: Indicator; readonly as: As }[];
}

/** As many neighbours as are asked about. */
const NEAREST = 8;

export function relationsFor(state: DraftState, id: string): Relations {
  const { indicators } = state.report;
  const own = indicators.find((one) => one.id === id);
  if (!own) return { apart: [], possible: [] };
  const distance = ({ actual }: Indicator) => Math.abs(actual.start - own.actual.start);
  const near = indicators
    .filter((one) => one !== own)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, NEAREST);
  const kinds: readonly As[] = own.actual.unit === '%' ? ['completion', 'earlier'] : ['target', 'earlier'];
  const possible = near.flatMap((to) =>
    kinds.flatMap((as) => {
      const isOther = as === 'earlier' || figureInRole(to, as) === null;
      return isOther && relate(state, { act: 'relate', id, to: to.id, as }) !== state ? [{ to, as }] : [];
    }),
  );
  const roles = (['target', 'completion'] as const).filter((role) => figureInRole(own, role) !== null);
  const hasEarlier = 'earlier' in own && own.earlier !== undefined;
  return { apart: [...roles, ...(hasEarlier ? (['earlier'] as const) : [])], possible };
}
