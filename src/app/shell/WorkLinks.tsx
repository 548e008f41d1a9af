import type { Report } from '../../report/dataset/schema.ts';
import { missingClauses } from '../../report/language/vocabulary.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import { draftName } from '../document/opened-name.ts';
import { NO_VIEW } from '../opening/use-opened-report.ts';
import { openedEntries } from '../storage/opened-list.ts';
import { useDraftList } from '../storage/use-draft-list.ts';
import { readHash } from '../view/view-hash.ts';

const words = {
  zh: {
    facts: (place: string, year: string, state: string) => `${place}，${year}，${state}`,
    year: (year: number) => `${year}年`,
    opened: '从文件打开',
    draft: '草稿',
    done: (done: number, total: number) => `草稿，已看${done}项，共${total}项`,
  },
  en: {
    facts: (place: string, year: string, state: string) => `${place}, ${year}, ${state}`,
    year: String,
    opened: 'opened from a file',
    draft: 'a draft',
    done: (done: number, total: number) => `a draft, ${done} of ${total} entries seen`,
  },
};

/** As many drafts as are listed; the list of drafts has all. */
const MOST_DRAFTS = 8;

/** Datasets of files and drafts that this device keeps, to go on with; what is on screen is listed above them. */
export function WorkLinks() {
  const t = useWords(words);
  const language = useLanguage();
  const { drafts } = useDraftList();
  const shown = readHash(window.location.hash).get('report');
  const factsOf = (place: string, year: Report['year'] | null, state: string) =>
    t.facts(place, typeof year === 'number' ? t.year(year) : missingClauses.noYearStated[language], state);
  const opened = openedEntries().map(({ name, title, place, year, draft }) => ({
    name,
    title: title[language],
    facts: factsOf(place[language], year, draft ? t.draft : t.opened),
    change: { ...NO_VIEW, report: name },
  }));
  const listed = (drafts ?? []).filter(({ removed }) => !removed).slice(0, MOST_DRAFTS);
  const own = listed.map(({ id, name, place, year, done, total }) => ({
    name: draftName(id),
    title: name,
    facts: factsOf(place, year, t.done(done, total)),
    change: { ...NO_VIEW, report: draftName(id), draft: 'edit' },
  }));
  return (
    <ul className="mt-3 space-y-1 border-t border-line pt-3 empty:hidden">
      {[...opened, ...own]
        .filter(({ name }) => name !== shown)
        .map(({ name, title, facts, change }) => (
          <li key={name}>
            <ViewLink change={change} className="touch-line block py-1 hover:underline">
              {title}
            </ViewLink>
            <p className="text-xs text-muted">{facts}</p>
          </li>
        ))}
    </ul>
  );
}
