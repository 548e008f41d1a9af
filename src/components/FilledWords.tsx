import type { WordRun } from '../report/figures/findings.ts';
import { ViewLink } from '../ui/navigation.tsx';
import { ExplainedText } from './ExplainedText.tsx';
import { OriginMark } from './OriginMark.tsx';

/** Words with figures in them: each figure opens its source card, and is never torn from its unit. */
export function FilledWords({ runs }: { runs: readonly WordRun[] }) {
  return runs.map((run, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of one sentence, which never changes
    if (typeof run === 'string') return <ExplainedText key={index} text={run} />;
    return (
      <ViewLink
        // biome-ignore lint/suspicious/noArrayIndexKey: a figure may stand twice in one sentence, which never changes
        key={index}
        change={{ figure: run.ref }}
        aria-haspopup="dialog"
        className="words-figure"
      >
        {run.text}
        {run.origin === 'computed' ? (
          <sup>
            <OriginMark origin="computed" short />
          </sup>
        ) : null}
      </ViewLink>
    );
  });
}
