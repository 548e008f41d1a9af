import { missingClauses } from '../../report/language/vocabulary.ts';
import './workbench.css';
import { Button } from '../../ui/Button.tsx';
import { FileChoice } from '../../ui/FileChoice.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    title: '草稿',
    note: '把报告（.docx、.pdf、.txt）拖到页面上，或在这里选择，即可开始。文件只在本机读取，不会上传；草稿保存在本机。',
    open: '打开报告或草稿文件…',
    none: '本机没有草稿。',
    gone: '本机没有这份草稿。它可能已被删除，或保存在别的电脑、别的浏览器上；如已存为文件，可在这里打开。',
    refused: '本机无法保存草稿（浏览器不允许，或空间不足）。',
    name: '草稿名称',
    done: (done: number, total: number) => `已看${done}项，共${total}项`,
    changed: (when: string) => `${when} 改动`,
    edit: '继续编制',
    preview: '看页面',
    remove: '删除',
    removed: '已删除，关闭页面后不能取回。',
    undo: '取回',
    close: '返回报告',
  },
  en: {
    title: 'Drafts',
    note: 'Drop a report (.docx, .pdf, .txt) on the page, or choose it here, to begin. It is read on this device and not uploaded; drafts are kept on this device.',
    open: 'Open a report or a draft’s file…',
    none: 'No drafts on this device.',
    gone: 'This device does not have the draft. It may have been removed, or be on another computer or browser; if it was saved to a file, open that here.',
    refused: 'This device does not keep drafts (the browser forbids it, or there is no room).',
    name: 'Name of the draft',
    done: (done: number, total: number) => `${done} of ${total} entries seen`,
    changed: (when: string) => `changed ${when}`,
    edit: 'Go on',
    preview: 'See the page',
    remove: 'Remove',
    removed: 'Removed; once the page is closed it cannot be brought back.',
    undo: 'Bring back',
    close: 'Back to the report',
  },
};

interface ListedDraft {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  /** null where the text names none. */
  readonly year: number | null;
  readonly done: number;
  readonly total: number;
  readonly changedAt: number;
  readonly removed: boolean;
}

interface DraftListProps {
  drafts: readonly ListedDraft[];
  /** The address names a draft that the device does not have. */
  gone: boolean;
  refused: boolean;
  onOpen: (id: string) => void;
  onPreview: (id: string) => void;
  onRename: (id: string, name: string) => void;
  onRemove: (id: string, removed: boolean) => void;
  onOpenFile: (file: File) => void;
  onClose: () => void;
}

/** The drafts of this device, to go on with. */
export function DraftList({ drafts, gone, refused, onOpenFile, onClose, ...acts }: DraftListProps) {
  const t = useWords(words);
  return (
    <section className="workbench draft-list" aria-label={t.title}>
      <header className="bench-bar">
        <h2>{t.title}</h2>
        <FileChoice label={t.open} accept=".txt,.docx,.pdf,.json" onFile={onOpenFile} />
        <Button onClick={onClose}>{t.close}</Button>
        {gone || refused ? (
          <p role="alert" className="bench-trouble">
            {gone ? t.gone : t.refused}
          </p>
        ) : null}
      </header>
      <p className="draft-note">{t.note}</p>
      {drafts.length === 0 ? <p className="draft-note">{t.none}</p> : null}
      <ul>
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} {...acts} />
        ))}
      </ul>
    </section>
  );
}

function DraftRow({
  draft: { id, name, place, year, done, total, changedAt, removed },
  onOpen,
  onPreview,
  onRename,
  onRemove,
}: { draft: ListedDraft } & Pick<DraftListProps, 'onOpen' | 'onPreview' | 'onRename' | 'onRemove'>) {
  const t = useWords(words);
  const language = useLanguage();
  const when = new Date(changedAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  if (removed) {
    return (
      <li>
        <s>{name}</s> <span>{t.removed}</span> <Button onClick={() => onRemove(id, false)}>{t.undo}</Button>
      </li>
    );
  }
  return (
    <li>
      <input
        key={name}
        aria-label={t.name}
        className="bench-name"
        defaultValue={name}
        maxLength={200}
        onBlur={(event) => {
          const typed = event.currentTarget.value.trim();
          if (typed !== '' && typed !== name) onRename(id, typed);
        }}
      />
      <span className="draft-facts">
        {place} · {year ?? missingClauses.noYearStated[language]} · {t.done(done, total)} · {t.changed(when)}
      </span>
      <Button tone="strong" onClick={() => onOpen(id)}>
        {t.edit}
      </Button>
      <Button onClick={() => onPreview(id)}>{t.preview}</Button>
      <Button tone="quiet" onClick={() => onRemove(id, true)}>
        {t.remove}
      </Button>
    </li>
  );
}
