import { createPortal } from 'react-dom';
import type { Report } from '../../report/dataset/schema.ts';
import { explainedTerms } from '../../report/figures/explained-terms.ts';
import { isNamed } from '../../report/figures/term-runs.ts';
import { useLanguage } from '../../ui/language.tsx';
import './explanation.css';
import { EXPLANATION_ID, type ExplainedWord } from './use-explained.ts';

/** How wide it may be, and how far it stays from the word and the window's edges, in pixels. */
const WIDEST = 336;
const GAP = 6;
const EDGE = 8;

/** What a word means, under it or, low in the window, over it. */
export function Explanation({ report, word }: { report: Report; word: ExplainedWord | null }) {
  const language = useLanguage();
  if (!word) return null;
  const { button, box, term: asked } = word;
  const said = button.textContent ?? '';
  const term = explainedTerms(report).find(({ id, name, aliases }) =>
    asked ? id === asked : [name, ...aliases].some((one) => isNamed(said, one[language])),
  );
  if (!term) return null;
  const { innerWidth, innerHeight } = window;
  const width = Math.min(WIDEST, innerWidth - 2 * EDGE);
  const left = Math.max(EDGE, Math.min(box.left, innerWidth - width - EDGE));
  const upwards = box.bottom > innerHeight * 0.7;
  const place = upwards ? { bottom: innerHeight - box.top + GAP } : { top: box.bottom + GAP };
  // In full screen nothing outside the element is seen.
  return createPortal(
    <div
      id={EXPLANATION_ID}
      role="tooltip"
      className="explanation"
      style={{ left, maxWidth: width, ...place }}
    >
      <b>{term.name[language]}</b>
      {language === 'zh' ? '：' : ': '}
      {term.meaning[language]}
    </div>,
    document.fullscreenElement ?? document.body,
  );
}
