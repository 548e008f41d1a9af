import { OriginMark } from '../../components/OriginMark.tsx';
import { auditReport } from '../../report/audit/audit.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { findFigure } from '../../report/figures/figures.ts';
import { shownText } from '../../report/figures/report-figure.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { TextRange } from '../../ui/text-view/text-mark.ts';

const words = {
  zh: { places: '原文中的位置', place: (index: number, count: number) => `第${index}处，共${count}处` },
  en: { places: 'Places in the text', place: (index: number, count: number) => `Place ${index} of ${count}` },
};

/** What the text was opened for, and the places where its words stand. */
export function Subject({
  report,
  place,
  places,
  index,
  onIndex,
}: {
  report: Report;
  place: string;
  places: readonly TextRange[];
  index: number;
  onIndex: (index: number) => void;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const figure = findFigure(report, place);
  const named =
    figure ??
    report.projects.find(({ id }) => id === place) ??
    auditReport(report).find(({ id }) => id === place);
  if (!named) return null;
  const name = 'name' in named ? named.name : named.title;
  return (
    <section className="report-text-subject">
      <h3>{name[language]}</h3>
      {figure ? (
        <p className="report-text-value">
          <span>{shownText(figure, language)}</span>
          <OriginMark origin={figure.origin} />
        </p>
      ) : null}
      {figure?.arithmetic ? <p>{figure.arithmetic[language]}</p> : null}
      {'detail' in named ? <p>{named.detail[language]}</p> : null}
      {places.length > 1 ? (
        <fieldset>
          <legend className="sr-only">{t.places}</legend>
          {places.map(({ start, end }, at) => (
            <button
              key={`${start}-${end}`}
              type="button"
              aria-pressed={at === index}
              className="button"
              onClick={() => onIndex(at)}
            >
              {t.place(at + 1, places.length)}
            </button>
          ))}
        </fieldset>
      ) : null}
    </section>
  );
}
