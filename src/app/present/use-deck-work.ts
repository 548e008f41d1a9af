import { useMemo, useState, useSyncExternalStore } from 'react';
import { NO_PINS, type PinList } from '../../components/pin-list.ts';
import { chartPageCount, MATRIX_CHART, TARGETS_CHART } from '../../deck/chart-of.ts';
import { deckFileName, deckText } from '../../deck/deck-file.ts';
import {
  addSlides,
  eachSlide,
  hideSlide,
  missingDefaults,
  moveSlide,
  type NewEntry,
  removeSlide,
  setBackup,
  setContent,
  setLength,
  setMinutes,
  setNotes,
  setSeconds,
  setTitle,
  shiftSlides,
} from '../../deck/edit.ts';
import { type Deck, MOST_POINTS } from '../../deck/schema.ts';
import { titleText } from '../../deck/slide.ts';
import { slideOf } from '../../deck/slide-of.ts';
import { download } from '../../exports/download.ts';
import type { Addable, DeckWork } from '../../features/present/deck-work.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { findFigure } from '../../report/figures/figures.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { readPicture } from '../actions/picture-file.ts';
import { pinStoreOf } from '../storage/pin-store.ts';
import type { DeckEditor } from '../storage/use-deck.ts';

const JSON_TYPE = 'application/json';

/** The arrangement's hands: every change goes through the deck's store, which keeps it and can undo it. */
export function useDeckWork(report: Report, editor: DeckEditor): DeckWork | null {
  const language = useLanguage();
  const navigation = useNavigation();
  const [making, setMaking] = useState<DeckWork['making']>('idle');
  const [notPicture, setNotPicture] = useState(false);
  const { deck, unread } = editor;
  const pins = pinStoreOf(report.id);
  const { list } = useSyncExternalStore(pins.subscribe, pins.state);
  const addable = useMemo(
    () =>
      deck ? [...ownAddables(list ?? NO_PINS, report, language), ...addables(report, deck, language)] : [],
    [report, deck, language, list],
  );
  if (!deck) return null;
  return {
    move: (id, to) => editor.change((before) => moveSlide(before, id, to)),
    shift: (ids, by) => editor.change((before) => shiftSlides(before, new Set(ids), by)),
    hide: (ids, hidden) =>
      editor.change((before) => eachSlide(before, ids, (each, id) => hideSlide(each, id, hidden))),
    remove: (ids) => editor.change((before) => eachSlide(before, ids, removeSlide)),
    title: (id, title) => editor.change((before) => setTitle(before, id, title), `title ${id}`),
    content: (id, content, typing) =>
      editor.change((before) => setContent(before, id, content), typing && `${typing} ${id}`),
    note: (id, notes) => editor.change((before) => setNotes(before, id, notes), `notes ${id}`),
    minutes: (minutes) => editor.change((before) => setMinutes(before, minutes), 'minutes'),
    seconds: (seconds) => editor.change((before) => setSeconds(before, seconds), 'seconds'),
    fit: (minutes) => editor.change((before) => setLength(before, minutes, report)),
    backup: (ids, backup) =>
      editor.change((before) => eachSlide(before, ids, (each, id) => setBackup(each, id, backup))),
    add: (entries, at) => editor.change((before) => addSlides(before, entries, at)),
    pictureEntry: async (file) => {
      const picture = await readPicture(file);
      setNotPicture(picture === null);
      return picture && { kind: 'picture', alt: '', ...picture };
    },
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
    trouble: editor.trouble ?? (notPicture ? 'notPicture' : null),
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

const ownNames = {
  zh: {
    text: '文字页（几个要点）',
    section: '分节页',
    nextSteps: '会后事项（事项、责任、时间）',
    questions: (count: number) => `待答复的问题（提问单上的${count}项）`,
  },
  en: {
    text: 'Text (a few points)',
    section: 'Section',
    nextSteps: 'Next steps (what, who, by when)',
    questions: (count: number) => `Questions to be answered (${count} on the question sheet)`,
  },
};

const MOST_QUESTION = 200;

/** Slides that the speaker writes; what is on the question sheet is taken over with what was written there. */
function ownAddables({ refs, notes }: PinList, report: Report, language: Language): Addable[] {
  const t = ownNames[language];
  const own = (key: string, name: string, entries: NewEntry[]): Addable => ({
    key: `own ${key}`,
    name,
    group: 'own',
    entries,
  });
  const asked = refs
    .filter((ref) => findFigure(report, ref) || report.projects.some(({ id }) => id === ref))
    .map((ref) => ({
      ref,
      question: (notes[ref] ?? '').replace(/\s+/g, ' ').trim().slice(0, MOST_QUESTION),
      who: '',
      by: null,
    }));
  const sheets = Array.from({ length: Math.ceil(asked.length / MOST_POINTS) }, (_, page): NewEntry => {
    const questions = asked.slice(page * MOST_POINTS, (page + 1) * MOST_POINTS);
    return { kind: 'questions', questions };
  });
  return [
    own('text', t.text, [{ kind: 'text', points: ['', '', ''] }]),
    own('section', t.section, [{ kind: 'section', line: '' }]),
    own('nextSteps', t.nextSteps, [{ kind: 'nextSteps', steps: [{ what: '', who: '', by: null }] }]),
    ...(sheets.length > 0 ? [own('questions', t.questions(asked.length), sheets)] : []),
  ];
}

/** What can be put into the deck: slides of the report's own that are gone, and every chart of the report. */
function addables(report: Report, deck: Deck, language: Language): Addable[] {
  const gone = missingDefaults(deck, report).map((entry): Addable => {
    const { id, hidden: _hidden, backup: _backup, notes: _notes, title: _title, ...content } = entry;
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
