import { describe, expect, it } from 'vitest';
import { arrange, type Entry, type Grouping } from './arrange.ts';

const grouping: Grouping<string> = {
  groups: [
    { id: 'w', name: 'Water' },
    { id: 'e', name: 'Energy' },
    { id: 'r', name: 'Roads' },
  ],
  groupOf: (row) => row.slice(0, 1),
};
const open = new Set<string>();

function shown(entries: Entry<string>[]): string[] {
  return entries.map((entry) => (entry.kind === 'row' ? entry.row : `${entry.group.name} ${entry.count}`));
}

describe('arrange', () => {
  it('keeps the order of the rows when nothing groups them', () => {
    expect(shown(arrange(['e1', 'w1', 'e2'], null, open))).toEqual(['e1', 'w1', 'e2']);
  });

  it('puts groups in their own order and keeps the order of the rows within each', () => {
    expect(shown(arrange(['e2', 'w1', 'e1'], grouping, open))).toEqual([
      'Water 1',
      'w1',
      'Energy 2',
      'e2',
      'e1',
    ]);
  });

  it('leaves out the rows of a closed group but still counts them', () => {
    expect(shown(arrange(['e2', 'w1', 'e1'], grouping, new Set(['e'])))).toEqual([
      'Water 1',
      'w1',
      'Energy 2',
    ]);
  });

  it('shows no group that has no rows', () => {
    expect(shown(arrange(['w1'], grouping, open))).toEqual(['Water 1', 'w1']);
  });
});
