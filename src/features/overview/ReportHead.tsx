import { Fragment } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { factLine, type ReportFact, reportFacts } from '../../report/figures/report-facts.ts';
import { ordinalNumeral } from '../../report/language/ordinal.ts';
import { headings } from '../../report/language/terms.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    contents: '目录',
    targets: '目标',
    projects: '项目',
    colophon: headings.colophon.zh,
  },
  en: {
    contents: 'Contents',
    targets: 'Targets',
    projects: 'Projects',
    colophon: headings.colophon.en,
  },
};

/** The others say what they are by themselves. */
const SAID_IN_FULL: ReadonlySet<ReportFact['key']> = new Set(['reportedBy', 'reported']);

export function ReportHead({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <div className="print:hidden">
      <h1 className="max-w-[34em] text-3xl leading-tight font-bold break-keep [overflow-wrap:anywhere] @3xl:text-[2.75rem]">
        <Phrases text={report.title[language]} />
      </h1>
      <dl className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
        {reportFacts(report, language).map((fact) => (
          <div key={fact.key} className="flex gap-x-1.5">
            <dt className="sr-only">{fact.name}</dt>
            <dd>{SAID_IN_FULL.has(fact.key) ? factLine(fact, language) : fact.value}</dd>
          </div>
        ))}
      </dl>
      <nav aria-label={t.contents} className="mt-5 border-y border-line">
        <ul className="flex flex-wrap gap-x-6 text-sm">
          <ContentsLink href="#targets">{t.targets}</ContentsLink>
          {report.pillars.map((pillar) => (
            <ContentsLink key={pillar.id} href={`#part-${pillar.id}`}>
              <span aria-hidden="true" className="font-serif font-bold text-vermilion">
                {ordinalNumeral(pillar.ordinal, language)}
              </span>{' '}
              {pillar.name[language]}
            </ContentsLink>
          ))}
          <ContentsLink href="#projects">{t.projects}</ContentsLink>
          <ContentsLink href="#colophon">{t.colophon}</ContentsLink>
        </ul>
      </nav>
    </div>
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

function ContentsLink({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <li>
      <a href={href} className="block py-2 hover:underline">
        {children}
      </a>
    </li>
  );
}
