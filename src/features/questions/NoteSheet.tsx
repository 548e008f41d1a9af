import { noteAnchor } from '../../report/audit/audit-note.ts';
import { locatorWords } from '../../report/dataset/locator-words.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { termAnchor } from '../../report/language/definitions.ts';
import { headings } from '../../report/language/terms.ts';
import type { NoteRow, TermRow } from '../../report/lookup/lookup-index.ts';
import { ChineseRuns } from '../../ui/ChineseRuns.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { kindWords } from './kind-words.ts';

const words = {
  zh: { source: headings.locator.zh, open: '在页面上查看' },
  en: { source: headings.locator.en, open: 'Show on the page' },
};

/** Where on the page a note or a term stands. */
export const anchorOf = (row: NoteRow | TermRow): string =>
  row.kind === 'note' ? noteAnchor(row.note) : termAnchor(row.term.id);

/** A cross-check note or the definition of a term, to be read from the last row. */
export function NoteSheet({
  row,
  report,
  onOpen,
}: {
  row: NoteRow | TermRow;
  report: Report;
  /** Shows it where it stands on the page; null where there is no page. */
  onOpen: (() => void) | null;
}) {
  const t = useWords(words);
  const kinds = useWords(kindWords);
  const language = useLanguage();
  const says = row.kind === 'note' ? row.note.detail[language] : row.term.meaning[language];
  const locators = row.kind === 'note' ? row.note.locators : [];
  const places = [...new Set(locators.map((locator) => locatorWords(locator, report, language)))];
  return (
    <article>
      <p className="ask-kind">{kinds[row.kind]}</p>
      <h2 className="ask-name">
        <ChineseRuns text={row.name[language]} />
      </h2>
      <p className="ask-says">
        <ChineseRuns text={says} />
      </p>
      {onOpen ? (
        <button type="button" className="ask-open" onClick={onOpen}>
          {t.open}
        </button>
      ) : null}
      {places.length > 0 ? (
        <dl className="ask-facts">
          <div className="ask-fact">
            <dt>{t.source}</dt>
            <dd>
              {places.map((place) => (
                <p key={place}>{place}</p>
              ))}
            </dd>
          </div>
        </dl>
      ) : null}
    </article>
  );
}
