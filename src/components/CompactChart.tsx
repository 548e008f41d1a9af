import { useMemo, useRef } from 'react';
import type { CompactForm, MarkSubject } from '../charts/model/model.ts';
import type { ChartModel } from '../charts/registry/models.ts';
import { ChartDrawing } from './chart/ChartDrawing.tsx';
import { stillKey, useStills } from './chart/stills.tsx';

/** A chart at a glance: the drawing alone. Where it stands as a whole it has its finding, its table and what is measured. */
export function CompactChart({
  model,
  form,
  onSelect,
  faded,
}: {
  readonly model: ChartModel;
  readonly form: CompactForm;
  readonly onSelect: (subject: MarkSubject) => void;
  /** The marks that the reader has not chosen, by id. */
  readonly faded?: ReadonlySet<string> | undefined;
}) {
  const compact = useMemo(() => ({ ...model, form }), [model, form]);
  const hasStill = useStills().has(compact);
  const host = useRef<HTMLDivElement>(null);
  return (
    <ChartDrawing
      key={stillKey(compact)}
      model={compact}
      hasStill={hasStill}
      host={host}
      onSelect={onSelect}
      faded={faded}
    />
  );
}
