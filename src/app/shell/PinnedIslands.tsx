import { useMemo, useSyncExternalStore } from 'react';
import { PinsProvider } from '../../components/pins.tsx';
import { download } from '../../exports/download.ts';
import { Tray } from '../../features/sheet/Tray.tsx';
import { SourceCard } from '../../features/source/SourceCard.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import type { ViewChange } from '../../ui/navigation.tsx';
import { copyText } from '../actions/clipboard.ts';
import { pinStoreOf } from '../storage/pin-store.ts';
import { Island } from './Island.tsx';
import { lazyIsland } from './islands.tsx';
import { MissingView } from './MissingView.tsx';

const Sheet = lazyIsland(
  'sheet',
  async () => (await import('../../features/sheet/Sheet.tsx')).Sheet,
  () => <MissingView part="sheet" />,
);

/**
 * The islands that know the reader's pins: a figure's card, the tray, the question sheet. They hold the pins
 * themselves, so that a change of pins reaches nothing else.
 */
export function PinnedIslands({
  report,
  figure,
  sheet,
  tray,
  linkTo,
}: {
  report: Report;
  /** The address's `figure` parameter; null when no card is open. */
  figure: string | null;
  /** The address's `sheet` parameter; null when the sheet is closed. */
  sheet: string | null;
  /** Whether the tray may be shown: not over a talk. */
  tray: boolean;
  /** The absolute address of a view. */
  linkTo: (change: ViewChange) => string;
}) {
  const store = pinStoreOf(report.id);
  const { list, kept, unread } = useSyncExternalStore(store.subscribe, store.state);
  const pins = useMemo(
    () =>
      list && {
        list,
        kept,
        change: store.change,
        unread: unread && {
          save: () => download(`${report.id}.pins.json`, unread.text, 'application/json'),
          discard: store.discardUnread,
        },
      },
    [list, kept, unread, store, report.id],
  );
  // What the reader has pinned decides whether a sheet is his own: nothing is shown before it is known.
  if (!pins) return null;
  return (
    <PinsProvider pins={pins}>
      <Island name="card" shown={[report, figure]}>
        {figure ? (
          <SourceCard
            key={figure}
            report={report}
            figure={figure}
            linkTo={(ref) => linkTo({ figure: ref })}
            onCopy={copyText}
          />
        ) : null}
      </Island>
      <Island name="sheet" shown={[report, sheet]}>
        {sheet !== null ? (
          <Sheet
            report={report}
            sheet={sheet}
            linkTo={(refs) => linkTo({ sheet: refs })}
            onCopy={copyText}
            onPrint={print}
          />
        ) : tray && (pins.list.refs.length > 0 || pins.unread) ? (
          <Tray refs={pins.list.refs} unread={pins.unread !== null} />
        ) : null}
      </Island>
    </PinsProvider>
  );
}

const print = () => window.print();
