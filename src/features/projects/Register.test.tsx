import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../report/dataset/schema.ts';
import { LANGUAGES, type Language } from '../../report/language/vocabulary.ts';
import { ofClass } from '../../report/projects/project-class.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { LanguageProvider } from '../../ui/language.tsx';
import { DEFAULT_VIEW, type ProjectsView } from './projects-view.ts';
import { Register } from './Register.tsx';

const report = madeUpReport();
const projects = ofClass(report.projects, 'projects');

function html(language: Language, view: Partial<ProjectsView> = {}, shown: Report = report): string {
  return renderToString(
    <LanguageProvider language={language}>
      <Register report={shown} view={{ ...DEFAULT_VIEW, ...view }} />
    </LanguageProvider>,
  );
}

/** The words between the tags. */
function text(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'");
}

/** A report of `count` projects. */
function longReport(count: number): Report {
  const copies = Array.from({ length: count }, (_, n) => {
    const project = projects[n % projects.length] as Report['projects'][number];
    return { ...project, id: `project-${n}`, name: { zh: `项目${n}号`, en: `No. ${n} project` } };
  });
  return { ...report, projects: copies };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('Register on the server', () => {
  it.each(LANGUAGES)('holds the name of every project (%s)', (language) => {
    const words = text(html(language));
    for (const { name } of projects) expect(words).toContain(name[language]);
  });

  it.each(LANGUAGES)(
    'holds every figure of every project with their column, as printed in Chinese (%s)',
    (language) => {
      const words = text(html(language, { hide: [] })).replace(/\s/g, '');
      for (const figure of report.projects.flatMap((project) => project.figures)) {
        expect(words).toContain(language === 'zh' ? figure.token : figure.name.en.replace(/\s/g, ''));
      }
    },
  );

  it.each(LANGUAGES)('writes no style attribute, which a strict policy forbids (%s)', (language) => {
    expect(html(language)).not.toContain('style=');
    expect(html(language, {}, longReport(10_000))).not.toContain('style=');
  });

  it('says the same at another hour, by other chance and elsewhere, so that the page can be hydrated', () => {
    const built = LANGUAGES.map((language) => html(language));
    vi.useFakeTimers({ now: new Date('2031-07-01T23:59:00Z') });
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.spyOn(Math, 'random').mockReturnValue(0.123);
    vi.stubGlobal('navigator', { language: 'ar-EG', languages: ['ar-EG'] });
    vi.stubGlobal('window', globalThis);
    expect(LANGUAGES.map((language) => html(language))).toEqual(built);
  });

  it('names its first rows as such when there are too many for one document', () => {
    const markup = html('en', {}, longReport(10_000));
    expect(markup.match(/scope="row"/g)).toHaveLength(200);
    expect(text(markup)).toContain('The first 200 of 10000 rows');
  });

  it('shows only what the filter leaves, and says how many that is', () => {
    const [sector] = report.sectors.filter(({ id }) => projects.some((project) => project.sector === id));
    const id = sector?.id ?? '';
    const left = projects.filter((project) => project.sector === id);
    const markup = html('zh', { sector: [id] });
    expect(markup.match(/scope="row"/g)).toHaveLength(left.length);
    expect(text(markup)).toContain(`${projects.length}个项目中的${left.length}个`);
    expect(text(markup)).toContain(`领域：${sector?.name.zh}`);
  });

  it('shows plans, measures or all where asked for, and says what it counts', () => {
    const plans = text(html('zh', { show: 'plans' }));
    expect(plans).toContain('共1项规划、政策');
    expect(plans).toContain('《开湖计划》');
    expect(text(html('zh', { show: 'all' }))).toContain('共6项');
    expect(text(html('zh'))).toContain('共4个项目');
  });

  it('where nothing of it is left, says what other entries meet the conditions', () => {
    const words = text(html('zh', { q: '清水' }));
    expect(words).toContain('其中没有符合全部条件的；符合条件的有1项其他举措。');
  });

  it('puts the stages in their order and what is not stated last, in both directions', () => {
    const stagesIn = (desc: boolean) => {
      const markup = html('en', { sort: [{ id: 'stage', desc }] });
      return [...markup.matchAll(/data-label="Stage"[^>]*>(.*?)<\/td>/g)].map(([, cell]) =>
        text(cell ?? '').trim(),
      );
    };
    const order = ['Planning', 'Design', 'Approval', 'Construction', 'Completed', 'In use'];
    const rank = (stage: string, desc: boolean) => {
      const at = order.indexOf(stage);
      return at < 0 ? order.length : desc ? order.length - 1 - at : at;
    };
    for (const desc of [false, true]) {
      const ranks = stagesIn(desc).map((stage) => rank(stage, desc));
      expect(ranks).toHaveLength(projects.length);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(ranks.at(-1)).toBe(order.length);
    }
  });

  it('marks each sorted head, and numbers them when there are several', () => {
    const markup = html('en', {
      sort: [
        { id: 'stage', desc: true },
        { id: 'name', desc: false },
      ],
    });
    expect(markup).toMatch(/aria-sort="ascending"[^>]*>.*?aria-label="Project, sort key 2"/);
    expect(markup).toMatch(/aria-sort="descending"[^>]*>.*?Stage.*?sort key 1/);
  });

  it('groups by sector in the order of the report, with the count of each', () => {
    const markup = html('en', { group: 'sector' });
    const heads = [...markup.matchAll(/aria-expanded="true"[^>]*>(.*?)<\/button>/g)].map(([, head]) =>
      text(head ?? '')
        .trim()
        .split(/\s{2,}/),
    );
    const counted = report.sectors
      .map(({ id, name }) => [name.en, `${projects.filter((p) => p.sector === id).length}`])
      .filter(([, count]) => count !== '0');
    expect(heads).toEqual(counted);
  });

  it('leaves out hidden columns', () => {
    expect(html('en', { hide: ['place'] })).not.toContain('data-label="Location"');
    expect(html('en')).toContain('data-label="Location"');
  });

  it('says so when nothing is left, with a way out', () => {
    const words = text(html('en', { q: 'no such thing' }));
    expect(words).toContain('No project meets all of these conditions.');
    expect(words).toContain('Clear the filters');
  });
});
