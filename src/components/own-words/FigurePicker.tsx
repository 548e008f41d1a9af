import './own-words.css';
import { useMemo, useState } from 'react';
import { projectFigures } from '../../report/figures/figures.ts';
import { viewFigures, viewOf } from '../../report/figures/indicator-view.ts';
import { type ReportFigure, shownText } from '../../report/figures/report-figure.ts';
import { lookUp } from '../../report/lookup/look-up.ts';
import type { LookupIndex, LookupRow } from '../../report/lookup/lookup-index.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { SearchField } from '../../ui/SearchField.tsx';

const words = {
  zh: {
    title: '插入数字',
    search: '指标或项目',
    note: '名称、拼音、首字母或数字；选中的数字随数据集更新，不会写错',
    none: '没有找到这样的数字',
    bracket: (word: string) => `（${word}）`,
  },
  en: {
    title: 'Insert a figure',
    search: 'Indicator or project',
    note: 'By name, pinyin, initials or number; the figure chosen follows the dataset and cannot be mistyped',
    none: 'No such figure found',
    bracket: (word: string) => ` (${word})`,
  },
};

/** What figures and projects are found by. */
export interface Findable {
  readonly index: LookupIndex;
  /** What is offered before anything is asked: what the slide shows. */
  readonly first: readonly string[];
}

/** More than these nobody looks through. */
const MOST_ROWS = 12;
const MOST_FIGURES = 30;

export function figuresOf(row: LookupRow): readonly ReportFigure[] {
  if (row.kind === 'indicator') return viewFigures(viewOf(row.indicator));
  return row.kind === 'project' ? projectFigures(row.project) : [];
}

/** What the question finds, best first; nothing asked, what the slide at hand shows and then the report's first. */
export function rowsFound({ index, first }: Findable, asked: string): readonly LookupRow[] {
  if (asked.trim() !== '') return lookUp(index, asked, MOST_ROWS).rows;
  const here = new Set(first.map((ref) => ref.split('.', 1)[0]));
  return [...index.filter(({ ref }) => here.has(ref)), ...index.filter(({ ref }) => !here.has(ref))].slice(
    0,
    MOST_ROWS,
  );
}

/** Every figure of what is found, with its value and whether it is quoted; one of them is chosen. */
export function FigurePicker({
  find,
  figuresIn = figuresOf,
  onPick,
  onClose,
}: {
  find: Findable;
  /** Which figures of what is found are offered. */
  figuresIn?: (row: LookupRow) => readonly ReportFigure[];
  onPick: (ref: string) => void;
  onClose: () => void;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const [asked, setAsked] = useState('');
  const figures = useMemo(
    () => rowsFound(find, asked).flatMap(figuresIn).slice(0, MOST_FIGURES),
    [find, asked, figuresIn],
  );
  return (
    <Dialog title={t.title} onClose={onClose}>
      <SearchField label={t.search} note={t.note} value={asked} onChange={setAsked} />
      {figures.length === 0 ? <p className="mt-3">{t.none}</p> : null}
      <ul className="own-found">
        {figures.map((figure) => (
          <li key={figure.ref}>
            <button type="button" onClick={() => onPick(figure.ref)}>
              <span>{figure.name[language]}</span>
              <span>
                <strong>{shownText(figure, language)}</strong>
                {t.bracket(originWords[language][figure.origin])}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
