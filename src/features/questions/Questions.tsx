import './questions.css';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { headings } from '../../report/language/terms.ts';
import { lookUp } from '../../report/lookup/look-up.ts';
import { lookupExamples } from '../../report/lookup/lookup-examples.ts';
import type { LookupIndex, LookupRow } from '../../report/lookup/lookup-index.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { Answer } from './Answer.tsx';
import { kindWords } from './kind-words.ts';
import { anchorOf } from './NoteSheet.tsx';

const words = {
  zh: {
    title: headings.lookUp.zh,
    label: '指标、项目、领域、地点、核对提示或用语的名称、拼音、首字母，一个数字，或一句问话',
    close: { talk: '返回演示', page: '关闭' },
    results: '查询结果',
    hint: { talk: '↑↓ 选择 · 回车查看出处 · Esc 返回演示', page: '↑↓ 选择 · 回车打开 · Esc 关闭' },
    unread: '拼音库未能载入，暂时只能用中文、英文或数字查找；重新打开“查询”会重试。',
    more: '更多结果',
    found: (count: number, name: string) => `查到${count}项，第一项：${name}`,
  },
  en: {
    title: headings.lookUp.en,
    label:
      'An indicator, project, sector, location, cross-check note or term by name, pinyin or initials, a number, or a question',
    close: { talk: 'Back to the slides', page: 'Close' },
    results: 'Results',
    hint: {
      talk: '↑↓ choose · Enter shows the source · Esc goes back to the slides',
      page: '↑↓ choose · Enter opens · Esc closes',
    },
    unread:
      'The pinyin dictionary could not be loaded: for now only Chinese, English and numbers find something. Opening this again tries again.',
    more: 'More results',
    found: (count: number, name: string) => `${count} found, the first: ${name}`,
  },
};

/** As many as can be told apart at a glance; so many more each time that more are asked for. */
const MOST = 8;
const MORE = 16;

/**
 * One field over the slides or the page that answers while it is typed in: the best match fills the screen, the others
 * stand in a list beside it. Modal, so that no key reaches what is under it; Esc gives that back as it was.
 */
export function Questions({
  report,
  index,
  unread,
  over,
  onOpenSource,
  onOpenList,
  onOpenPlace,
  onOpenText,
  onClose,
}: {
  report: Report;
  index: LookupIndex;
  unread: boolean;
  /** What it lies over. */
  over: 'talk' | 'page';
  /** Opens the source card of a figure or project over the answer. */
  onOpenSource: (ref: string) => void;
  /** Shows the projects of a list where the page lists them; null where nothing lists them. */
  onOpenList: ((row: LookupRow & { kind: 'list' }) => void) | null;
  /** Shows a note or a term where it stands on the page; null where there is no page. */
  onOpenPlace: ((anchor: string) => void) | null;
  /** Shows characters of the report's text, `1873-1877`; null where a note is shown on the page. */
  onOpenText: ((place: string) => void) | null;
  onClose: () => void;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const id = useId();
  const dialog = useModal();
  const field = useRef<HTMLInputElement>(null);
  const { asked, ask, found, more, current, choose, onKeyDown } = useAsked(index, field, (row) => {
    if (row.kind === 'list') onOpenList?.(row);
    else if (row.kind !== 'note' && row.kind !== 'term') onOpenSource(row.ref);
    else if (onOpenPlace) onOpenPlace(anchorOf(row));
    else {
      const [first] = row.kind === 'note' ? row.note.locators : [];
      if (first) onOpenText?.(`${first.start}-${first.end}`);
    }
  });
  const { rows } = found;
  const examples = useMemo(() => lookupExamples(report, language), [report, language]);

  return (
    <dialog
      ref={dialog}
      className="ask"
      aria-label={t.title}
      // Its cancel event is Esc, wherever the focus is; a source card opened over it takes its own.
      onCancel={(event) => {
        event.preventDefault();
        if (event.target === event.currentTarget) onClose();
      }}
      // A browser closes it without asking where Esc is pressed twice in a row: the talk must know, or its keys stay dead.
      onClose={(event) => {
        if (event.target === event.currentTarget && dialog.current) onClose();
      }}
    >
      <div className="ask-bar">
        <label htmlFor={`${id}-field`} className="ask-label">
          {t.label}
        </label>
        <input
          id={`${id}-field`}
          ref={field}
          className="ask-field"
          type="text"
          role="combobox"
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={current ? `${id}-${current.ref}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={asked}
          onChange={(event) => ask(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="ask-close" onClick={onClose}>
          {t.close[over]}
        </button>
      </div>
      <p className="ask-hint">{unread ? t.unread : t.hint[over]}</p>
      <div className="ask-columns">
        <Answer
          report={report}
          asked={asked.trim()}
          statement={found.statement}
          row={current}
          examples={examples}
          onAsk={ask}
          onOpenSource={onOpenSource}
          onOpenList={onOpenList}
          onOpenPlace={onOpenPlace}
        />
        <div className="ask-results">
          <ResultList id={id} label={t.results} rows={rows} current={current} onChoose={choose} />
          {more ? (
            <button type="button" className="ask-example" onClick={more}>
              {t.more}
            </button>
          ) : null}
        </div>
      </div>
      <Spoken>{current ? t.found(rows.length, current.name[language]) : ''}</Spoken>
    </dialog>
  );
}

/** What is asked and found, and which result is chosen; the focus stays in the field. */
function useAsked(
  index: LookupIndex,
  field: RefObject<HTMLInputElement | null>,
  onOpen: (row: LookupRow) => void,
) {
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState(0);
  const [most, setMost] = useState(MOST);
  const all = useMemo(() => lookUp(index, asked, most + 1), [index, asked, most]);
  const found = { ...all, rows: all.rows.slice(0, most) };
  const { rows } = found;
  const position = Math.min(chosen, rows.length - 1);
  const current = rows[position] ?? null;

  const choose = (next: number) => {
    setChosen(next);
    field.current?.focus();
  };
  const ask = (text: string) => {
    setAsked(text);
    setMost(MOST);
    choose(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the arrows of an input method choose among its own candidates.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && rows.length > 0) {
      event.preventDefault();
      setChosen((position + step + rows.length) % rows.length);
    }
    if (event.key === 'Enter' && current) {
      event.preventDefault();
      onOpen(current);
    }
  };
  const more = () => {
    setMost(most + MORE);
    choose(rows.length);
  };
  return { asked, ask, found, more: all.rows.length > most ? more : null, current, choose, onKeyDown };
}

function ResultList({
  id,
  label,
  rows,
  current,
  onChoose,
}: {
  /** Begins the ids of the list and its options. */
  id: string;
  label: string;
  rows: readonly LookupRow[];
  current: LookupRow | null;
  onChoose: (position: number) => void;
}) {
  const t = useWords(kindWords);
  const language = useLanguage();
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label} className="ask-list" tabIndex={-1}>
      {rows.map((row, position) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys and names the option it is on
        <div
          key={row.ref}
          id={`${id}-${row.ref}`}
          role="option"
          aria-selected={row === current}
          tabIndex={-1}
          className="ask-option"
          onClick={() => onChoose(position)}
        >
          <span className="ask-kind">{row.kind === 'list' ? t[row.facet] : t[row.kind]}</span>{' '}
          {row.name[language]}
        </div>
      ))}
    </div>
  );
}

const PAUSE_MS = 600;

/** Says what was found once typing pauses: at every key a screen reader would never finish. */
function Spoken({ children }: { children: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(children), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [children]);
  return (
    <p role="status" className="ask-spoken">
      {said}
    </p>
  );
}

/** Open as long as it is mounted; closed before it leaves the page, so that the focus goes back. */
function useModal() {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return ref;
}
