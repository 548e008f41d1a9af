/** How a status is shown: a sign and a word in one of two hues, blue or ochre; ink where there is nothing to judge. */

import type { StatusTone } from '../report/figures/status-tone.ts';
import { TONE_SIGNS } from '../theme/status-look.ts';
import { ExplainedText } from './ExplainedText.tsx';

const tones: Readonly<Record<StatusTone, string>> = {
  good: 'text-good',
  onPace: 'text-good',
  short: 'text-short',
  plain: 'text-muted',
};

export function StatusWord({ tone, children }: { tone: StatusTone; children: string }) {
  return (
    <span className={`status-word ${tones[tone]}`}>
      <span aria-hidden="true" className="status-sign">
        {TONE_SIGNS[tone]}
      </span>
      <ExplainedText text={children} />
    </span>
  );
}
