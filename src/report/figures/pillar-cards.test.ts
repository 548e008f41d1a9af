import { expect, test } from 'vitest';
import type { ChartSpec, Pillar, Report } from '../dataset/schema.ts';
import { madeUpReport } from '../testing/made-up-report.ts';
import { pillarCards } from './pillar-cards.ts';

/** The made-up report with as many indicators in its first part, and that part. */
function withOwn(count: number, change: Partial<Pillar> = {}): [Report, Pillar] {
  const report = madeUpReport();
  const [pillar] = report.pillars;
  const [indicator] = report.indicators;
  if (!pillar || !indicator) throw new Error('The made-up report has no part or no indicator');
  const own = Array.from({ length: count }, (_, at) => ({
    ...indicator,
    id: `own-${at}`,
    pillar: pillar.id,
  }));
  const foreign = { ...indicator, id: 'foreign', pillar: null };
  const changed = { ...pillar, charts: [], ...change };
  return [{ ...report, pillars: [changed], indicators: [foreign, ...own] }, changed];
}

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

function chart(...indicators: string[]): ChartSpec {
  return { id: 'x', type: 'steps', title: { zh: '甲', en: 'A' }, indicators };
}

function shown([report, pillar]: [Report, Pillar]) {
  const { cards, ledger } = pillarCards(report, pillar);
  return { cards: ids(cards), ledger: ids(ledger) };
}

test('a part of four figures shows all of them as cards, drawn or not', () => {
  expect(shown(withOwn(4, { charts: [chart('own-0', 'own-1')] }))).toEqual({
    cards: ['own-0', 'own-1', 'own-2', 'own-3'],
    ledger: [],
  });
});

test('of more, the first four that no chart shows are cards, and the rest a list', () => {
  expect(shown(withOwn(7, { charts: [chart('own-0', 'own-1')] }))).toEqual({
    cards: ['own-2', 'own-3', 'own-4', 'own-5'],
    ledger: ['own-0', 'own-1', 'own-6'],
  });
});

test('both figures of a nested chart count as drawn', () => {
  const nested: ChartSpec = {
    id: 'x',
    type: 'nested',
    title: { zh: '甲', en: 'A' },
    whole: 'own-0',
    part: 'own-2',
  };
  expect(shown(withOwn(6, { charts: [nested] })).cards).toEqual(['own-1', 'own-3', 'own-4', 'own-5']);
});

test('where the charts show every figure, the first four are cards all the same', () => {
  const all = ['own-0', 'own-1', 'own-2', 'own-3', 'own-4'];
  expect(shown(withOwn(5, { charts: [chart(...all)] }))).toEqual({
    cards: all.slice(0, 4),
    ledger: ['own-4'],
  });
});

test('the cards that the dataset chooses come in its order', () => {
  expect(shown(withOwn(5, { cards: ['own-4', 'own-1'] }))).toEqual({
    cards: ['own-4', 'own-1'],
    ledger: ['own-0', 'own-2', 'own-3'],
  });
});

test('every figure of a part is in one of the two, and none of another part', () => {
  for (const count of [0, 1, 4, 5, 12]) {
    const { cards, ledger } = shown(withOwn(count, { charts: [chart('own-0', 'own-3')] }));
    expect([...cards, ...ledger].sort()).toEqual(
      Array.from({ length: count }, (_, at) => `own-${at}`).sort(),
    );
  }
});
