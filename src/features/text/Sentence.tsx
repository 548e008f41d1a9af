import type { ReactNode } from 'react';
import { OriginMark } from '../../components/OriginMark.tsx';
import type { ShownIn } from '../../deck/shown-in.ts';
import { auditReport } from '../../report/audit/audit.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { findFigure } from '../../report/figures/figures.ts';
import { shownText } from '../../report/figures/report-figure.ts';
import { notFigureWords } from '../../report/language/vocabulary.ts';
import type { TextSubject, TextUse } from '../../report/uses/text-uses.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import type { TextRange } from '../../ui/text-view/text-mark.ts';

const words = {
  zh: {
    heading: '本句',
    said: (figures: number, projects: number, missed: number) =>
      [
        figures > 0 ? `${figures}项数字` : '',
        projects > 0 ? `${projects}个项目` : '',
        missed > 0 ? `${missed}个未收录的数字` : '',
      ]
        .filter((part) => part !== '')
        .join('、') || '没有收录的内容',
    date: '日期',
    headingOf: '板块标题',
    part: '合计中的一个分项',
    missed: '数据集没有收录这个数字，也没有注明理由',
    none: '这一句没有收录的数字或项目。用 Alt+↓、Alt+↑ 移到下一处、上一处。',
    chart: (title: string) => `图表：${title}`,
    slide: (page: number, title: string) => `演示第${page}页：${title}`,
  },
  en: {
    heading: 'This sentence',
    said: (figures: number, projects: number, missed: number) =>
      [
        figures > 0 ? (figures === 1 ? '1 figure' : `${figures} figures`) : '',
        projects > 0 ? (projects === 1 ? '1 project' : `${projects} projects`) : '',
        missed > 0 ? `${missed} not captured` : '',
      ]
        .filter((part) => part !== '')
        .join(', ') || 'nothing captured',
    date: 'Date',
    headingOf: 'Heading of a pillar',
    part: 'Component of a total',
    missed: 'The dataset has neither this number nor a reason for leaving it out',
    none: 'No figure or project in this sentence. Alt+↓ and Alt+↑ go to the next and the previous.',
    chart: (title: string) => `Chart: ${title}`,
    slide: (page: number, title: string) => `Slide ${page}: ${title}`,
  },
};

/** Each subject once, however often the sentence names it; those at the caret first. */
function subjectsOf(uses: readonly TextUse[], at: TextRange): { use: TextUse; isHere: boolean }[] {
  const isHere = ({ start, end }: TextUse) => start <= at.start && at.start < end;
  const seen = new Set<string>();
  return [...uses.filter(isHere), ...uses.filter((use) => !isHere(use))]
    .filter(({ start, subject }) => {
      const key = 'ref' in subject ? `${subject.kind} ${subject.ref}` : `${subject.kind} ${start}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map((use) => ({ use, isHere: isHere(use) }));
}

const keyOf = ({ start, subject }: TextUse): string =>
  `${subject.kind} ${'ref' in subject ? subject.ref : start}`;

/** What of the dataset stands in the sentence, and where each is shown. */
export function Sentence({
  report,
  uses,
  at,
  shownIn,
}: {
  report: Report;
  uses: readonly TextUse[];
  /** Where the caret is. */
  at: TextRange;
  shownIn: (ref: string) => ShownIn;
}) {
  const t = useWords(words);
  const subjects = subjectsOf(uses, at);
  const count = (kind: TextSubject['kind']) => subjects.filter(({ use }) => use.subject.kind === kind).length;
  return (
    <section className="report-text-sentence">
      <h3>
        {t.heading}
        <span role="status">{t.said(count('figure'), count('project'), count('missed'))}</span>
      </h3>
      {subjects.length === 0 ? <p>{t.none}</p> : null}
      <ul>
        {subjects.map(({ use, isHere }) => (
          <li key={keyOf(use)} {...(isHere ? { 'data-here': '' } : {})}>
            <SubjectLine report={report} subject={use.subject} shownIn={shownIn} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SubjectLine({
  report,
  subject,
  shownIn,
}: {
  report: Report;
  subject: TextSubject;
  shownIn: (ref: string) => ShownIn;
}): ReactNode {
  const t = useWords(words);
  const language = useLanguage();
  switch (subject.kind) {
    case 'figure': {
      const figure = findFigure(report, subject.ref);
      return figure ? (
        <>
          <p>
            <CardLink figure={subject.ref}>
              {figure.name[language]} <b>{shownText(figure, language)}</b>
            </CardLink>
            <OriginMark origin={figure.origin} />
          </p>
          <Shown shown={shownIn(subject.ref)} />
        </>
      ) : null;
    }
    case 'project':
      return (
        <>
          <CardLink figure={subject.ref}>
            {report.projects.find(({ id }) => id === subject.ref)?.name[language]}
          </CardLink>
          <Shown shown={shownIn(subject.ref)} />
        </>
      );
    case 'note':
      return auditReport(report).find(({ id }) => id === subject.ref)?.title[language];
    case 'notFigure':
      return <span>{notFigureWords[subject.reason][language]}</span>;
    case 'heading':
      return (
        <ViewLink change={{ text: null, figure: null, at: `part-${subject.ref}` }}>{t.headingOf}</ViewLink>
      );
    case 'missed':
      return <strong>{t.missed}</strong>;
    default:
      return <span>{t[subject.kind]}</span>;
  }
}

/** From the text to the card; Back returns to the text. */
function CardLink({ figure, children }: { figure: string; children: ReactNode }) {
  return (
    <ViewLink change={{ figure, text: null }} aria-haspopup="dialog">
      {children}
    </ViewLink>
  );
}

function Shown({ shown: { charts, slides } }: { shown: ShownIn }) {
  const t = useWords(words);
  if (charts.length + slides.length === 0) return null;
  return (
    <ul>
      {charts.map(({ id, title, part }) => (
        <li key={id}>
          <ViewLink change={{ text: null, figure: null, slide: null, at: part }}>{t.chart(title)}</ViewLink>
        </li>
      ))}
      {slides.map(({ id, page, title }) => (
        <li key={id}>
          <ViewLink change={{ text: null, figure: null, slide: id }}>{t.slide(page, title)}</ViewLink>
        </li>
      ))}
    </ul>
  );
}
