import { useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import type { MarkSubject } from '../../charts/model/model.ts';
import type { ChartModel } from '../../charts/registry/models.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { ChartStill } from './ChartStill.tsx';
import type { Point } from './LiveChart.tsx';
import { MarkOptions } from './MarkOptions.tsx';
import { useLive } from './use-live.ts';
import { useMarks } from './use-marks.ts';
import { useSize } from './use-size.ts';

const words = {
  zh: {
    failed: '交互图表未能加载（网络或文件缺失）；图和表仍可阅读。',
    retry: '重试',
    hint: '方向键逐项查看，回车选定，按 T 打开表格；从“表格”起，左右方向键选下载和加入演示。',
    hintAlone: '方向键逐项查看，回车选定。',
  },
  en: {
    failed:
      'The interactive chart could not be loaded (network, or a missing file); the chart and table can still be read.',
    retry: 'Try again',
    hint: 'Arrow keys go from mark to mark, Enter selects, T opens the table; from “Table”, the left and right arrows lead to downloads and slides.',
    hintAlone: 'Arrow keys go from mark to mark, Enter selects.',
  },
};

interface DrawingProps {
  readonly model: ChartModel;
  readonly hasStill: boolean;
  readonly host: React.RefObject<HTMLDivElement | null>;
  readonly onSelect: ((subject: MarkSubject) => void) | undefined;
  /** Without it the chart has no table beside it. */
  readonly onTable?: (() => void) | undefined;
  /** The marks that the reader has not chosen, by id: they fade. */
  readonly faded?: ReadonlySet<string> | undefined;
}

/** The drawing itself, still or live, with its marks as a list for keyboard and screen reader. */
export function ChartDrawing({ model, hasStill, host, onSelect, onTable, faded }: DrawingProps) {
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
  useLoadWhenNear(host, load, !hasStill || (faded?.size ?? 0) > 0);

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
              faded={faded}
              pressed={pressed}
              onSelect={select}
              onReady={onReady}
            />
          </div>
        ) : null}
        {hydrated ? <MarkOptions id={id} marks={model.marks} active={active} /> : null}
      </div>
      {/* Heard with the drawing, and not once more after it. */}
      <p id={`${id}-summary`} hidden>
        {model.summary}
      </p>
      <p id={`${id}-hint`} className="chart-hint">
        {onTable ? t.hint : t.hintAlone}
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
