/** A deck with a slide of every kind and of every body; for tests. */

import type { Report } from '../../report/dataset/schema.ts';
import { MATRIX_CHART } from '../chart-of.ts';
import { defaultDeck } from '../default-deck.ts';
import { projectPages } from '../project-table.ts';
import type { Deck, SlideEntry } from '../schema.ts';

/** One red pixel. */
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

const plain = { hidden: false, backup: false, notes: '', title: '' };
export const NOTES = '先讲进度。\n\n再讲 <差距> & “原因”。\u0007';

export function fullDeck(report: Report): Deck {
  const deck = defaultDeck(report);
  const figures = report.indicators.slice(0, 3).map(({ id }) => id);
  const [project] = report.projects;
  const table = projectPages(
    report,
    report.projects.map(({ id }) => id),
  ).slice(0, 2);
  const added: SlideEntry[] = [
    ...[1, 2, 3].map(
      (count): SlideEntry => ({
        ...plain,
        id: `figures-${count}`,
        kind: 'figures',
        figures: figures.slice(0, count),
      }),
    ),
    { ...plain, id: 'figures-4', kind: 'figures', figures: [...figures, project?.id ?? ''] },
    { ...plain, id: 'matrix', kind: 'chart', chart: MATRIX_CHART, page: 1 },
    ...table.map(
      (projects, index): SlideEntry => ({
        ...plain,
        id: `table-${index}`,
        kind: 'projects',
        filter: { sector: [], stage: [], pillar: [], place: [], q: '', show: 'all' },
        projects,
      }),
    ),
    ...ownSlides(figures, project?.id ?? ''),
    { ...plain, id: 'lost', kind: 'chart', chart: 'no-such-chart', page: 1 },
    { ...plain, id: 'hidden', kind: 'closing', hidden: true },
  ];
  const slides = [...deck.slides, ...added];
  return {
    ...deck,
    slides: slides.map((slide, index) => (index === 1 ? { ...slide, notes: NOTES } : slide)),
  };
}

/** One of each kind that the speaker makes. */
function ownSlides([figure = '']: readonly string[], project: string): SlideEntry[] {
  return [
    { ...plain, id: 'own-text', kind: 'text', title: '三点说明', points: [`先看{${figure}}`, '再看差距'] },
    { ...plain, id: 'own-section', kind: 'section', title: '下半场', line: `从{${figure}}说起` },
    { ...plain, id: 'own-quotation', kind: 'quotation', start: 3, end: 12, words: '湖上架起了新的桥。' },
    {
      ...plain,
      id: 'own-steps',
      kind: 'nextSteps',
      steps: [
        { what: `核对{${figure}}`, who: '甲局', by: '2031-03-15' },
        { what: '公布名单', who: '', by: null },
      ],
    },
    {
      ...plain,
      id: 'own-questions',
      kind: 'questions',
      questions: [
        { ref: figure, question: '口径是什么？', who: '', by: null },
        { ref: project, question: '何时开工？', who: '乙局', by: '2031-04-01' },
      ],
    },
    { ...plain, id: 'own-picture', kind: 'picture', picture: PICTURE, width: 1, height: 1, alt: '一个红点' },
  ];
}
