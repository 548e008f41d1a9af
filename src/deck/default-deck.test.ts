import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../report/dataset/schema.ts';
import { LANGUAGES } from '../report/language/vocabulary.ts';
import { loadReport } from '../report/loading/load.ts';
import { madeUpReport } from '../report/testing/made-up-report.ts';
import { defaultDeck, TALK_LENGTHS } from './default-deck.ts';
import { readingMinutes } from './reading.ts';
import { deckSchema } from './schema.ts';
import { titleText } from './slide.ts';
import { slideOf } from './slide-of.ts';
import { slideText } from './testing/slide-text.ts';

function realReport(): Report {
  const result = loadReport(readFileSync('data/xuchang-2020.json'));
  if (!result.ok) throw new Error('data/xuchang-2020.json does not load');
  return result.value;
}

/** Far more of everything than a slide can hold. */
function crowdedReport(): Report {
  const report = madeUpReport();
  const [project] = report.projects;
  const [indicator] = report.indicators;
  if (!project || !indicator) throw new Error('The made-up report is empty.');
  for (let index = 0; index < 120; index += 1) {
    report.projects.push({
      ...project,
      id: `more-${index}`,
      name: { zh: `第${index}号特别长的引水工程名称`, en: `Water main number ${index} with a long name` },
    });
    report.indicators.push({
      ...indicator,
      id: `level-${index}`,
      name: { zh: `第${index}项指标的名称`, en: `Name of indicator number ${index}` },
    });
  }
  return report;
}

const reports: [string, Report][] = [
  ['Xuchang 2020', realReport()],
  ['a made-up report', madeUpReport()],
  ['a report of far too much', crowdedReport()],
];

describe.each(reports)('the deck of %s', (_, report) => {
  const deck = defaultDeck(report);
  const slides = LANGUAGES.flatMap((language) =>
    deck.slides.map((entry) => slideOf(entry, report, language)),
  );

  it('goes from the cover over the state of all pillars and each of them to the closing', () => {
    const told = deck.slides.filter(({ backup }) => !backup);
    const kinds = told.map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(['cover', 'overview']);
    expect(kinds.at(-1)).toBe('closing');
    const pillars = told.flatMap((entry) => (entry.kind === 'finding' ? [entry.pillar] : []));
    expect(pillars).toEqual(report.pillars.map(({ id }) => id));
  });

  it('is short for five minutes, has a slide a pillar at ten, and more charts at twenty; the rest stands behind', () => {
    const toldIn = (minutes: number) => defaultDeck(report, minutes).slides.filter(({ backup }) => !backup);
    const [five, ten, twenty] = TALK_LENGTHS.map(toldIn);
    expect(five?.length).toBeLessThanOrEqual(7);
    expect(ten?.length).toBe((five?.length ?? 0) + report.pillars.length);
    expect(twenty?.length).toBeGreaterThan(ten?.length ?? 0);
    const ids = (minutes: number) => defaultDeck(report, minutes).slides.map(({ id }) => id);
    expect([...ids(20)].sort()).toEqual([...ids(5)].sort());
  });

  it('steps through no list of names, and through no more words than a hall reads at a glance', () => {
    for (const slide of slides.filter(({ backup }) => !backup)) {
      expect(['groups', 'table']).not.toContain(slide.body.type);
      // The overview is a picture of numbers; what cover and closing say is not read out.
      if (['cover', 'overview', 'closing'].includes(slide.body.type)) continue;
      // Without the line that says what is measured, which nobody reads out. A chart's words are its own.
      const body =
        slide.body.type === 'chart' ? { type: 'figures' as const, figures: slide.body.figures } : slide.body;
      const words = slideText({ ...slide, body, measured: '', eyebrow: '' });
      expect(readingMinutes(words), `${slide.id} ${slide.language}: ${words}`).toBeLessThan(0.4);
    }
  });

  it('is a deck by the schema, with an id of its own for every slide', () => {
    expect(deckSchema.parse(deck)).toEqual(deck);
    expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
  });

  it('has something to show on every slide, in both languages', () => {
    expect(slides.filter(({ body }) => body.type === 'missing')).toEqual([]);
    for (const slide of slides) {
      expect(titleText(slide)).not.toBe('');
    }
    // Which text they are of: once a language, on the last.
    const checked = slides.filter(({ source }) => source.includes(report.source.sha256.slice(0, 12)));
    expect(checked.map(({ id }) => id)).toEqual(LANGUAGES.map(() => 'closing'));
  });

  it('holds nothing on a slide that takes more than a minute to read', () => {
    const long = slides.filter((slide) => readingMinutes(slideText(slide)) > 1);
    expect(long.map(({ id, language }) => `${id} ${language}`)).toEqual([]);
  });

  it('sets at most three figures beside a chart', () => {
    for (const { body } of slides) if ('figures' in body) expect(body.figures.length).toBeLessThanOrEqual(3);
  });

  it('names every project of a pillar once, unless there are more than a talk has time for', () => {
    for (const pillar of report.pillars) {
      const last = deck.slides.findLast((entry) => entry.kind === 'stages' && entry.pillar === pillar.id);
      if (last && / · (\d+)\/(?!\1$)\d+$/.test(slideOf(last, report, 'zh').eyebrow)) continue;
      const named = deck.slides.flatMap((entry) => {
        if (entry.kind !== 'stages' || entry.pillar !== pillar.id) return [];
        return slideOf(entry, report, 'zh').refs;
      });
      // A part stands within the name of its whole.
      const wholes = report.projects.filter(({ partOf }) => partOf === undefined);
      const own = wholes.filter((project) => project.pillar === pillar.id).map(({ id }) => id);
      expect([...named].sort()).toEqual([...own].sort());
    }
  });

  it('shows every chart of the report', () => {
    const shown = new Set(slides.flatMap(({ body }) => (body.type === 'chart' ? [body.chart.id] : [])));
    for (const { charts } of report.pillars) for (const { id } of charts) expect(shown).toContain(id);
  });
});

// A minute, not the runner's five seconds: a busy machine is no fault of the deck.
it('stays a talk for a report of 10,000 projects and 5,000 indicators', { timeout: 60_000 }, () => {
  const report = crowdedReport();
  const [project, indicator] = [report.projects[0], report.indicators[0]];
  if (!project || !indicator) throw new Error('The made-up report is empty.');
  for (let index = 0; index < 10_000; index += 1) report.projects.push({ ...project, id: `p-${index}` });
  for (let index = 0; index < 5_000; index += 1) report.indicators.push({ ...indicator, id: `i-${index}` });
  const deck = defaultDeck(report);
  expect(deck.slides.length).toBeLessThan(60);
  for (const entry of deck.slides) expect(slideOf(entry, report, 'zh').body.type).not.toBe('missing');
});

it.each(LANGUAGES)('has a finding of its own on every slide of the Xuchang deck (%s)', (language) => {
  const report = realReport();
  const titles = defaultDeck(report).slides.map((entry) => titleText(slideOf(entry, report, language)));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

it('shows what is behind large, over its bar, and names all of it behind the talk', () => {
  // The completion of the first key figure, printed as less than the pace.
  const text = readFileSync('data/xuchang-2020.json', 'utf8').replace(
    /"token": "97\.2%",\s+"value": 97\.2/,
    '"token": "61.5%", "value": 61.5',
  );
  const result = loadReport(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const report = result.value;
  const deck = defaultDeck(report);
  const told = deck.slides.filter(({ backup }) => !backup).map(({ kind }) => kind);
  expect(told.slice(-3)).toEqual(['behind', 'followUp', 'closing']);
  const entry = deck.slides.find(({ kind }) => kind === 'behind');
  if (!entry) throw new Error('Nothing is behind.');
  for (const language of LANGUAGES) {
    const { body } = slideOf(entry, report, language);
    const figures = body.type === 'figures' ? body.figures : [];
    expect(figures.map(({ bar }) => bar?.percent)).toContain(61.5);
    expect(figures.length).toBeLessThanOrEqual(3);
  }
  expect(deck.slides.filter(({ kind }) => kind === 'attention').every(({ backup }) => backup)).toBe(true);
});
