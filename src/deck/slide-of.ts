/** An entry of a deck → what its slide says. Pure; knows no particular report. */

import type { Pillar, Report } from '../report/dataset/schema.ts';
import { findFigure } from '../report/figures/figures.ts';
import { wordRuns } from '../report/figures/findings.ts';
import { viewOf } from '../report/figures/indicator-view.ts';
import { pillarCards } from '../report/figures/pillar-cards.ts';
import { reportFacts } from '../report/figures/report-facts.ts';
import { shownTitle } from '../report/figures/shown-title.ts';
import { ordinalNumeral } from '../report/language/ordinal.ts';
import { kindOfReportWords } from '../report/language/report-kinds.ts';
import { statement } from '../report/language/terms.ts';
import type { Language } from '../report/language/vocabulary.ts';
import { classCount } from '../report/projects/project-class.ts';
import { applyFilter, indexProjects } from '../report/projects/project-filter.ts';
import { othersInWords, restInWords, stagesInWords } from '../report/projects/stage-counts.ts';
import { chartOf, chartPage, chartPageCount, fitsBeside, TARGETS_CHART } from './chart-of.ts';
import { type Content, groupsPage, missing } from './content.ts';
import { fitFigures } from './fit-figures.ts';
import { pillarProjects, stagePages } from './groups.ts';
import { knownByReport } from './known.ts';
import { isOwn, ownContent } from './own-content.ts';
import { ownRuns } from './own-words.ts';
import { filterWords, projectTable } from './project-table.ts';
import {
  attentionContent,
  auditContent,
  behindContent,
  followUpContent,
  leadingContent,
  overviewContent,
} from './report-content.ts';
import type { EntryOf, SlideEntry, SlideKind } from './schema.ts';
import { HOUSE_SEAL, type Slide, type SlideFigure } from './slide.ts';
import { figureAlone, indicatorFigure, slideFigure } from './slide-figure.ts';
import { slideOrigins } from './slide-origins.ts';
import { slideRefs } from './slide-refs.ts';
import { slideWords } from './slide-words.ts';
import { sourceLine } from './source-line.ts';

/** Beside a chart. */
const MOST_FIGURES = 3;

const pillarOf = (report: Report, id: string): Pillar | null =>
  report.pillars.find((pillar) => pillar.id === id) ?? null;

function coverContent(report: Report, language: Language): Content {
  return {
    eyebrow: '',
    title: [shownTitle(report, language)],
    measured: '',
    // The title and who issued it name the place already.
    body: { type: 'cover', facts: reportFacts(report, language).filter(({ key }) => key !== 'place') },
  };
}

function chartContent(chart: string, page: number, report: Report, language: Language): Content {
  const t = slideWords[language];
  const model = chartPage(report, chart, page, language);
  if (!model) return missing(language, t.noChart(chart));
  const pillar = chartOf(report, chart, language)?.pillar ?? null;
  const spec = pillar?.charts.find(({ id }) => id === chart);
  return {
    eyebrow: pillar
      ? t.pillar(pillar.ordinal, pillar.name[language])
      : chart === TARGETS_CHART
        ? t.targets
        : t.allProjects,
    title: spec ? wordRuns(spec.title, report, language) : [model.title],
    measured: model.measured,
    body: { type: 'chart', chart: model, figures: [] },
    pillar,
    pages: { page, all: chartPageCount(report, chart) },
  };
}

function findingContent(entry: EntryOf<'finding'>, report: Report, language: Language): Content {
  const t = slideWords[language];
  const pillar = pillarOf(report, entry.pillar);
  if (!pillar) return missing(language, t.noPillar(entry.pillar));
  const chart = entry.chart === null ? null : chartOf(report, entry.chart, language);
  if (entry.chart !== null && !chart) return missing(language, t.noChart(entry.chart));
  const cards = pillarCards(report, pillar).cards.slice(0, MOST_FIGURES);
  const figures = cards.map((indicator) => indicatorFigure(viewOf(indicator), language));
  const beside = entry.chart !== null && fitsBeside(report, entry.chart);
  // A deck's file may name any chart of the report: one that is too high stands there without the figures.
  const alone = entry.chart !== null && !beside ? chartPage(report, entry.chart, 1, language) : null;
  return {
    eyebrow: t.pillar(pillar.ordinal, pillar.name[language]),
    title: wordRuns(pillar.finding, report, language),
    measured: chart ? chart.model.measured : '',
    body: chart
      ? { type: 'chart', chart: alone ?? chart.model, figures: beside ? fitFigures(figures) : [] }
      : { type: 'figures', figures },
    pillar,
  };
}

function stagesContent(entry: EntryOf<'stages'>, report: Report, language: Language): Content {
  const t = slideWords[language];
  const pillar = pillarOf(report, entry.pillar);
  if (!pillar) return missing(language, t.noPillar(entry.pillar));
  const projects = pillarProjects(report, pillar.id);
  const shown = groupsPage(stagePages(report, pillar.id), entry.page, language);
  if (!shown) return missing(language, t.noPage);
  const refs = new Set(shown.body.groups.flatMap(({ items }) => items.map(({ ref }) => ref)));
  const [here, summed] =
    entry.page === 1 ? [projects, stagesInWords] : [projects.filter(({ id }) => refs.has(id)), restInWords];
  return {
    eyebrow: t.pillar(pillar.ordinal, pillar.name[language]),
    // The first page sums the part up, the others say what they hold.
    title: [t.stages(summed(here, language), othersInWords(here, language))],
    measured: t.stagesMeasured,
    ...shown,
    pillar,
  };
}

function figuresContent(entry: EntryOf<'figures'>, report: Report, language: Language): Content {
  const t = slideWords[language];
  const found = entry.figures.map((ref) => slideFigure(ref, report, language));
  const lost = entry.figures.filter((_, index) => found[index] === null);
  if (lost.length > 0) return missing(language, t.noFigures(lost));
  const figures = found.filter((figure): figure is SlideFigure => figure !== null);
  const [only] = figures;
  const alone = figures.length === 1 && only ? figureAlone(only, report, language) : null;
  const pillar = commonPillar(entry.figures, report);
  return {
    eyebrow: pillar ? t.pillar(pillar.ordinal, pillar.name[language]) : t.figures,
    title: alone ? alone.title : [t.figuresTitle(figures.length)],
    measured: '',
    body: { type: 'figures', figures: alone ? [alone.figure] : figures },
    pillar,
  };
}

/** The part of the report that all of these figures and projects are from; null where they are from several. */
function commonPillar(refs: readonly string[], report: Report): Pillar | null {
  const pillars = refs.map((ref) => {
    const owner = findFigure(report, ref) ?? report.projects.find(({ id }) => id === ref);
    return owner?.pillar ?? null;
  });
  const [first = null] = pillars;
  return first !== null && pillars.every((pillar) => pillar === first) ? pillarOf(report, first) : null;
}

const projectIds = knownByReport((report, _: null) => new Set(report.projects.map(({ id }) => id)));

const projectIndex = knownByReport((report, _: null) => indexProjects(report));

/** How many projects the filter of a table shows; null where that cannot be told any more. */
function countOf({ filter, found, projects }: EntryOf<'projects'>, report: Report): number | null {
  // Letters may be pinyin, which finds more in the register than here, where the pinyin is not at hand.
  if (/[a-z]/i.test(filter.q)) return found ?? null;
  return Math.max(applyFilter(projectIndex(report, null), filter).projects.length, projects.length);
}

function projectsContent(entry: EntryOf<'projects'>, report: Report, language: Language): Content {
  const t = slideWords[language];
  const known = projectIds(report, null);
  const lost = entry.projects.filter((id) => !known.has(id));
  if (lost.length > 0) return missing(language, t.noProjects(lost));
  const all = countOf(entry, report);
  return {
    eyebrow: t.projects,
    title: [
      t.projectsTitle(
        filterWords(entry.filter, report, language),
        all === null ? null : classCount(all, entry.filter.show, language),
      ),
    ],
    measured: t.projectsMeasured(entry.projects.length, all),
    body: projectTable(report, entry.projects, language),
  };
}

function contentOf(entry: SlideEntry, report: Report, language: Language): Content {
  const t = slideWords[language];
  if (isOwn(entry)) return ownContent(entry, report, language);
  switch (entry.kind) {
    case 'cover':
      return coverContent(report, language);
    case 'overview':
      return overviewContent(report, language);
    case 'leading':
      return leadingContent(report, language);
    case 'behind':
      return behindContent(report, language);
    case 'followUp':
      return followUpContent(report, language);
    case 'targets':
      return chartContent(TARGETS_CHART, entry.page, report, language);
    case 'chart':
      return chartContent(entry.chart, entry.page, report, language);
    case 'finding':
      return findingContent(entry, report, language);
    case 'stages':
      return stagesContent(entry, report, language);
    case 'attention':
      return attentionContent(entry.page, report, language);
    case 'audit':
      return auditContent(entry.page, report, language);
    case 'figures':
      return figuresContent(entry, report, language);
    case 'projects':
      return projectsContent(entry, report, language);
    case 'closing':
      return {
        eyebrow: '',
        title: [kindOfReportWords(report, language).closing],
        measured: '',
        body: { type: 'closing', lines: [t.closingSource, t.closingAsk, statement[language]] },
      };
  }
}

/** An entry that a change of the deck leaves alone stays the same object, and its slide need not be drawn anew. */
const known = knownByReport((_report, _language: Language) => new WeakMap<SlideEntry, Slide>());

export function slideOf(entry: SlideEntry, report: Report, language: Language): Slide {
  const slides = known(report, language);
  const slide = slides.get(entry) ?? makeSlide(entry, report, language);
  slides.set(entry, slide);
  return slide;
}

function makeSlide(entry: SlideEntry, report: Report, language: Language): Slide {
  const t = slideWords[language].own;
  const { pillar = null, pages, eyebrow, title: found, ...content } = contentOf(entry, report, language);
  const lost = content.body.type === 'missing';
  // What is not there is said whatever the speaker called it.
  const titled = entry.title !== '' && !lost;
  const title = titled ? ownRuns(entry.title, report, language) : found;
  const own = isOwn(entry) ? 'slide' : titled ? 'title' : null;
  const paged = pages && pages.all > 1 ? `${eyebrow} · ${pages.page}/${pages.all}` : eyebrow;
  const refs = slideRefs(title, content.body);
  // Which text the slides are of is said once, on the last.
  const source = sourceLine(report, pillar, language, entry.kind === 'closing');
  return {
    ...content,
    title,
    eyebrow: own === 'title' ? [paged, t.title].filter((words) => words !== '').join(' · ') : paged,
    id: entry.id,
    kind: entry.kind,
    part: pillar ? slideWords[language].pillar(pillar.ordinal, pillar.name[language]) : null,
    own,
    backup: entry.backup,
    language,
    seal: pillar ? ordinalNumeral(pillar.ordinal, language) : HOUSE_SEAL,
    source: isOwn(entry) && !lost ? ownSource(entry.kind, refs, source, language) : source,
    refs,
    origins: slideOrigins(title, content.body),
  };
}

/** Whose words a slide of the speaker's own has, and where its figures are from. */
function ownSource(kind: SlideKind, refs: readonly string[], source: string, language: Language): string {
  const t = slideWords[language].own;
  if (kind === 'quotation') return source;
  if (kind === 'picture') return t.picture;
  return refs.length > 0 ? t.sourceWith(source) : t.source;
}
