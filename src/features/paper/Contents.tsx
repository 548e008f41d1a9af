import type { Report } from '../../report/dataset/schema.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { ordinalNumeral } from '../../report/language/ordinal.ts';
import { headings, terms } from '../../report/language/terms.ts';
import { classCount, ofClass } from '../../report/projects/project-class.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    heading: '目录',
    targets: '目标与完成率',
    projects: '全部项目',
    projectsOf: (count: string) => `${count}，按阶段与领域；项目总表`,
    colophon: headings.colophon.zh,
    colophonOf: `原文、${terms.conventions.zh}、据报告计算的算式、${terms.crossChecks.zh}`,
  },
  en: {
    heading: 'Contents',
    targets: 'Targets and completion rates',
    projects: 'All projects',
    projectsOf: (count: string) => `${count} by stage and sector; the register`,
    colophon: headings.colophon.en,
    colophonOf: `The text, ${terms.conventions.en}, the arithmetic of computed figures, ${terms.crossChecks.en}`,
  },
};

interface Entry {
  anchor: string;
  numeral?: string;
  name: string;
  says?: string;
}

/**
 * The paper's contents, in its order: each chapter with its finding, as a link. Without page numbers: no browser
 * can say on which sheet an anchor will come to lie. The foot of each sheet names its chapter instead.
 */
export function Contents({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  const entries: Entry[] = [
    { anchor: 'targets', name: t.targets },
    ...report.pillars.map((pillar) => ({
      anchor: `part-${pillar.id}`,
      numeral: ordinalNumeral(pillar.ordinal, language),
      name: pillar.name[language],
      says: fillWords(pillar.finding, report, language),
    })),
    {
      anchor: 'projects',
      name: t.projects,
      says: t.projectsOf(classCount(ofClass(report.projects, 'projects').length, 'projects', language)),
    },
    { anchor: 'colophon', name: t.colophon, says: t.colophonOf },
  ];
  return (
    <>
      <p className="font-serif text-[20pt] font-bold">{t.heading}</p>
      <ol className="paper-contents">
        {entries.map(({ anchor, numeral, name, says }) => (
          <li key={anchor}>
            <span className="paper-numeral">{numeral}</span>
            <a href={`#${anchor}`}>
              <span className="paper-name">{name}</span>
              {says ? <span className="paper-says">{says}</span> : null}
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}
