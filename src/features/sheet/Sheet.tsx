import { type RefObject, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { shownTitle } from '../../report/figures/shown-title.ts';
import './sheet.css';
import { addPins, movePin, readSheetParameter, removePin, writeNote } from '../../components/pin-list.ts';
import { usePins } from '../../components/pins.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { SheetPaper } from './SheetPaper.tsx';
import { SheetRow } from './SheetRow.tsx';
import { sheetEntry } from './sheet-entry.ts';
import { useOwnSheet } from './use-own-sheet.ts';

const words = {
  zh: {
    title: '提问单',
    close: '返回报告',
    print: '打印',
    copy: '复制链接',
    copied: '链接已复制；链接只含条目，不含所写的问题',
    byHand: '未能写入剪贴板；地址栏中的地址就是这张提问单的链接',
    lead: '每一项可写下要问的问题；印在一张 A4 纸上，留有书写的横线。问题只保存在本机。',
    empty: '提问单上还没有条目。在报告中点开任何一个数字或项目，选“加入提问单”。',
    linked: '这份提问单由链接打开，您本机的提问单没有改动。',
    take: '全部加入我的提问单',
    unread: '本机保存的提问单已不能识别（由更新的版本保存，或已损坏），仍予保留：',
    unreadSave: '存为文件',
    unreadDiscard: '删除',
    unkept: '本机不允许保存，关闭页面后这张提问单就没有了；请先打印。',
    onePage: (n: number) => `${n}项，印在一张 A4 纸上`,
    more: (n: number) => `${n}项，一张 A4 纸排不下，打印时续到下一张；移出几项可排成一张。`,
    moved: (name: string, number: number) => `${name}，移到第${number}项`,
    removed: (name: string) => `${name}，已移出；所写的问题仍保存在本机`,
    preview: '打印预览',
  },
  en: {
    title: 'Question sheet',
    close: 'Back to the report',
    print: 'Print',
    copy: 'Copy link',
    copied: 'Link copied; it holds the entries, not the questions written here',
    byHand: 'This page cannot use the clipboard; the address above is the sheet’s link',
    lead: 'Write what to ask about each entry. It prints on one A4 sheet, with lines to write on. The questions are kept on this device only.',
    empty:
      'Nothing is on the sheet yet. Open any figure or project of the report and choose “Add to question sheet”.',
    linked: 'This sheet was opened from a link; your own has not been changed.',
    take: 'Add all to my sheet',
    unread:
      'The question sheet kept on this device can no longer be read (kept by a newer version, or damaged). It has been kept:',
    unreadSave: 'Save to a file',
    unreadDiscard: 'Discard',
    unkept: 'This device keeps nothing: the sheet is lost when the page closes. Print it first.',
    onePage: (n: number) => `${n} ${n === 1 ? 'entry' : 'entries'}, on one A4 sheet`,
    more: (n: number) =>
      `${n} entries do not fit on one A4 sheet and go on to the next; remove some to print one.`,
    moved: (name: string, number: number) => `${name}: now entry ${number}`,
    removed: (name: string) => `${name}: removed; what was written is still kept`,
    preview: 'Print preview',
  },
};

/** The figures and projects to ask about, to be put in order, written to and printed. A view of its own over the page. */
export function Sheet({
  report,
  sheet,
  linkTo,
  onCopy,
  onPrint,
}: {
  report: Report;
  /** The address's parameter: the refs that it names. */
  sheet: string;
  linkTo: (sheet: string) => string;
  onCopy: (text: string) => Promise<boolean>;
  onPrint: () => void;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const navigation = useNavigation();
  const { list, change, kept, unread } = usePins();
  const [own, takeOver] = useOwnSheet(sheet, list.refs);
  const refs = useMemo(() => (own ? list.refs : readSheetParameter(sheet)), [own, list.refs, sheet]);
  const entries = useMemo(
    () => refs.map((ref) => sheetEntry(ref, report, language)),
    [refs, report, language],
  );
  const dialog = useSheetDialog();
  const titleId = useId();
  const [said, say] = useState('');
  const [fits, setFits] = useState(true);
  const close = () => navigation.go({ sheet: null });
  const focusOn = useFocusAfter(dialog, refs);

  const copy = async () => say((await onCopy(linkTo(sheet))) ? t.copied : t.byHand);
  const move = (ref: string, name: string, by: -1 | 1) => {
    change((before) => movePin(before, ref, by));
    focusOn(`${by < 0 ? 'up' : 'down'}-${ref}`);
    say(t.moved(name, refs.indexOf(ref) + by + 1));
  };
  const remove = (ref: string, name: string) => {
    change((before) => removePin(before, ref));
    focusOn('heading');
    say(t.removed(name));
  };

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={() => dialog.current && close()}
      className="question-sheet bg-paper text-ink"
    >
      <div className="mx-auto max-w-[76rem] px-4 py-4 print:hidden">
        <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2 border-b border-ink pb-3">
          <h2 id={titleId} data-focus="heading" tabIndex={-1} className="text-2xl font-bold">
            {t.title}
          </h2>
          <p className="text-sm text-muted">{shownTitle(report, language)}</p>
          <div className="ml-auto flex flex-wrap gap-2">
            <Button onClick={copy}>{t.copy}</Button>
            <Button tone="strong" onClick={onPrint} disabled={refs.length === 0}>
              {t.print}
            </Button>
            <Button onClick={close}>{t.close}</Button>
          </div>
        </div>
        {kept ? null : <p className="mt-3 border-l-4 border-short bg-raised px-3 py-2 text-sm">{t.unkept}</p>}
        {unread ? (
          <p role="alert" className="mt-3 border-l-4 border-short bg-raised px-3 py-2 text-sm">
            {t.unread} <Button onClick={unread.save}>{t.unreadSave}</Button>{' '}
            <Button onClick={unread.discard}>{t.unreadDiscard}</Button>
          </p>
        ) : null}
        {own ? null : (
          <p className="mt-3 border-l-4 border-edge bg-raised px-3 py-2 text-sm">
            {t.linked}{' '}
            <Button
              tone="quiet"
              onClick={() => {
                change((before) => addPins(before, refs));
                takeOver();
              }}
            >
              {t.take}
            </Button>
          </p>
        )}
        <p className="mt-3 max-w-[44em] text-sm text-muted">{refs.length === 0 ? t.empty : t.lead}</p>
        <p role="status" className="mt-1 min-h-5 text-sm text-muted">
          {said}
        </p>
      </div>
      {refs.length > 0 ? (
        <div className="sheet-columns mx-auto max-w-[76rem] px-4 pb-10">
          <ol className="min-w-0 print:hidden">
            {entries.map((entry, index) => (
              <SheetRow
                key={entry.ref}
                entry={entry}
                number={index + 1}
                last={index === entries.length - 1}
                note={list.notes[entry.ref] ?? ''}
                onNote={(note) => change((before) => writeNote(before, entry.ref, note))}
                onMove={own ? (by) => move(entry.ref, entry.name, by) : null}
                onRemove={own ? () => remove(entry.ref, entry.name) : null}
              />
            ))}
          </ol>
          <div className="sheet-side">
            <p className={`sheet-side-words text-sm print:hidden ${fits ? 'text-muted' : 'text-short'}`}>
              {fits ? t.onePage(refs.length) : t.more(refs.length)}
            </p>
            <SheetPaper report={report} entries={entries} notes={list.notes} onFit={setFits} />
          </div>
        </div>
      ) : null}
    </dialog>
  );
}

/** Opens as a view over the page. While it is open, paper shows nothing else (sheet.css). */
function useSheetDialog() {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const page = dialog.ownerDocument.documentElement;
    if (!dialog.open) dialog.showModal();
    page.dataset.view = 'sheet';
    return () => {
      delete page.dataset.view;
      dialog.close();
    };
  }, []);
  return ref;
}

/** Gives the focus back to a control whose entry has moved: a node that moves in the document loses it. */
function useFocusAfter(
  view: RefObject<HTMLElement | null>,
  order: readonly string[],
): (name: string) => void {
  const wanted = useRef<{ name: string; order: readonly string[] } | null>(null);
  useEffect(() => {
    if (!wanted.current || wanted.current.order === order) return;
    const { name } = wanted.current;
    wanted.current = null;
    const find = (focus: string) =>
      view.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focus)}"]:not(:disabled)`);
    const other = name.replace(/^(up|down)-/, (_, way: string) => (way === 'up' ? 'down-' : 'up-'));
    (find(name) ?? find(other))?.focus();
  }, [order, view]);
  return (name) => {
    wanted.current = { name, order };
  };
}
