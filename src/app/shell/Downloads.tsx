import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { DownloadList } from '../../features/downloads/DownloadList.tsx';
import { SavingNote } from '../../features/downloads/SavingNote.tsx';
import type { FileKind, Saving } from '../../features/downloads/saved-file.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useKept } from '../offline/use-kept.ts';
import { pinStoreOf } from '../storage/pin-store.ts';
import { useSourceText } from '../storage/use-source-text.ts';

/** A file that is saved needs no more words after so many milliseconds; what went wrong stays until it is read. */
const SAVED_STAYS = 12_000;

/** What the masthead's menu holds, and beside the page what became of what was asked for. */
export function Downloads({ report }: { report: Report }) {
  const language = useLanguage();
  const [saving, setSaving] = useState<Saving | null>(null);
  const text = useSourceText(report.source.sha256);
  const kept = useKept();
  const [withText, chooseText] = useState(true);
  const pins = pinStoreOf(report.id);
  const { list } = useSyncExternalStore(pins.subscribe, pins.state);

  useEffect(() => {
    if (saving?.state !== 'saved') return;
    const timer = setTimeout(() => setSaving(null), SAVED_STAYS);
    return () => clearTimeout(timer);
  }, [saving]);

  const save = (kind: FileKind) => {
    setSaving({ state: 'making', kind });
    import('../actions/save-file.ts')
      .then(
        ({ saveFile }) => saveFile(kind, { report, language, text: (withText && text) || null }),
        (error: unknown): Saving => ({ state: 'failed', kind, reason: 'codeMissing', detail: String(error) }),
      )
      .then(setSaving);
  };

  return (
    <>
      <DownloadList
        making={saving?.state === 'making' ? saving.kind : null}
        kept={kept}
        pins={list?.refs ?? []}
        // A file that was saved, or copied from a site, cannot read itself.
        single={
          document.documentElement.dataset.template
            ? { text: text ? withText : null, onText: chooseText }
            : null
        }
        onSave={save}
        onPrint={() => window.print()}
      />
      {/* Not in the menu: closed, it would neither show nor say anything. */}
      {createPortal(<SavingNote saving={saving} onClose={() => setSaving(null)} />, document.body)}
    </>
  );
}
