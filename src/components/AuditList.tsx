import { type AuditNote, noteAnchor } from '../report/audit/audit-note.ts';
import { locatorWords } from '../report/dataset/locator-words.ts';
import type { Report } from '../report/dataset/schema.ts';
import type { Language } from '../report/language/vocabulary.ts';
import { noteSigns } from '../theme/origin-marks.ts';
import { ChineseRuns } from '../ui/ChineseRuns.tsx';
import { useLanguage } from '../ui/language.tsx';
import { ViewLink } from '../ui/navigation.tsx';

/** What the audit found, each with where in the text it is found, which leads there. */
export function AuditList({ report, notes }: { report: Report; notes: readonly AuditNote[] }) {
  const language = useLanguage();
  return (
    <ul className="text-sm">
      {notes.map((note) => (
        <li key={note.id} id={noteAnchor(note)} className="audit-note">
          <span aria-hidden="true" className="audit-sign">
            {noteSigns[language]}
          </span>
          <div>
            <p>
              <ChineseRuns text={note.title[language]} />
            </p>
            <p>
              <ChineseRuns text={note.detail[language]} />
            </p>
            {note.locators.length > 0 ? (
              <p className="audit-places">
                <ViewLink change={{ text: note.id }} aria-haspopup="dialog">
                  {placesOf(note, report, language).join(' · ')}
                </ViewLink>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Each once: several figures may stand in one sentence. */
const placesOf = ({ locators }: AuditNote, report: Report, language: Language): string[] => [
  ...new Set(locators.map((locator) => locatorWords(locator, report, language))),
];
