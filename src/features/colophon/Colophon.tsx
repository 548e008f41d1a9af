import { AuditList } from '../../components/AuditList.tsx';
import { FigureList } from '../../components/FigureList.tsx';
import { auditReport } from '../../report/audit/audit.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { ownTerms } from '../../report/figures/explained-terms.ts';
import { listFigures } from '../../report/figures/figures.ts';
import { viewOf } from '../../report/figures/indicator-view.ts';
import { factLine, reportFacts } from '../../report/figures/report-facts.ts';
import { shownFullTitle } from '../../report/figures/shown-title.ts';
import {
  DEFINED_TERMS,
  type DefinedTerm,
  definitionLine,
  termAnchor,
} from '../../report/language/definitions.ts';
import { headings, statement, terms } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { entriesInWords } from '../../report/projects/project-class.ts';
import { noteSigns, originSigns } from '../../theme/origin-marks.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';

const { zh, en } = originSigns;

/** The terms that a sign stands for on the page. */
const signsOf = (language: Language): Partial<Record<DefinedTerm, string>> => ({
  ...originSigns[language],
  crossChecks: noteSigns[language],
});
const signs = { zh: signsOf('zh'), en: signsOf('en') };

const words = {
  zh: {
    heading: headings.colophon.zh,
    source: terms.quoted.zh,
    text: (length: string) =>
      `点开本页标“${zh.quoted}”的数字，可看到它在报告原文中的位置（第几部分第几段第几句）；标“${zh.computed}”的数字列有算式。原文共${length}字。${terms.checksum.zh}（SHA-256，用于确认文件未被改动）：`,
    counted: (figures: number, indicators: number, projects: string, other: number) =>
      `数据集收录${indicators}项指标，${projects}；其中共有${figures}个数字；报告中另有${other}处数字不表示数量（日期、届次、道路编号、规划名称等），均已逐处注明理由。`,
    computedHeading: '据报告计算的数字',
    computed: `标“${zh.computed}”的数字，报告未列，据报告数字按下列算式计算：`,
    preamble: '板块以外的数字',
    audit: '总体核对提示',
    terms: '报告用语',
    rules: terms.conventions.zh,
    ruleList: [
      '“≈”表示计算所得的近似值；“约”“近”“超过”等是报告对数字的限定。',
      '四舍五入不改变是否达到目标：99.96%不写作100%。',
      '报告未写的，注明“未列”“未注明”或“未说明”，不以0或推测代替。',
    ],
    licence: '数据集与程序依MIT许可证发布；报告原文不随本网站发布。',
    software:
      '所用开源软件的许可证全文：网站见 licenses.txt；单文件版附于文件末尾，用文本编辑器打开即可看到。',
    version: (version: number) => `数据集格式第${version}版`,
  },
  en: {
    heading: headings.colophon.en,
    source: 'Text of the report',
    text: (length: string) =>
      `Click any quoted figure to see where it stands in the report’s text (its part, paragraph and sentence); a computed one shows its arithmetic. The text has ${length} characters. ${headings.checksum.en} (SHA-256, which tells whether a file is unchanged):`,
    counted: (figures: number, indicators: number, projects: string, other: number) =>
      `The dataset holds ${indicators} indicators, ${projects}, with ${figures} figures in all; another ${other} numbers in the report are not quantities (dates, session numbers, road numbers, names of plans …), each listed with its reason.`,
    computedHeading: 'Computed figures',
    computed: `Figures marked ${en.computed} are not in the report; they were worked out from its figures as follows:`,
    preamble: 'Figures outside the pillars',
    audit: 'Cross-check notes on the whole report',
    terms: 'Words of the report',
    rules: headings.conventions.en,
    ruleList: [
      '“≈” marks a computed value that is rounded; “about”, “nearly”, “over” and the like are the report’s own words.',
      'Rounding never crosses a target: 99.96% is not written as 100%.',
      'What the report does not say is marked as not stated, never as 0 or an assumption.',
    ],
    licence:
      'Dataset and program are published under the MIT licence; the report’s text is not published here.',
    software:
      'Licence texts of the software used here: licenses.txt on the site; in the single-file version, at the end of the file, where a text editor shows them.',
    version: (version: number) => `Dataset format, version ${version}`,
  },
};

/** Where everything comes from: the text and its checksum, what is computed and how, what the cross-checks note; at its foot which text prevails. */
export function Colophon({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  const outside = report.indicators.filter((indicator) => indicator.pillar === null);
  const notes = auditReport(report).filter((note) => note.pillar === null);
  const own = ownTerms(report);
  return (
    <section id="colophon" aria-labelledby="colophon-title" className="scroll-mt-6">
      <h2 id="colophon-title" className="text-2xl font-bold">
        {t.heading}
      </h2>
      <p className="mt-3 text-sm">{shownFullTitle(report, language)}</p>
      <p className="mt-1 text-sm text-muted">
        {reportFacts(report, language)
          .filter(({ key }) => key !== 'place' && key !== 'session')
          .map((fact) => factLine(fact, language))
          .join(language === 'zh' ? '；' : ' · ')}
      </p>
      <div className="folds mt-4">
        <Fold heading={t.source}>
          <TextFacts report={report} />
        </Fold>
        <Fold heading={t.rules} count={DEFINED_TERMS.length + t.ruleList.length}>
          <ul className="list-disc space-y-1 pl-5 text-sm text-muted">
            {DEFINED_TERMS.map((term) => (
              <li key={term} id={termAnchor(term)}>
                {definitionLine(term, language, signs[language][term])}
              </li>
            ))}
            {t.ruleList.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Fold>
        {own.length > 0 ? (
          <Fold heading={t.terms} count={own.length}>
            <dl className="own-terms">
              {own.map(({ id, name, meaning }) => (
                <div key={id} id={termAnchor(id)}>
                  <dt>{name[language]}</dt>
                  <dd>{meaning[language]}</dd>
                </div>
              ))}
            </dl>
          </Fold>
        ) : null}
        <Computed report={report} />
        {outside.length > 0 ? (
          <Fold heading={t.preamble} count={outside.length}>
            <FigureList views={outside.map(viewOf)} />
          </Fold>
        ) : null}
        {notes.length > 0 ? (
          <Fold heading={t.audit} count={notes.length}>
            <AuditList report={report} notes={notes} />
          </Fold>
        ) : null}
      </div>
      <p className="mt-4 border-t border-line pt-3 text-sm">{statement[language]}</p>
    </section>
  );
}

/** The text by its length and checksum, what the dataset holds of it, and under which licence. */
function TextFacts({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  const quoted = listFigures(report).filter((entry) => entry.origin === 'quoted').length;
  return (
    <div className="space-y-2 text-sm text-muted">
      <p>{t.text(report.source.length.toLocaleString('en-US'))}</p>
      <p className="font-mono text-xs break-all text-ink">SHA-256 {report.source.sha256}</p>
      <p>
        {t.counted(
          quoted,
          report.indicators.length,
          entriesInWords(report.projects, language),
          report.notFigures.length,
        )}
      </p>
      <p>
        {t.version(report.version)} · {t.licence}
      </p>
      <p>{t.software}</p>
    </div>
  );
}

function Computed({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  const computed = listFigures(report).filter((entry) => entry.origin === 'computed');
  if (computed.length === 0) return null;
  return (
    <Fold heading={t.computedHeading} count={computed.length}>
      <div className="text-sm">
        <p className="text-muted">{t.computed}</p>
        <dl className="mt-2 gap-x-10 @3xl:columns-2">
          {computed.map((entry) => (
            <div key={entry.ref} className="break-inside-avoid border-t border-line py-1.5">
              <dt className="text-muted">{entry.name[language]}</dt>
              <dd className="tabular-nums">{entry.arithmetic?.[language]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Fold>
  );
}
