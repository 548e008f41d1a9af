import { useEffect, useRef, useState } from 'react';
import type { ChartModel } from '../../charts/registry/models.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import { ModelTable } from './ModelTable.tsx';

/** A longer table waits until somebody wants to see it: of ten thousand projects it is half of the document. */
const AT_ONCE_ROWS = 200;

type Table = ChartModel['table'];

/** The table within its disclosure, `atOnce` or when that is opened. */
export function TableWhenOpened({ table, atOnce }: { table: Table; atOnce: boolean }) {
  const host = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(atOnce || table.rows.length <= AT_ONCE_ROWS);
  useEffect(() => {
    const details = host.current?.closest('details');
    if (!details || shown) return;
    const open = () => setShown(true);
    details.addEventListener('toggle', open, { once: true });
    return () => details.removeEventListener('toggle', open);
  }, [shown]);
  return (
    <div ref={host} className="mt-2">
      {shown ? <ModelTable table={table} /> : null}
    </div>
  );
}

/** The table that paper alone shows. */
export function TableOnPaper({ table }: { table: Table }) {
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const printing = usePrinting(host?.ownerDocument.defaultView ?? null);
  return (
    <div ref={setHost} className="hidden text-sm print:block">
      {printing || table.rows.length <= AT_ONCE_ROWS ? <ModelTable table={table} /> : null}
    </div>
  );
}
