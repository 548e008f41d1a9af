import type { Bench } from './acts.ts';
import { EnglishSheet } from './EnglishSheet.tsx';
import { FinishSheet } from './FinishSheet.tsx';
import { KeysSheet } from './KeysSheet.tsx';
import { ReportSheet } from './ReportSheet.tsx';
import type { Task } from './tasks.ts';

interface SheetProps {
  sheet: Extract<Task, { kind: 'sheet' }>['sheet'];
  bench: Bench;
  onClose: () => void;
}

/** A card over the workbench. */
export function Sheet({ sheet, bench, onClose }: SheetProps) {
  switch (sheet) {
    case 'keys':
      return <KeysSheet onClose={onClose} />;
    case 'finish':
      return <FinishSheet bench={bench} onClose={onClose} />;
    case 'english':
      return <EnglishSheet bench={bench} onClose={onClose} />;
    case 'report':
      return <ReportSheet bench={bench} onClose={onClose} />;
  }
}
