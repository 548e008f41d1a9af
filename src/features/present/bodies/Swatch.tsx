import type { StageKey } from '../../../report/projects/stage.ts';

/** The shade that charts give a stage, beside its word. */
export function Swatch({ stage }: { stage: StageKey }) {
  return <span aria-hidden="true" className={`slide-swatch slide-swatch-${stage}`} />;
}
