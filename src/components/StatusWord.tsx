/** How a status is shown: a sign and a word in one of two hues, blue or ochre; ink where there is nothing to judge. */
type Tone = 'good' | 'onPace' | 'short' | 'plain';

const signs: Record<Tone, string> = { good: '▲', onPace: '▶', short: '▼', plain: '–' };
const tones: Record<Tone, string> = {
  good: 'text-good',
  onPace: 'text-good',
  short: 'text-short',
  plain: 'text-muted',
};

export function StatusWord({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={`status-word ${tones[tone]}`}>
      <span aria-hidden="true" className="text-[0.75em]">
        {signs[tone]}
      </span>
      {children}
    </span>
  );
}
