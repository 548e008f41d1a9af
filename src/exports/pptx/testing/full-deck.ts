/** A deck with a slide of every kind and of every body; for tests. */
import { MATRIX_CHART } from '../../../deck/chart-of.ts';
import { defaultDeck } from '../../../deck/default-deck.ts';
import { projectPages } from '../../../deck/project-table.ts';
import type { Deck, SlideEntry } from '../../../deck/schema.ts';
import type { Report } from '../../../report/dataset/schema.ts';

const plain = { hidden: false, backup: false, notes: '' };
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
    { ...plain, id: 'lost', kind: 'chart', chart: 'no-such-chart', page: 1 },
    { ...plain, id: 'hidden', kind: 'closing', hidden: true },
  ];
  const slides = [...deck.slides, ...added];
  return {
    ...deck,
    slides: slides.map((slide, index) => (index === 1 ? { ...slide, notes: NOTES } : slide)),
  };
}
