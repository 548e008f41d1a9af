import { OriginMark } from '../../components/OriginMark.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { reportFacts } from '../../report/figures/report-facts.ts';
import { shownFullTitle, shownTitle } from '../../report/figures/shown-title.ts';
import { headings, statement, terms } from '../../report/language/terms.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    dataset: '数据集',
    version: (id: string, version: number) => `${id}，格式第${version}版`,
    source: `${terms.checksum.zh}（SHA-256）`,
    marks: '标记',
    quoted: '报告原文，数字与单位照录。',
    computed: `据报告计算；算式列于“${terms.colophon.zh}”。`,
  },
  en: {
    dataset: 'Dataset',
    version: (id: string, version: number) => `${id}, format version ${version}`,
    source: `${headings.checksum.en} (SHA-256)`,
    marks: 'Marks',
    quoted: 'Quoted: the value is the report’s, written with English number words (million, billion).',
    computed: `Computed from the report’s figures. The arithmetic is listed under “${headings.colophon.en}”.`,
  },
};

/** The first sheet of the paper: which report this is, which dataset stands behind it, and what its marks mean. */
export function Cover({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <>
      <div className="flex grow flex-col justify-center">
        <p className="border-t-4 border-vermilion pt-[8mm] font-serif text-[30pt] leading-tight font-bold text-balance break-keep [overflow-wrap:anywhere]">
          {shownTitle(report, language)}
        </p>
        <p className="mt-[5mm] max-w-[36em] text-[12pt] text-muted">{shownFullTitle(report, language)}</p>
      </div>
      <dl className="paper-facts">
        {reportFacts(report, language).map(({ key, name, value }) => (
          <Fact key={key} name={name}>
            {value}
          </Fact>
        ))}
        <Fact name={t.dataset}>{t.version(report.id, report.version)}</Fact>
        <Fact name={t.source}>
          {report.source.file}
          <span className="block font-mono text-xs break-all">SHA-256 {report.source.sha256}</span>
        </Fact>
        <Fact name={t.marks}>
          <Mark origin="quoted">{t.quoted}</Mark>
          <Mark origin="computed">{t.computed}</Mark>
          <span className="block">{statement[language]}</span>
        </Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Mark({ origin, children }: { origin: 'quoted' | 'computed'; children: string }) {
  return (
    <span className="block">
      <OriginMark origin={origin} /> <span>{children}</span>
    </span>
  );
}
