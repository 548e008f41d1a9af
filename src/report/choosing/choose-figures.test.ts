import { describe, expect, it } from 'vitest';
import type { Indicator } from '../dataset/schema.ts';
import { madeUpReport } from '../testing/made-up-report.ts';
import { chooseCards, chooseKeyFigures } from './choose-figures.ts';

const { indicators } = madeUpReport();
const known = (id: string): Indicator => {
  const found = indicators.find((one) => one.id === id);
  if (!found) throw new Error(`The made-up report has no ${id}`);
  return found;
};

/** An amount and its growth, side by side in the text from `start`. */
function headline(name: string, start: number): Indicator[] {
  const place = (at: number, token: string) => ({ start: at, end: at + token.length, token });
  const level = known('total');
  const growth = known('exports');
  return [
    {
      ...level,
      id: name,
      name: { zh: name, en: name },
      actual: { ...level.actual, ...place(start, '500.5亿元') },
    },
    {
      ...growth,
      id: `${name}-growth`,
      name: { zh: `${name}增速`, en: name },
      actual: { ...growth.actual, ...place(start + 11, '8.5%') },
    },
  ] as Indicator[];
}

describe('the key figures', () => {
  it('begin with completions in the order of the report, whatever they have reached', () => {
    expect(chooseKeyFigures(indicators).slice(0, 2)).toEqual(['spending', 'chargers']);
  });

  it('end with ranks, so that none stands before what it ranks', () => {
    const keys = chooseKeyFigures([known('place-exports'), ...headline('出口额', 10), known('chargers')]);
    expect(keys).toEqual(['chargers', '出口额', '出口额-growth', 'place-exports']);
  });

  it('hold what leads each pillar, one of each in turn', () => {
    const other = headline('丙', 300).map((one) => ({ ...one, pillar: 'water' }));
    const keys = chooseKeyFigures([...headline('甲', 0), ...headline('乙', 100), ...other]);
    expect(keys.slice(0, 3)).toEqual(['甲', '丙', '乙']);
  });

  it('hold nothing that is another’s past', () => {
    expect(chooseKeyFigures(indicators)).not.toContain('clinics-2029');
  });
});

describe('the cards', () => {
  it('show what no chart shows, headlines first', () => {
    const [level, growth] = headline('甲', 0);
    if (!level || !growth) throw new Error('A headline has two figures');
    const chart = {
      id: 'x',
      type: 'growth' as const,
      title: { zh: '甲', en: 'A' },
      indicators: [growth.id, 'exports'],
    };
    expect(
      chooseCards([known('training'), level, growth, known('exports'), known('place-firms')], [chart]),
    ).toEqual([level.id, 'training', 'place-firms']);
  });
});
