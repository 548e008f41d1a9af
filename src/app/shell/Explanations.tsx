import { type ReactNode, useMemo } from 'react';
import { ExplainedWords } from '../../components/ExplainedText.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { termSplitter } from '../../report/figures/term-runs.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Island } from './Island.tsx';
import { lazyIsland } from './islands.tsx';
import { useExplained } from './use-explained.ts';

const Explanation = lazyIsland(
  'explanation',
  async () => (await import('./Explanation.tsx')).Explanation,
  // Words that cannot be explained stand there as others do.
  () => null,
);

/** The page, in which words that a reader may not know explain themselves. */
export function Explanations({ report, children }: { report: Report; children: ReactNode }) {
  const language = useLanguage();
  const split = useMemo(() => termSplitter(report, language), [report, language]);
  return (
    <ExplainedWords value={split}>
      {children}
      <ExplainedOnes report={report} />
    </ExplainedWords>
  );
}

/** Alone: what is pointed at changes often, and the page does not. */
function ExplainedOnes({ report }: { report: Report }) {
  const word = useExplained();
  if (!word) return null;
  return (
    <Island name="explanation" shown={[report]}>
      <Explanation report={report} word={word} />
    </Island>
  );
}
