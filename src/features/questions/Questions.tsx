import './questions.css';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { lookUp } from '../../report/lookup/look-up.ts';
import type { LookupIndex } from '../../report/lookup/lookup-index.ts';
import { lookupResult } from '../../report/lookup/lookup-result.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ResultSheet } from './ResultSheet.tsx';

const words = {
  zh: {
    title: '查问',
    label: '指标或项目的名称、拼音、首字母，或一个数字',
    close: '返回演示',
    results: '查到的指标和项目',
    indicator: '指标',
    project: '项目',
    hint: '↑↓ 选择 · 回车看出处 · Esc 返回演示',
    nothing: (asked: string) => `没有查到“${asked}”`,
    tryThis: '可以只输入名称中的几个字，或拼音首字母，如 zdcyy；也可以输入数字，如 97.2。',
    unread: '拼音库未能载入，暂时只能用中文、英文或数字查找；重新打开“查问”会重试。',
    begin: '代表问到什么，就输入什么。',
    found: (count: number, name: string) => `查到 ${count} 项，第一项：${name}`,
  },
  en: {
    title: 'Questions',
    label: 'An indicator or a project by name, pinyin or initials, or a number',
    close: 'Back to the slides',
    results: 'Indicators and projects found',
    indicator: 'Indicator',
    project: 'Project',
    hint: '↑↓ choose · Enter shows the source · Esc goes back to the slides',
    nothing: (asked: string) => `Nothing found for “${asked}”`,
    tryThis:
      'A few characters of the name will do, or the initials of its pinyin, such as zdcyy; or a number, such as 97.2.',
    unread:
      'The pinyin dictionary did not load: only Chinese, English and numbers find something for now. Opening the questions again tries again.',
    begin: 'Type what the deputy asks about.',
    found: (count: number, name: string) => `${count} found, the first: ${name}`,
  },
};

/** As many as can be told apart at a glance. */
const MOST = 8;

/**
 * One field over the slides that answers while it is typed in: the best match fills the screen, the others stand
 * in a list beside it. Modal, so that no key reaches the slides; Esc gives the talk back as it was.
 */
export function Questions({
  report,
  index,
  unread,
  onOpenSource,
  onClose,
}: {
  report: Report;
  index: LookupIndex;
  unread: boolean;
  /** Opens the source card of a figure or project over the answer. */
  onOpenSource: (ref: string) => void;
  onClose: () => void;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const id = useId();
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState(0);
  const dialog = useModal();
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(() => lookUp(index, asked, MOST), [index, asked]);
  const current = found[Math.min(chosen, found.length - 1)];
  const result = useMemo(
    () => (current ? lookupResult(current.ref, report, language) : null),
    [current, report, language],
  );

  const ask = (text: string) => {
    setAsked(text);
    setChosen(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the arrows of an input method choose among its own candidates.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setChosen((Math.min(chosen, found.length - 1) + step + found.length) % found.length);
    }
    if (event.key === 'Enter' && current) {
      event.preventDefault();
      onOpenSource(current.ref);
    }
  };

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
          aria-expanded={found.length > 0}
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
          {t.close}
        </button>
      </div>
      <p className="ask-hint">{unread ? t.unread : t.hint}</p>
      <div className="ask-columns">
        <div className="ask-answer">
          {result ? (
            <ResultSheet result={result} onOpenSource={onOpenSource} />
          ) : (
            <div className="ask-nothing">
              <p>{asked.trim() === '' ? t.begin : t.nothing(asked.trim())}</p>
              {asked.trim() === '' ? null : <p className="ask-try">{t.tryThis}</p>}
            </div>
          )}
        </div>
        <div id={`${id}-list`} role="listbox" aria-label={t.results} className="ask-list" tabIndex={-1}>
          {found.map((row, position) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys and names the option it is on
            <div
              key={row.ref}
              id={`${id}-${row.ref}`}
              role="option"
              aria-selected={row === current}
              tabIndex={-1}
              className="ask-option"
              onClick={() => {
                setChosen(position);
                field.current?.focus();
              }}
            >
              <span className="ask-kind">{t[row.kind]}</span> {row.name[language]}
            </div>
          ))}
        </div>
      </div>
      <Spoken>{current ? t.found(found.length, current.name[language]) : ''}</Spoken>
    </dialog>
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
