import './chart.css';
import { type ReactNode, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import type { MarkSubject } from '../charts/model/model.ts';
import type { ChartModel } from '../charts/registry/models.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { useWords } from '../ui/language.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import { ChartStill } from './chart/ChartStill.tsx';
import { TableOnPaper, TableWhenOpened } from './chart/LateTable.tsx';
import type { Point } from './chart/LiveChart.tsx';
import { MarkOptions } from './chart/MarkOptions.tsx';
import { stillKey, useStills } from './chart/stills.tsx';
import { useLive } from './chart/use-live.ts';
import { useMarks } from './chart/use-marks.ts';
import { useSize } from './chart/use-size.ts';

const words = {
  zh: {
    table: '表格',
    failed: '交互图表未能加载（网络或文件缺失）；图和表仍可阅读。',
    broken: (reason: string) => `此图绘制出错：${reason}。数据见表格。`,
    retry: '重试',
    hint: '方向键逐项查看，回车选定，按 T 打开表格。',
  },
  en: {
    table: 'Table',
    failed:
      'The interactive chart could not be loaded (network, or a missing file); the chart and table can still be read.',
    broken: (reason: string) => `This chart could not be drawn: ${reason}. Its data is in the table.`,
    retry: 'Try again',
    hint: 'Arrow keys go from mark to mark, Enter selects, T opens the table.',
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
        <Drawing model={model} hasStill={hasStill} host={drawing} onSelect={onSelect} onTable={openTable} />
      </ErrorBoundary>
      <div className="relative mt-2">
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

interface DrawingProps {
  readonly model: ChartModel;
  readonly hasStill: boolean;
  readonly host: React.RefObject<HTMLDivElement | null>;
  readonly onSelect: ChartProps['onSelect'];
  readonly onTable: () => void;
}

function Drawing({ model, hasStill, host, onSelect, onTable }: DrawingProps) {
  const t = useWords(words);
  const id = useId();
  const hydrated = useHydrated();
  const { live, load } = useLive();
  const [ready, setReady] = useState(false);
  const [pressed, setPressed] = useState<Point | null>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const size = useSize(host, ruler, live.state === 'loaded');
  const select = useCallback(
    (index: number) => {
      const subject = model.marks[index]?.subject;
      if (subject) onSelect?.(subject);
    },
    [model, onSelect],
  );
  const onReady = useCallback(() => setReady(true), []);
  const { active, onKeyDown, clear } = useMarks(model.marks.length, { onSelect: select, onTable });
  useLoadWhenNear(host, load, !hasStill);

  const listbox = {
    role: 'listbox',
    tabIndex: 0,
    'aria-activedescendant': active === null ? undefined : `${id}-${active}`,
    'aria-describedby': `${id}-summary ${id}-hint`,
  } as const;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its role is spread in: an image until it is hydrated, a list of marks from then on. */}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: as above. */}
      <div
        ref={host}
        {...(hydrated ? listbox : { role: 'img', 'aria-describedby': `${id}-summary` })}
        aria-label={model.title}
        className={`chart-drawing ${hasStill ? 'chart-has-still' : 'print:hidden'}`}
        // Not enter: a pointer that was here before the page was hydrated enters no more.
        onPointerOver={load}
        onPointerDown={load}
        onFocus={load}
        onBlur={clear}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          if (ready) return;
          const box = event.currentTarget.getBoundingClientRect();
          setPressed({ x: event.clientX - box.left, y: event.clientY - box.top });
        }}
      >
        {hasStill ? (
          <ChartStill model={model} className={`chart-stills ${ready ? 'invisible' : ''}`} />
        ) : null}
        <span ref={ruler} aria-hidden="true" className="chart-ruler" />
        {live.state === 'loaded' && size ? (
          <div
            aria-hidden="true"
            className={`chart-live ${hasStill ? 'absolute top-0 left-0' : ''} ${ready ? '' : 'invisible'}`}
          >
            <live.LiveChart
              model={model}
              size={size}
              active={active}
              pressed={pressed}
              onSelect={select}
              onReady={onReady}
            />
          </div>
        ) : null}
        {hydrated ? <MarkOptions id={id} marks={model.marks} active={active} /> : null}
      </div>
      <p id={`${id}-summary`} className="sr-only">
        {model.summary}
      </p>
      <p id={`${id}-hint`} className="sr-only">
        {t.hint}
      </p>
      {live.state === 'failed' ? (
        <p role="status" className="mt-2 text-xs text-muted print:hidden">
          {t.failed}{' '}
          <Button tone="quiet" onClick={load}>
            {t.retry}
          </Button>
        </p>
      ) : null}
    </>
  );
}

/** A chart without a still is drawn live, once the reader comes near it. */
function useLoadWhenNear(host: React.RefObject<HTMLElement | null>, load: () => void, wanted: boolean) {
  useLayoutEffect(() => {
    const element = host.current;
    if (!wanted || !element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) load();
      },
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [host, load, wanted]);
}
