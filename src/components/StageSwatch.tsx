import type { StageKey } from '../report/projects/stage.ts';

const grounds: Record<StageKey, string> = {
  planned: 'bg-stage-1',
  design: 'bg-stage-2',
  approval: 'bg-stage-3',
  construction: 'bg-stage-4',
  completed: 'bg-stage-5',
  operating: 'bg-stage-6',
  ongoing: 'bg-raised',
  noStageStated: 'border-dashed',
};

/** The shade that charts give a stage, beside its word. */
export function StageSwatch({ stage }: { stage: StageKey }) {
  return <span aria-hidden="true" className={`swatch ${grounds[stage]}`} />;
}
