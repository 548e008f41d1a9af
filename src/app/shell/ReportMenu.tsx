import type { Report } from '../../report/dataset/schema.ts';
import { missingClauses } from '../../report/language/vocabulary.ts';
import { FileChoice } from '../../ui/FileChoice.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import type { PublishedReport } from '../document/app-props.ts';
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

/** What can be shown: published or opened, each with its city, its year and its state; and the way to the drafts, which say theirs. */
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
  const isPublished = published.some(({ id }) => id === report.id);
  return (
    <Menu label={t.report}>
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
