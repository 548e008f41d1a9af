import { useMemo, useState } from 'react';
import { type Findable, figuresOf, rowsFound } from '../../../components/own-words/FigurePicker.tsx';
import { type NewEntry, projectEntries } from '../../../deck/edit.ts';
import type { Report } from '../../../report/dataset/schema.ts';
import { shownText } from '../../../report/figures/report-figure.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import type { LookupRow } from '../../../report/lookup/lookup-index.ts';
import { applyFilter, indexProjects, NO_FILTER } from '../../../report/projects/project-filter.ts';
import { stageName, stageOf } from '../../../report/projects/stage.ts';
import { lastAtOrBefore, paragraphsOf } from '../../../report/text/paragraphs.ts';
import { sentenceAround } from '../../../report/text/sentence.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';

const words = {
  zh: {
    title: '查找并加入',
    search: '指标、项目、领域、地点，或原文中的几个字',
    note: '选中一项，即加入所选页之后',
    none: '没有找到',
    list: '项目表',
    projects: (count: number) => `${count}项`,
    sentence: '报告原文',
    noText: '本机没有报告原文，不能查找其中的句子；在报告页面上打开原文后即可。',
  },
  en: {
    title: 'Find and add',
    search: 'An indicator, a project, a sector, a location, or some words of the report',
    note: 'The thing chosen is added behind the slide at hand',
    none: 'Nothing found',
    list: 'Table of projects',
    projects: (count: number) => `${count} entries`,
    sentence: 'The report’s words',
    noText:
      'The report’s text is not on this device, and its sentences cannot be found; open it on the report’s page first.',
  },
};

interface Thing {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly entries: readonly NewEntry[];
}

const MOST_SENTENCES = 12;
/** As a deck's file has it. */
const MOST_WORDS = 600;
/** Fewer characters stand in nearly every sentence. */
const LEAST_ASKED = 2;

/** Any figure, project, table of projects or sentence of the report, as a slide. */
export function AddDialog({
  report,
  find,
  text,
  onAdd,
  onClose,
}: {
  report: Report;
  find: Findable;
  /** The report's text; null where it is not on this device. */
  text: string | null;
  onAdd: (entries: readonly NewEntry[]) => void;
  onClose: () => void;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const [asked, setAsked] = useState('');
  const things = useMemo(
    () => rowsFound(find, asked).flatMap((row) => thingsOf(row, report, language)),
    [find, asked, report, language],
  );
  const sentences = useMemo(() => (text ? sentencesWith(text, asked) : []), [text, asked]);
  const found = [...things, ...sentences.map((thing) => ({ ...thing, detail: t.sentence }))];
  return (
    <Dialog title={t.title} onClose={onClose}>
      <SearchField label={t.search} note={t.note} value={asked} onChange={setAsked} />
      {text === null ? <p className="mt-3 text-sm text-muted">{t.noText}</p> : null}
      {found.length === 0 ? <p className="mt-3">{t.none}</p> : null}
      <ul className="own-found">
        {found.map(({ key, name, detail, entries }) => (
          <li key={key}>
            <button type="button" onClick={() => onAdd(entries)}>
              <span>{name}</span>
              <span>{detail}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** The slides that a row of the lookup gives: one a figure, one a project, a table of a list's projects. */
function thingsOf(row: LookupRow, report: Report, language: Language): Thing[] {
  const t = words[language];
  if (row.kind === 'indicator')
    return figuresOf(row).map((figure) => ({
      key: figure.ref,
      name: figure.name[language],
      detail: shownText(figure, language),
      entries: [{ kind: 'figures', figures: [figure.ref] }],
    }));
  if (row.kind === 'project')
    return [
      {
        key: row.ref,
        name: row.name[language],
        detail: stageName(stageOf(row.project), language),
        entries: [{ kind: 'figures', figures: [row.ref] }],
      },
    ];
  if (row.kind !== 'list') return [];
  const filter = { ...NO_FILTER, [row.facet]: [row.option] };
  const ids = applyFilter(indexProjects(report), filter).projects.map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    {
      key: row.ref,
      name: row.name[language],
      detail: `${t.list} · ${t.projects(ids.length)}`,
      entries: projectEntries(report, ids, filter),
    },
  ];
}

/** The sentences of a text that hold the words asked for, as they stand in it. */
function sentencesWith(text: string, asked: string): Omit<Thing, 'detail'>[] {
  const wanted = asked.trim();
  if (wanted.length < LEAST_ASKED) return [];
  const starts = paragraphsOf(text).flat();
  const found = new Map<number, Omit<Thing, 'detail'>>();
  for (
    let at = text.indexOf(wanted);
    at >= 0 && found.size < MOST_SENTENCES;
    at = text.indexOf(wanted, at + wanted.length)
  ) {
    const from = starts[lastAtOrBefore(starts, at)];
    if (from === undefined || found.has(from)) continue;
    const { start, end } = sentenceAround(text, { start: from, end: from + 1 });
    const said = text.slice(start, end);
    if (said.length > MOST_WORDS) continue;
    found.set(from, {
      key: `sentence ${start}`,
      name: said,
      entries: [{ kind: 'quotation', start, end, words: said }],
    });
  }
  return [...found.values()];
}
