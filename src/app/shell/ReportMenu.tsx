import { type ComponentType, useCallback, useState } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { missingClauses } from '../../report/language/vocabulary.ts';
import { FileChoice } from '../../ui/FileChoice.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import type { PublishedReport } from '../document/app-props.ts';
import { remembersWork } from '../storage/local-storage.ts';
import { documentAddress } from '../view/document-address.ts';

const words = {
  zh: {
    report: '报告',
    open: '打开数据集或报告文件…',
    facts: (place: string, year: Report['year'], state: string) =>
      `${place}，${typeof year === 'number' ? `${year}年` : missingClauses[year.missing].zh}，${state}`,
    published: '已发布',
    draft: '草稿',
    opened: '从文件打开',
    drafts: '草稿…',
  },
  en: {
    report: 'Report',
    open: 'Open a dataset or a report’s file…',
    facts: (place: string, year: Report['year'], state: string) =>
      `${place}, ${typeof year === 'number' ? year : missingClauses[year.missing].en}, ${state}`,
    published: 'published',
    draft: 'a draft',
    opened: 'opened from a file',
    drafts: 'Drafts…',
  },
};

/**
 * What this device has to go on with, fetched when the menu is first opened and only if there is any. It comes by itself:
 * where its code does not arrive the link to the drafts is there all the same, and nothing waits for it.
 */
function useWorkLinks(): readonly [ComponentType | null, () => void] {
  const [links, setLinks] = useState<{ readonly Component: ComponentType } | null>(null);
  const load = useCallback(() => {
    if (!remembersWork()) return;
    import('./WorkLinks.tsx').then(
      ({ WorkLinks }) => setLinks({ Component: WorkLinks }),
      () => undefined,
    );
  }, []);
  return [links?.Component ?? null, load];
}

/** What can be shown: published, opened from a file, drafted on this device; each with its city, its year and its state. */
export function ReportMenu({
  report,
  published,
  onOpenFile,
}: {
  report: Report;
  published: readonly PublishedReport[];
  onOpenFile: (file: File) => void;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const [WorkLinks, loadWork] = useWorkLinks();
  const isPublished = published.some(({ id }) => id === report.id);
  return (
    <Menu label={t.report} onOpen={loadWork}>
      <ul className="space-y-1">
        {published.map(({ id, title, place, year, draft }) => (
          <li key={id}>
            <a
              href={documentAddress(id, language)}
              aria-current={id === report.id ? 'page' : undefined}
              className="touch-line block py-1 hover:underline aria-[current]:font-semibold"
            >
              {title[language]}
            </a>
            <p className="text-xs text-muted">
              {t.facts(place[language], year, draft ? t.draft : t.published)}
            </p>
          </li>
        ))}
        {isPublished ? null : (
          <li>
            <p aria-current="page" className="py-1 font-semibold">
              {report.title[language]}
            </p>
            <p className="text-xs text-muted">
              {t.facts(report.place[language], report.year, report.unconfirmed ? t.draft : t.opened)}
            </p>
          </li>
        )}
      </ul>
      {WorkLinks ? <WorkLinks /> : null}
      <p className="mt-3 border-t border-line pt-3">
        <ViewLink change={{ draft: 'list' }} className="touch-line block py-1 hover:underline">
          {t.drafts}
        </ViewLink>
      </p>
      <FileChoice
        label={t.open}
        accept=".json,.txt,.docx,.pdf"
        className="mt-3 block cursor-pointer border-t border-line pt-3 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus hover:underline"
        onFile={onOpenFile}
      />
    </Menu>
  );
}
