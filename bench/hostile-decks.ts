/** Decks as large as the limits let them be, of a report as large as it may be. */
import { defaultDeck } from '../src/deck/default-deck.ts';
import type { SlideKind } from '../src/deck/schema.ts';
import { MOST_SLIDES } from '../src/deck/schema.ts';
import type { Report } from '../src/report/dataset/schema.ts';

const SLIDES: Readonly<Record<string, (report: Report, index: number) => object & { kind: SlideKind }>> = {
  'the stages of a pillar on every slide': ({ pillars }, index) => ({
    kind: 'stages',
    pillar: pillars[index % pillars.length]?.id,
    page: index + 1,
  }),
  'all targets on every slide': (_, index) => ({ kind: 'targets', page: index + 1 }),
  'what needs attention on every slide': (_, index) => ({ kind: 'attention', page: index + 1 }),
  'what the audit found on every slide': (_, index) => ({ kind: 'audit', page: index + 1 }),
  'the chart of all projects on every slide': (_, index) => ({
    kind: 'chart',
    chart: 'stage-matrix',
    page: index + 1,
  }),
  'a finding on every slide': ({ pillars }, index) => {
    const pillar = pillars[index % pillars.length];
    return { kind: 'finding', pillar: pillar?.id, chart: pillar?.charts[0]?.id ?? null };
  },
  'filtered projects on every slide': ({ projects, sectors }, index) => ({
    kind: 'projects',
    filter: {
      sector: sectors.map(({ id }) => id),
      stage: [],
      pillar: [],
      place: [],
      q: `${'?,.;'.repeat(22)}${index}`,
    },
    projects: projects.slice(index, index + 20).map(({ id }) => id),
  }),
  'figures of nothing on every slide': () => ({ kind: 'figures', figures: ['a', 'b', 'c', 'd'] }),
  'a page that is none on every slide': () => ({ kind: 'stages', pillar: 'none', page: 0 }),
};

/** By what each holds, the text of a deck's file. */
export function hostileDecks(report: Report): ReadonlyMap<string, string> {
  const deck = defaultDeck(report);
  return new Map(
    Object.entries(SLIDES).map(([name, slide]) => {
      const slides = Array.from({ length: MOST_SLIDES }, (_, index) => ({
        id: `slide-${index}`,
        notes: 'n'.repeat(4_000),
        ...slide(report, index),
      }));
      return [name, JSON.stringify({ ...deck, slides })];
    }),
  );
}
