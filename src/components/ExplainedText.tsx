import { createContext, useContext } from 'react';
import type { TermRun } from '../report/figures/term-runs.ts';
import { ChineseRuns } from '../ui/ChineseRuns.tsx';

type Split = (text: string) => readonly TermRun[];

const whole: Split = (text) => [{ text, isTerm: false }];

const SplitContext = createContext<Split>(whole);

/** Says which words are explained; where nothing says so, none is. */
export const ExplainedWords = SplitContext.Provider;

/**
 * Words, those that are explained as buttons: pointed at, focused or touched they say what they mean (app/shell/Explanation).
 * The page makes the first of each in a part a stop of the Tab key (app/shell/explained-stops).
 * In English what is still Chinese is marked as Chinese, as a draft's names are. Not for the words of a link or a button.
 */
export function ExplainedText({ text }: { text: string }) {
  const split = useContext(SplitContext);
  return split(text).map(({ text: run, isTerm }, index) =>
    isTerm ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text
      // biome-ignore lint/a11y/useSemanticElements: a button's words are a box, before which a comma may begin a line
      <span key={index} role="button" tabIndex={-1} className="explained">
        {run}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text
      <ChineseRuns key={index} text={run} />
    ),
  );
}

/** A sign that stands for a term, explained as the words are; `term` is its id. */
export function ExplainedSign({ term, children }: { term: string; children: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    <span role="button" tabIndex={-1} className="explained" data-term={term}>
      {children}
    </span>
  );
}
