import { useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import { draftName } from '../document/opened-name.ts';
import { useDraftList } from '../storage/use-draft.ts';

const words = {
  zh: {
    facts: (place: string, year: number, done: number, total: number) =>
      `${place}，${year}年，草稿，已看${done}项，共${total}项`,
    all: '草稿…',
  },
  en: {
    facts: (place: string, year: number, done: number, total: number) =>
      `${place}, ${year}, a draft, ${done} of ${total} entries seen`,
    all: 'Drafts…',
  },
};

/** The last that were worked on; the list has all. */
const MOST_SHOWN = 5;

/** The drafts of this device, to go on with. */
export function DraftLinks() {
  const t = useWords(words);
  const { drafts } = useDraftList();
  const shown = (drafts ?? []).filter(({ removed }) => !removed).slice(0, MOST_SHOWN);
  return (
    <div className="mt-3 border-t border-line pt-3">
      <ul className="space-y-1">
        {shown.map(({ id, name, place, year, done, total }) => (
          <li key={id}>
            <ViewLink
              change={{ report: draftName(id), draft: 'edit' }}
              className="block py-1 hover:underline"
            >
              {name}
            </ViewLink>
            <p className="text-xs text-muted">{t.facts(place, year, done, total)}</p>
          </li>
        ))}
      </ul>
      <ViewLink change={{ draft: 'list' }} className="block py-1 hover:underline">
        {t.all}
      </ViewLink>
    </div>
  );
}
