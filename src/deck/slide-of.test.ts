import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../report/projects/project-filter.ts';
import { madeUpReport } from '../report/testing/made-up-report.ts';
import { projectEntries } from './edit.ts';
import type { SlideEntry } from './schema.ts';
import { titleText } from './slide.ts';
import { slideOf } from './slide-of.ts';

const report = madeUpReport();
type Kinds<Entry> = Entry extends SlideEntry
  ? Omit<Entry, 'id' | 'hidden' | 'backup' | 'notes' | 'title'>
  : never;

const show = (entry: Kinds<SlideEntry>, language: 'zh' | 'en' = 'zh') =>
  slideOf(
    { id: 'one', hidden: false, backup: false, notes: '', title: '', ...entry } as SlideEntry,
    report,
    language,
  );

describe('slideOf', () => {
  it('fills the figures of a pillar’s finding, each with its ref', () => {
    const { title } = show({ kind: 'finding', pillar: 'industry', chart: 'progress' });
    expect(title).toContainEqual(expect.objectContaining({ ref: 'spending.completion' }));
  });

  it('marks a computed figure as computed, with its arithmetic', () => {
    const { body } = show({ kind: 'figures', figures: ['chargers.completion'] });
    const [figure] = 'figures' in body ? body.figures : [];
    expect(figure?.origin).toBe('computed');
    expect(figure?.lines.map(({ text }) => text).join()).toContain('÷');
  });

  it('says of each line of a figure whether it is quoted or computed, and which marks there are', () => {
    const slide = show({ kind: 'figures', figures: ['spending'] });
    const [figure] = 'figures' in slide.body ? slide.body.figures : [];
    expect(figure?.origin).toBe('quoted');
    expect(figure?.lines.find(({ text }) => text.includes('%'))?.origin).toBe('quoted');
    expect(figure?.lines.find(({ text }) => text.includes('个百分点'))?.origin).toBe('computed');
    expect(slide.origins).toEqual(['quoted', 'computed']);
    expect(show({ kind: 'audit', page: 1 }).origins).toEqual([]);
  });

  it('seals the slides of a part with its numeral, the others with the sign of the house', () => {
    expect(show({ kind: 'finding', pillar: 'water', chart: null }).seal).toBe('二');
    expect(show({ kind: 'finding', pillar: 'water', chart: null }, 'en').seal).toBe('2');
    expect(show({ kind: 'stages', pillar: 'water', page: 1 }).seal).toBe('二');
    expect(show({ kind: 'cover' }).seal).toBe('据');
  });

  it('makes a single figure its own title', () => {
    const slide = show({ kind: 'figures', figures: ['spending'] });
    const [figure] = 'figures' in slide.body ? slide.body.figures : [];
    expect(titleText(slide)).toContain(figure?.words.number);
    // The label does not say the title again.
    expect(titleText(slide)).not.toContain(figure?.name);
    expect(slide.seal).not.toBe('据');
    expect(slide.source).toMatch(/第.部分/);
  });

  it.each(['zh', 'en'] as const)(
    'names the denominator, the actual and the day of a per cent (%s)',
    (language) => {
      const slide = show({ kind: 'figures', figures: ['spending.completion'] }, language);
      const [figure] = 'figures' in slide.body ? slide.body.figures : [];
      const indicator = report.indicators.find(({ id }) => id === 'spending');
      const of = indicator && 'progress' in indicator ? indicator.progress?.name[language] : undefined;
      expect(of).toBeTruthy();
      expect(figure?.name).toContain(of);
      expect(titleText(slide)).toContain(of);
      expect(slide.refs).toEqual(['spending', 'spending.completion']);
      expect(figure?.lines[0]).toMatchObject({ origin: 'quoted' });
      // An English label begins with a capital, a name in a sentence does not.
      expect(figure?.lines[1]?.text.toLowerCase()).toContain(of?.toLowerCase());
      expect(figure?.asOf).not.toBe('');
      expect(figure?.lines.length).toBeLessThanOrEqual(3);
    },
  );

  it('shows a project that was sent by its stage and the report’s wording', () => {
    const { body } = show({ kind: 'figures', figures: ['east-lake-works'] });
    const [figure] = 'figures' in body ? body.figures : [];
    expect(figure).toMatchObject({
      origin: null,
      words: { number: '投用' },
      lines: [{ text: '建成投用', origin: null }],
    });
  });

  it('says what a table of projects was filtered by, how many there are and how many are here', () => {
    const entry = {
      kind: 'projects' as const,
      filter: { ...NO_FILTER, sector: ['roads'] },
      projects: ['west-hill-tunnel'],
    };
    expect(titleText(show(entry as never))).toMatch(/：共2个项目$/);
    expect(show(entry as never).measured).toContain('本页列其中1项');
  });

  it('counts what a search by pinyin found as the register did, and names no total where that is not known', () => {
    const searched = { ...NO_FILTER, q: 'suidao' };
    const ids = report.projects.map(({ id }) => id);
    for (const slide of projectEntries(report, ids, searched))
      expect(titleText(show(slide as never))).toMatch(new RegExp(`：共${ids.length}个项目$`));
    const entry = { kind: 'projects' as const, filter: searched, projects: ['west-hill-tunnel'] };
    expect(titleText(show(entry as never))).not.toContain('共');
  });

  it('keeps the order of the rows that were sent', () => {
    const { refs } = show({
      kind: 'projects',
      filter: { sector: [], stage: [], pillar: [], place: [], q: '', show: 'all' },
      projects: ['south-ferry-bridge', 'west-hill-tunnel'],
    });
    expect(refs).toEqual(['south-ferry-bridge', 'west-hill-tunnel']);
  });

  it.each([
    [{ kind: 'chart', chart: 'gone', page: 1 }],
    [{ kind: 'chart', chart: 'progress', page: 9 }],
    [{ kind: 'finding', pillar: 'gone', chart: null }],
    [{ kind: 'stages', pillar: 'water', page: 9 }],
    [{ kind: 'audit', page: 99 }],
    [{ kind: 'figures', figures: ['spending', 'gone'] }],
  ] as const)('says so where the report has no such content: %o', (entry) => {
    const slide = show(entry as never);
    expect(slide.body.type).toBe('missing');
    expect(slide.body.type === 'missing' && slide.body.words).toMatch(/^这份报告中没有|^内容/);
  });

  it('names the part of the report at the foot', () => {
    expect(show({ kind: 'finding', pillar: 'water', chart: null }).source).toContain('第二部分');
    expect(show({ kind: 'finding', pillar: 'water', chart: null }, 'en').source).toContain('part 2');
  });
});
