import './chart.css';
import { type ReactNode, useRef } from 'react';
import type { MarkSubject } from '../charts/model/model.ts';
import type { ChartModel } from '../charts/registry/models.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { useWords } from '../ui/language.tsx';
import { ChartDrawing } from './chart/ChartDrawing.tsx';
import { TableOnPaper, TableWhenOpened } from './chart/LateTable.tsx';
import { stillKey, useStills } from './chart/stills.tsx';
import { useTools } from './chart/use-tools.ts';

const words = {
  zh: {
    table: '表格',
    tools: '图表工具',
    broken: (reason: string) => `此图绘制出错：${reason}。数据见表格。`,
    retry: '重试',
  },
  en: {
    table: 'Table',
    tools: 'Chart tools',
    broken: (reason: string) => `This chart could not be drawn: ${reason}. Its data is in the table.`,
    retry: 'Try again',
  },
};

export interface ChartProps {
  readonly model: ChartModel;
  /** Takes what the mark stands for that the reader selected. */
  readonly onSelect?: (subject: MarkSubject) => void;
  /** Beside the table's summary: the ways to take the chart along. */
  readonly foot?: ReactNode;
}

/**
 * A chart with its text alternative and its table. It arrives as a still, and the live chart takes its
 * place, to the pixel, when the reader first points at it or reaches it by keyboard.
 */
export function Chart(props: ChartProps) {
  // Another model is another chart: its still, its live chart and its marks are its own.
  return <ChartOf key={stillKey(props.model)} {...props} />;
}

function ChartOf({ model, onSelect, foot }: ChartProps) {
  const t = useWords(words);
  const hasStill = useStills().has(model);
  const details = useRef<HTMLDetailsElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const tools = useTools();

  const openTable = () => {
    const element = details.current;
    if (!element) return;
    element.open = !element.open;
    if (element.open) element.querySelector('summary')?.focus();
    else drawing.current?.focus();
  };

  return (
    <div>
      <ErrorBoundary
        shown={[model]}
        fallback={(error, retry) => (
          <p role="alert" className="border-l-2 border-edge pl-3 text-sm">
            {t.broken(error.message)}{' '}
            <Button tone="quiet" onClick={retry}>
              {t.retry}
            </Button>
          </p>
        )}
      >
        <ChartDrawing
          model={model}
          hasStill={hasStill}
          host={drawing}
          onSelect={onSelect}
          onTable={openTable}
        />
      </ErrorBoundary>
      {/* biome-ignore lint/a11y/useSemanticElements: it is no list of fields. */}
      <div
        ref={tools.host}
        role="group"
        aria-label={t.tools}
        className="chart-tools"
        onKeyDown={tools.onKeyDown}
      >
        {/* Native, so that it opens with JavaScript off too. */}
        <details ref={details} className={`text-sm ${hasStill ? '' : 'print:hidden'}`}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button already. */}
          <summary
            className="chart-table-summary"
            onKeyDown={(event) => {
              if (event.key !== 't' && event.key !== 'T') return;
              event.preventDefault();
              openTable();
            }}
          >
            {t.table}
          </summary>
          <TableWhenOpened table={model.table} atOnce={hasStill} />
        </details>
        {foot}
      </div>
      {/* Without a still the paper gets the numbers: a live chart has the screen's width, if it is drawn yet. */}
      {hasStill ? null : <TableOnPaper table={model.table} />}
    </div>
  );
}
