import type { AuditNote } from '../report/audit/audit.ts';
import { characters } from '../report/dataset/locator-words.ts';
import { noteSigns } from '../theme/origin-marks.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { ViewLink } from '../ui/navigation.tsx';

const words = {
  zh: { locator: (range: string) => `第${range}字` },
  en: { locator: (range: string) => `characters ${range}` },
};

/** What the audit found, each with where in the text it is found, which leads there. */
export function AuditList({ notes }: { notes: readonly AuditNote[] }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <ul className="text-sm">
      {notes.map((note) => (
        <li key={note.id} className="audit-note">
          <span aria-hidden="true" className="audit-sign">
            {noteSigns[language]}
          </span>
          <div>
            <p>{note.title[language]}</p>
            <p>{note.detail[language]}</p>
            {note.locators.length > 0 ? (
              <p className="audit-places">
                <ViewLink change={{ text: note.id }} aria-haspopup="dialog">
                  {note.locators.map((locator) => t.locator(characters(locator, language))).join(' · ')}
                </ViewLink>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
