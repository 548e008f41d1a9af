import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGISTER_COLUMN_IDS } from '../../report/projects/columns.ts';
import { FACETS, facetOptions, SHOWABLE } from '../../report/projects/project-filter.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import {
  DEFAULT_VIEW,
  GROUPS,
  HIDEABLE,
  type ProjectsView,
  readProjectsView,
  writeProjectsView,
} from './projects-view.ts';

const report = madeUpReport();
const read = (query: string) => readProjectsView(new URLSearchParams(query), report);

/** As the address is written from a change: a list is joined by commas, null is left out. */
function address(view: ProjectsView): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(writeProjectsView(view))) {
    if (value !== null) params.set(name, typeof value === 'string' ? value : value.join());
  }
  return params;
}

const options = facetOptions(report);
const some = (facet: (typeof FACETS)[number]) => fc.subarray(options[facet].map(({ id }) => id));
const anyView: fc.Arbitrary<ProjectsView> = fc.record({
  sector: some('sector'),
  stage: some('stage'),
  pillar: some('pillar'),
  place: some('place'),
  q: fc.string({ maxLength: 100 }),
  show: fc.constantFrom(...SHOWABLE),
  sort: fc.subarray([...REGISTER_COLUMN_IDS]).map((ids) => ids.map((id, n) => ({ id, desc: n % 2 === 0 }))),
  group: fc.constantFrom(null, ...GROUPS),
  hide: fc.subarray([...HIDEABLE]),
});

describe('the register’s view in the address', () => {
  it('is the default view where the address says nothing', () => {
    expect(read('')).toEqual({ view: DEFAULT_VIEW, dropped: [] });
    expect([...address(DEFAULT_VIEW)]).toEqual([]);
  });

  it('holds filters, search, sort keys, grouping and hidden columns', () => {
    const { view } = read(
      'sector=supply,roads&stage=noStageStated&q=湖&show=measures&sort=-stage,name&group=sector&hide=place',
    );
    expect(view).toEqual({
      ...DEFAULT_VIEW,
      sector: ['supply', 'roads'],
      stage: ['noStageStated'],
      q: '湖',
      show: 'measures',
      sort: [
        { id: 'stage', desc: true },
        { id: 'name', desc: false },
      ],
      group: 'sector',
      hide: ['place'],
    });
  });

  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readProjectsView(address(view), report)).toEqual({ view, dropped: [] });
      }),
    );
  });

  it('drops what the report does not have, keeps the rest, and says what it dropped', () => {
    const { view, dropped } = read(
      'sector=roads,fishing&stage=finished&sort=-age,name&show=rivers&group=moon&hide=name,place&place=atlantis',
    );
    expect(view).toEqual({
      ...DEFAULT_VIEW,
      sector: ['roads'],
      sort: [{ id: 'name', desc: false }],
      hide: ['place'],
    });
    expect(dropped).toEqual([
      { parameter: 'sector', value: 'fishing' },
      { parameter: 'stage', value: 'finished' },
      { parameter: 'place', value: 'atlantis' },
      { parameter: 'show', value: 'rivers' },
      { parameter: 'sort', value: '-age' },
      { parameter: 'group', value: 'moon' },
      { parameter: 'hide', value: 'name' },
    ]);
  });

  it('takes a column as a sort key once', () => {
    expect(read('sort=-stage,stage,name').view.sort).toEqual([
      { id: 'stage', desc: true },
      { id: 'name', desc: false },
    ]);
  });

  it('knows what is meant in another letter case', () => {
    expect(read('sort=-Stage,STAGE').view.sort).toEqual([{ id: 'stage', desc: true }]);
    expect(read('sort=-Stage').dropped).toEqual([]);
  });

  it('searches for nothing rather than for a text longer than any name', () => {
    const { view, dropped } = read(`q=${'湖'.repeat(5_000)}`);
    expect(view.q).toBe('');
    expect(dropped).toEqual([{ parameter: 'q', value: `${'湖'.repeat(40)}…` }]);
  });

  it('reads any address without failing, and only ever yields what the report has', () => {
    const names = fc.constantFrom(...FACETS, 'q', 'show', 'sort', 'group', 'hide');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
        const { view } = readProjectsView(new URLSearchParams(pairs), report);
        for (const facet of FACETS) {
          expect(options[facet].map(({ id }) => id)).toEqual(expect.arrayContaining([...view[facet]]));
        }
        expect(REGISTER_COLUMN_IDS).toEqual(expect.arrayContaining(view.sort.map(({ id }) => id)));
      }),
    );
  });
});

describe('a change of the view', () => {
  it('names only what it changes', () => {
    expect(writeProjectsView({ sector: ['roads'] })).toEqual({ sector: ['roads'] });
  });

  it('takes away what is back at its default', () => {
    expect(
      writeProjectsView({
        sector: [],
        q: '',
        show: 'projects',
        sort: [],
        group: null,
        hide: DEFAULT_VIEW.hide,
      }),
    ).toEqual({
      sector: null,
      q: null,
      show: null,
      sort: null,
      group: null,
      hide: null,
    });
  });

  it('says that no column is hidden, which is not how it begins', () => {
    expect(writeProjectsView({ hide: [] })).toEqual({ hide: 'none' });
    expect(read('hide=none')).toEqual({ view: { ...DEFAULT_VIEW, hide: [] }, dropped: [] });
  });
});
