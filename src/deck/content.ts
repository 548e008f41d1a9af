/** What each kind of slide fills in; the rest is the same for all. */
import type { Pillar } from '../report/dataset/schema.ts';
import type { WordRun } from '../report/figures/findings.ts';
import type { Language } from '../report/language/vocabulary.ts';
import { groupIn, groupsSize, type NamedGroup } from './groups.ts';
import type { GroupsBody, SlideBody } from './slide.ts';
import { type LostWords, slideWords } from './slide-words.ts';

export interface Content {
  eyebrow: string;
  title: readonly WordRun[];
  measured: string;
  body: SlideBody;
  /** The part of the report it is from. */
  pillar?: Pillar | null;
  /** Where what it shows takes several slides. */
  pages?: { page: number; all: number };
}

/** What stands in the place of what the report does not have. */
export const missing = (language: Language, lost: LostWords): Content => {
  const t = slideWords[language];
  return {
    eyebrow: t.missing,
    title: [t.missingTitle],
    measured: '',
    body: { type: 'missing', ...lost },
  };
};

/** One page of groups; null where there is none. */
export function groupsPage(
  pages: readonly (readonly NamedGroup[])[],
  page: number,
  language: Language,
): { body: GroupsBody; pages: { page: number; all: number } } | null {
  const shown = pages[page - 1];
  if (!shown) return null;
  const body: GroupsBody = {
    type: 'groups',
    groups: shown.map((group) => groupIn(group, language)),
    size: groupsSize(shown, language),
  };
  return { body, pages: { page, all: pages.length } };
}
