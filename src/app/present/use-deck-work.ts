import { useMemo, useState } from 'react';
import { chartPageCount, MATRIX_CHART, TARGETS_CHART } from '../../deck/chart-of.ts';
import { deckFileName, deckText } from '../../deck/deck-file.ts';
import {
  addSlides,
  hideSlide,
  missingDefaults,
  moveSlide,
  type NewEntry,
  removeSlide,
  setBackup,
  setLength,
  setMinutes,
  setNotes,
} from '../../deck/edit.ts';
import type { Deck } from '../../deck/schema.ts';
import { titleText } from '../../deck/slide.ts';
import { slideOf } from '../../deck/slide-of.ts';
import { download } from '../../exports/download.ts';
import type { Addable, DeckWork } from '../../features/present/deck-work.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import type { DeckEditor } from '../storage/use-deck.ts';

const JSON_TYPE = 'application/json';

/** The arrangement's hands: every change goes through the deck's store, which keeps it and can undo it. */
export function useDeckWork(report: Report, editor: DeckEditor): DeckWork | null {
  const language = useLanguage();
  const navigation = useNavigation();
  const [making, setMaking] = useState<DeckWork['making']>('idle');
  const { deck, unread } = editor;
  const addable = useMemo(() => (deck ? addables(report, deck, language) : []), [report, deck, language]);
  if (!deck) return null;
  return {
    move: (id, to) => editor.change((before) => moveSlide(before, id, to)),
    hide: (id, hidden) => editor.change((before) => hideSlide(before, id, hidden)),
    remove: (id) => editor.change((before) => removeSlide(before, id)),
    note: (id, notes) => editor.change((before) => setNotes(before, id, notes), `notes ${id}`),
    minutes: (minutes) => editor.change((before) => setMinutes(before, minutes), 'minutes'),
    fit: (minutes) => editor.change((before) => setLength(before, minutes, report)),
    backup: (id, backup) => editor.change((before) => setBackup(before, id, backup)),
    add: (entries, at) => editor.change((before) => addSlides(before, entries, at)),
    restore: editor.restore,
    undo: editor.undo,
    redo: editor.redo,
    canUndo: editor.canUndo,
    canRedo: editor.canRedo,
    addable,
    save: () => download(deckFileName(deck), deckText(deck), JSON_TYPE),
    open: (file) => {
      editor.open(file).catch(reportError);
    },
    print: () => navigation.go({ deck: 'print' }),
    making,
    exportPptx: () => {
      setMaking('busy');
      exportPptx(deck, report, language).then(
        () => setMaking('idle'),
        (error: unknown) => {
          reportError(error);
          setMaking('failed');
        },
      );
    },
    trouble: editor.trouble,
    unread: unread && {
      save: () => download(deckFileName(deck), unread.text, JSON_TYPE),
      discard: editor.discardUnread,
    },
  };
}

/** The writer of PPTX is large, and comes when it is asked for. */
async function exportPptx(deck: Deck, report: Report, language: Language): Promise<void> {
  const { saveDeckPptx } = await import('../actions/save-file.ts');
  await saveDeckPptx(deck, report, language);
}

/** What can be put into the deck: slides of the report's own that are gone, and every chart of the report. */
function addables(report: Report, deck: Deck, language: Language): Addable[] {
  const gone = missingDefaults(deck, report).map((entry): Addable => {
    const { id, hidden: _hidden, backup: _backup, notes: _notes, ...content } = entry;
    const slide = slideOf(entry, report, language);
    const name = [slide.eyebrow, titleText(slide)].filter(Boolean).join(' · ');
    return { key: `default ${id}`, name, group: 'default', entries: [content as NewEntry] };
  });
  const charts = [
    TARGETS_CHART,
    ...report.pillars.flatMap((pillar) => pillar.charts.map(({ id }) => id)),
    MATRIX_CHART,
  ];
  const drawn = charts.flatMap((chart): Addable[] => {
    const count = chartPageCount(report, chart);
    if (count === 0) return [];
    const entries = Array.from(
      { length: count },
      (_, index): NewEntry => ({ kind: 'chart', chart, page: index + 1 }),
    );
    const slide = slideOf(
      { ...entries[0], id: 'x', hidden: false, backup: false, notes: '', title: '' } as never,
      report,
      language,
    );
    return [{ key: `chart ${chart}`, name: titleText(slide), group: 'chart', entries }];
  });
  return [...gone, ...drawn];
}
