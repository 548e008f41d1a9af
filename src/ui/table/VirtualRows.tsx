import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { ROLES } from './roles.ts';
import type { MeasureRow } from './TableRow.tsx';

/** A row in one line of words; measured once it is drawn. Guessed too high, the rows drawn at first would not fill the view. */
const ROW_HEIGHT_GUESS = 38;

/**
 * Only the rows in view, between two empty rows as high as the others together, so that they stay rows of
 * one real table.
 */
export function VirtualRows({
  count,
  keyOf,
  scroller,
  width,
  children,
}: {
  count: number;
  keyOf: (index: number) => string;
  scroller: HTMLElement;
  width: number;
  /** Draws the entry `index`, and hands its row to `measure`, which stays the same while the table scrolls. */
  children: (index: number, measure: MeasureRow) => ReactNode;
}) {
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_HEIGHT_GUESS,
    getItemKey: keyOf,
    overscan: 6,
  });
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <tbody {...ROLES.rowgroup}>
      <Gap height={before} width={width} />
      {items.map((item) => children(item.index, virtualizer.measureElement))}
      <Gap height={after} width={width} />
    </tbody>
  );
}

function Gap({ height, width }: { height: number; width: number }) {
  return (
    <tr {...ROLES.gap}>
      <td colSpan={width} className="block p-0" style={{ height }} />
    </tr>
  );
}
