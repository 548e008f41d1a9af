import { useEffect } from 'react';
import { finishedDataset } from '../../draft/dataset.ts';
import { draftFileText } from '../../draft/draft-file.ts';
import { download } from '../../exports/download.ts';
import { DraftList } from '../../features/workbench/DraftList.tsx';
import type { Desk } from '../../features/workbench/desk.ts';
import { Workbench } from '../../features/workbench/Workbench.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { draftIdOf, draftName } from '../document/opened-name.ts';
import { draftList } from '../storage/draft-list-here.ts';
import type { DraftView } from '../storage/draft-store.ts';
import { draftStoreOf } from '../storage/drafts.ts';
import { useDraft } from '../storage/use-draft.ts';
import { useDraftList } from '../storage/use-draft-list.ts';
import { framedPage, MAY_FRAME } from '../view/framed-page.ts';
import { useWideScreen } from '../view/use-wide-screen.ts';
import { readHash } from '../view/view-hash.ts';

/** What stands over the page while a dataset is made: the workbench of a draft, or the list of drafts to choose from. */
export function WorkbenchIsland({ hash, onOpenFile }: { hash: string; onOpenFile: (file: File) => void }) {
  const params = readHash(hash);
  const id = draftIdOf(params.get('report'));
  useWorking();
  return params.get('draft') === 'edit' && id !== null ? (
    <OneDraft key={id} id={id} onOpenFile={onOpenFile} />
  ) : (
    <Drafts gone={false} onOpenFile={onOpenFile} />
  );
}

/** Tells the stylesheet that the page behind is not to be seen, reached or heard. */
function useWorking(): void {
  useEffect(() => {
    document.documentElement.dataset.workbench = '';
    return () => {
      delete document.documentElement.dataset.workbench;
    };
  }, []);
}

function OneDraft({ id, onOpenFile }: { id: string; onOpenFile: (file: File) => void }) {
  const view = useDraft(id);
  const desk = useDesk(id, view);
  if (desk) return <Workbench desk={desk} />;
  return view.trouble === 'gone' ? <Drafts gone onOpenFile={onOpenFile} /> : null;
}

const JSON_TYPE = 'application/json';

function useDesk(id: string, view: DraftView): Desk | null {
  const navigation = useNavigation();
  const { drafts } = useDraftList();
  const isWide = useWideScreen();
  const store = draftStoreOf(id);
  const { draft, work, trouble } = view;
  if (!draft) return null;
  const { report, base } = draft;
  const name = drafts?.find((one) => one.id === id)?.name ?? report.title.zh;
  return {
    name,
    draft,
    canUndo: view.canUndo,
    canRedo: view.canRedo,
    trouble: trouble === 'gone' ? null : trouble,
    decide: store.decide,
    undo: () => {
      store.undo();
      return work.decisions[work.done - 1] ?? null;
    },
    redo: () => {
      store.redo();
      return work.decisions[work.done] ?? null;
    },
    dismiss: store.dismiss,
    rename: (given) => draftList().change(id, { name: given }),
    saveDraft: () => download(`${report.id}.draft.json`, draftFileText({ name, base, work }), JSON_TYPE),
    saveDataset: () =>
      download(`${report.id}.json`, `${JSON.stringify(finishedDataset(draft), null, 2)}\n`, JSON_TYPE),
    saveText: base.isFile ? null : () => download(report.source.file, base.text, 'text/plain'),
    saveTable: (csv) => download(`${report.id}.english.csv`, `\uFEFF${csv}`, 'text/csv'),
    framedPage: isWide && MAY_FRAME ? framedPage : null,
    preview: () => navigation.go({ draft: null }),
    close: () => navigation.go({ report: draftName(id), draft: 'list' }),
  };
}

function Drafts({ gone, onOpenFile }: { gone: boolean; onOpenFile: (file: File) => void }) {
  const navigation = useNavigation();
  const { drafts, refused } = useDraftList();
  if (!drafts) return null;
  const list = draftList();
  return (
    <DraftList
      drafts={drafts}
      gone={gone}
      refused={refused}
      onOpen={(id) => navigation.go({ report: draftName(id), draft: 'edit' })}
      onPreview={(id) => navigation.go({ report: draftName(id), draft: null })}
      onRename={(id, name) => list.change(id, { name })}
      onRemove={(id, removed) => list.change(id, { removed })}
      onOpenFile={onOpenFile}
      onClose={() => navigation.go({ report: null, draft: null })}
    />
  );
}
