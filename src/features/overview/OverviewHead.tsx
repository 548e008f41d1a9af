import { Fragment } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { factLine, type ReportFact, reportFacts } from '../../report/figures/report-facts.ts';
import { shownTitle } from '../../report/figures/shown-title.ts';
import { reportSummary } from '../../report/projects/report-summary.ts';
import { useLanguage } from '../../ui/language.tsx';

/** The others say what they are by themselves. */
const SAID_IN_FULL: ReadonlySet<ReportFact['key']> = new Set(['reportedBy', 'reported']);

/** What the report is, of which day, and what it comes to in a sentence. */
export function OverviewHead({ report }: { report: Report }) {
  const language = useLanguage();
  return (
    <header className="overview-head">
      <h1>
        <Phrases text={shownTitle(report, language)} />
      </h1>
      <dl>
        {reportFacts(report, language).map((fact) => (
          <div key={fact.key} className={`fact-${fact.key}`}>
            <dt className="sr-only">{fact.name}</dt>
            <dd>{SAID_IN_FULL.has(fact.key) ? factLine(fact, language) : fact.value}</dd>
          </div>
        ))}
      </dl>
      <p>{reportSummary(report, language)}</p>
    </header>
  );
}

/** A title breaks after 年, 市 and the like, so that 2020年 | 代表 is never read as 2020年代 | 表. */
function Phrases({ text }: { text: string }) {
  return text.split(/(?<=[年市省区县的、，])/).map((phrase, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: phrases of one title, which never changes order
    <Fragment key={index}>
      {phrase}
      <wbr />
    </Fragment>
  ));
}
