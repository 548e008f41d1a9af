import { startTransition, useEffect, useState } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { ViewChange } from '../../ui/navigation.tsx';
import type { CodePart } from '../code/code-part.ts';
import type { useOpenedReport } from '../opening/use-opened-report.ts';
import { remembersPins } from '../storage/local-storage.ts';
import { documentAddress } from '../view/document-address.ts';
import { isOverPage, isTalk, isWorkbench } from '../view/talk-view.ts';
import { changeHash, readHash } from '../view/view-hash.ts';
import { Island } from './Island.tsx';
import { lazyIsland } from './islands.tsx';
import { MissingDialog, MissingView } from './MissingView.tsx';

const PinnedIslands = lazyIsland(
  'pins',
  async () => (await import('./PinnedIslands.tsx')).PinnedIslands,
  // The tray comes up by itself, and is not asked for.
  ({ figure, sheet }) => (figure === null && sheet === null ? null : <MissingView part="pins" />),
);
const Presentation = lazyIsland(
  'talk',
  async () => (await import('./Presentation.tsx')).Presentation,
  () => <MissingView part="talk" />,
);
const TextIsland = lazyIsland(
  'text',
  async () => (await import('./TextIsland.tsx')).TextIsland,
  () => <MissingView part="text" />,
);
const WorkbenchIsland = lazyIsland(
  'workbench',
  async () => (await import('./WorkbenchIsland.tsx')).WorkbenchIsland,
  () => <MissingView part="workbench" />,
);
const PageQuestions = lazyIsland(
  'questions',
  async () => (await import('./PageQuestions.tsx')).PageQuestions,
  ({ onClose }) => <MissingDialog part="questions" onClose={onClose} />,
);
const OpenDocument = lazyIsland(
  'opening',
  async () => (await import('./OpenDocument.tsx')).OpenDocument,
  ({ onClose }) => <MissingDialog part="opening" onClose={onClose} />,
);
const RefusalDialog = lazyIsland(
  'refusal',
  async () => (await import('./RefusalDialog.tsx')).RefusalDialog,
  ({ onClose }) => <MissingDialog part="refusal" onClose={onClose} />,
);

/** What stands over the page: the talk, the workbench, cards, the text, questions, and what came of opening a file. */
export function Overlays({
  report,
  hash,
  asking,
  opened,
  opening,
  hydrated,
}: {
  report: Report;
  hash: string;
  /** Ends the search; null where nobody searches. */
  asking: (() => void) | null;
  opened: ReturnType<typeof useOpenedReport>;
  /** `file` is being read; null: none. */
  opening: { file: File | null; onOpenFile: (file: File) => void; onClose: () => void };
  hydrated: boolean;
}) {
  const language = useLanguage();
  const params = readHash(hash);
  const [figure, sheet, text] = [params.get('figure'), params.get('sheet'), params.get('text')];
  const pinned = usePinned(figure ?? sheet, report.id, hydrated);
  const linkTo = (change: ViewChange) =>
    new URL(
      opened.report
        ? changeHash(window.location.hash, change)
        : documentAddress(report.id, language, changeHash('', { report: report.id, ...change })),
      window.location.href,
    ).href;
  return (
    <>
      <Island name="questions" shown={[report]}>
        {asking ? <PageQuestions report={report} onClose={asking} /> : null}
      </Island>
      <Island name="talk" shown={[report, hash]}>
        {isTalk(params) ? <Presentation report={report} hash={hash} /> : null}
      </Island>
      <Island name="workbench" shown={[hash]}>
        {isWorkbench(params) ? <WorkbenchIsland hash={hash} onOpenFile={opening.onOpenFile} /> : null}
      </Island>
      <Island name="card" shown={[report]}>
        {pinned ? (
          <PinnedIslands
            report={report}
            figure={figure}
            sheet={sheet}
            tray={!isOverPage(params)}
            linkTo={linkTo}
          />
        ) : null}
      </Island>
      <Island name="text" shown={[report, text]}>
        <TextOver report={report} place={text} onOpenFile={opening.onOpenFile} />
      </Island>
      <Island name="opening" shown={[opening.file]}>
        {opening.file ? (
          <OpenDocument
            file={opening.file}
            report={report}
            onDataset={opened.open}
            onClose={opening.onClose}
          />
        ) : null}
      </Island>
      <Island name="refusal" shown={[opened.refusal]}>
        {opened.refusal ? (
          <RefusalDialog openedAs="dataset" refusal={opened.refusal} onClose={opened.dismiss} />
        ) : null}
      </Island>
    </>
  );
}

/** The report's text, where the address asks for it. */
function TextOver({
  place,
  ...rest
}: {
  report: Report;
  place: string | null;
  onOpenFile: (file: File) => void;
}) {
  return place === null ? null : <TextIsland place={place} {...rest} />;
}

/** The parts that the reader has asked for: each says in its own place that its code is missing. */
export function askedFor(
  params: URLSearchParams,
  { asking, refused }: { asking: boolean; refused: boolean },
): CodePart[] {
  return [
    'downloads',
    ...(params.has('figure') || params.has('sheet') ? (['pins', 'sheet'] as const) : []),
    ...(isTalk(params) ? (['talk'] as const) : []),
    ...(params.has('text') ? (['text'] as const) : []),
    ...(isWorkbench(params) ? (['workbench'] as const) : []),
    ...(asking ? (['questions'] as const) : []),
    ...(refused ? (['refusal'] as const) : []),
  ];
}

/** Whether the islands that know the pins are wanted: from the first card or sheet on, or if the device keeps pins. */
function usePinned(view: string | null, reportId: string, hydrated: boolean): boolean {
  const [wanted, want] = useState(false);
  useEffect(() => {
    if (view !== null || (hydrated && remembersPins(reportId))) startTransition(() => want(true));
  }, [view, reportId, hydrated]);
  return wanted || view !== null;
}
