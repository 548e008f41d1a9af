import {
  type DragEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Deck } from '../../deck/schema.ts';
import { type Slide, titleText } from '../../deck/slide.ts';
import type { Rehearsed } from '../../deck/talk-time.ts';
import { useWords } from '../../ui/language.tsx';
import { clockText } from './clock-text.ts';
import { SlideView } from './SlideView.tsx';
import type { Pressed } from './use-chosen-slides.ts';

const words = {
  zh: {
    list: '各页，按放映顺序',
    position: (page: number, title: string) => `第${page}页：${title}`,
    leftOut: (title: string) => `不放映的页：${title}`,
    behind: (page: number, title: string) => `备用第${page}页：${title}`,
    hidden: '不放映',
    backup: '备用',
    lost: '报告中已无此内容',
    drag: '拖动以移动此页',
    rehearsed: (time: string) => `上次用时 ${time}`,
  },
  en: {
    list: 'Slides in the order of the presentation',
    position: (page: number, title: string) => `Slide ${page}: ${title}`,
    leftOut: (title: string) => `Hidden: ${title}`,
    behind: (page: number, title: string) => `Backup slide ${page}: ${title}`,
    hidden: 'Hidden',
    backup: 'Backup',
    lost: 'No longer in the report',
    drag: 'Drag to move this slide',
    rehearsed: (time: string) => `Took ${time} last time`,
  },
};

/** The deck's slides, small, in order: to be chosen, and dragged to another position. */
export function Thumbnails({
  deck,
  slides,
  numbers,
  at,
  chosen,
  rehearsed,
  onChoose,
  onMove,
}: {
  deck: Deck;
  slides: readonly Slide[];
  /** Each slide's number in the talk; null for one that is left out. */
  numbers: readonly (number | null)[];
  at: number;
  /** The ids of all that are chosen, the one at hand among them. */
  chosen: readonly string[];
  rehearsed: Rehearsed;
  onChoose: (id: string, pressed: Pressed) => void;
  onMove: (from: number, to: number) => void;
}) {
  const t = useWords(words);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  // Drawn once for each slide: a drag or a note must not draw a hundred charts anew.
  const pictures = useMemo(() => {
    const count = numbers.filter((number) => number !== null).length;
    return slides.map((slide, index) => (
      <div key={slide.id} className="arrange-thumb" inert aria-hidden="true">
        <SlideView slide={slide} number={numbers[index] ?? null} count={count} />
      </div>
    ));
  }, [slides, numbers]);
  const list = useRef<HTMLOListElement>(null);
  // The slide that the talk was left at may stand far down the list, and a slide moved by keys may leave its window.
  // The list alone is scrolled: on a phone the button pressed must not run away.
  useEffect(() => {
    const chosen = list.current?.children[at];
    if (!list.current || !chosen) return;
    const [seen, slide] = [list.current.getBoundingClientRect(), chosen.getBoundingClientRect()];
    if (slide.top < seen.top) list.current.scrollTop -= seen.top - slide.top;
    else if (slide.bottom > seen.bottom) list.current.scrollTop += slide.bottom - seen.bottom;
  }, [at]);
  const within = useRef(false);
  // A slide that is removed takes the focus with it, and the keys would reach nothing: the slide at hand has it then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the slides are others
  useLayoutEffect(() => {
    const { ownerDocument: document = null, children } = list.current ?? {};
    if (!within.current || !document || document.activeElement !== document.body) return;
    children?.[at]?.querySelector('button')?.focus();
  }, [deck.slides]);
  return (
    <ol
      ref={list}
      className="arrange-list"
      aria-label={t.list}
      onFocus={() => {
        within.current = true;
      }}
      onBlur={() => {
        within.current = false;
      }}
    >
      {deck.slides.map((entry, index) => {
        const slide = slides[index];
        if (!slide) return null;
        const grip = {
          draggable: true,
          onDragStart: (event: DragEvent) => {
            event.dataTransfer.effectAllowed = 'move';
            // Firefox begins no drag without data.
            event.dataTransfer.setData('text/plain', entry.id);
            setDragged(index);
          },
          onDragEnd: end,
        };
        const landing = {
          onDragOver: (event: DragEvent) => {
            if (dragged === null) return;
            event.preventDefault();
            setOver(index);
          },
          onDrop: (event: DragEvent) => {
            if (dragged === null) return;
            event.preventDefault();
            onMove(dragged, index);
            end();
          },
        };
        return (
          <li
            key={entry.id}
            className={`${entry.hidden ? 'arrange-out' : ''} ${over === index && dragged !== index ? 'arrange-over' : ''}`}
            {...grip}
            {...landing}
          >
            <Thumbnail
              slide={slide}
              number={numbers[index] ?? null}
              hidden={entry.hidden}
              seconds={rehearsed[entry.id] ?? null}
              current={index === at}
              among={chosen.length > 1 && chosen.includes(entry.id)}
              onChoose={(event) =>
                onChoose(entry.id, { toggle: event.ctrlKey || event.metaKey, extend: event.shiftKey })
              }
            >
              {pictures[index]}
            </Thumbnail>
          </li>
        );
      })}
    </ol>
  );
}

function Thumbnail({
  slide,
  number,
  hidden,
  seconds,
  current,
  among,
  onChoose,
  children,
}: {
  slide: Slide;
  number: number | null;
  hidden: boolean;
  /** That it took when the talk was last timed; null: it was not. */
  seconds: number | null;
  current: boolean;
  /** One of several that are chosen. */
  among: boolean;
  onChoose: (event: MouseEvent) => void;
  /** Its picture. */
  children: ReactNode;
}) {
  const t = useWords(words);
  const title = titleText(slide);
  return (
    <>
      {/* Beside the button: Firefox begins no drag on one. */}
      <span className="arrange-number" aria-hidden="true" title={t.drag}>
        {number ?? '–'}
      </span>
      <button
        type="button"
        aria-current={current ? 'true' : undefined}
        aria-pressed={among ? true : undefined}
        aria-label={
          number === null
            ? t.leftOut(title)
            : slide.backup
              ? t.behind(number, title)
              : t.position(number, title)
        }
        onClick={onChoose}
      >
        {children}
        <span className="arrange-name">{title}</span>
        {seconds === null ? null : <span className="arrange-seconds">{t.rehearsed(clockText(seconds))}</span>}
      </button>
      {hidden ? <span className="arrange-flag">{t.hidden}</span> : null}
      {slide.backup && !hidden ? <span className="arrange-flag">{t.backup}</span> : null}
      {slide.body.type === 'missing' ? <span className="arrange-flag arrange-lost">{t.lost}</span> : null}
    </>
  );
}
