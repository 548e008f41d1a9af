import './deck-paper.css';
import { useEffect, useRef } from 'react';
import type { Slide } from '../../deck/slide.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { SlideView } from './SlideView.tsx';

const words = {
  zh: {
    title: '打印演示',
    hint: (count: number) => `共${count}页，每页一张横页。打印时可选择“另存为 PDF”；文字可选取，图表为矢量。`,
    print: '打印…',
    close: '返回演示',
  },
  en: {
    title: 'Print the slides',
    hint: (count: number) =>
      `${count} slides, one landscape page each. “Save as PDF” keeps words selectable and charts as vectors.`,
    print: 'Print…',
    close: 'Back to the presentation',
  },
};

/** Every slide, one under the other: on paper, one a page. */
export function DeckPaper({ slides, onClose }: { slides: readonly Slide[]; onClose: () => void }) {
  const t = useWords(words);
  const root = useRef<HTMLElement>(null);
  const print = () => root.current?.ownerDocument.defaultView?.print();
  // The pages are ready when this is on screen: FixedChart draws at once.
  useEffect(() => root.current?.focus(), []);
  return (
    <section ref={root} tabIndex={-1} className="present deck-paper" aria-label={t.title}>
      <header className="deck-paper-bar">
        <h2>{t.title}</h2>
        <p>{t.hint(slides.length)}</p>
        <Button tone="strong" onClick={print}>
          {t.print}
        </Button>
        <Button onClick={onClose}>{t.close}</Button>
      </header>
      {slides.map((slide, index) => (
        <div key={slide.id} className="deck-paper-page">
          <SlideView slide={slide} number={index + 1} count={slides.length} />
        </div>
      ))}
    </section>
  );
}
