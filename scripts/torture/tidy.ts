/**
 * Takes out of a changed dataset what only points at nothing any more, so that the loader goes on to what the change
 * means. It mends no value, no name and nothing that stands twice.
 */
import { chartSlots, earlierOf, hasOneUnit } from '../../src/report/dataset/chart-slots.ts';
import type { ChartSpec, Report } from '../../src/report/dataset/schema.ts';
import { wordsCheck } from '../../src/report/figures/findings.ts';
import { fitsSlot } from '../../src/report/loading/problem-charts.ts';
import { tokenDifferences } from '../../src/report/numbers/token-differences.ts';
import { isFields, nodesOf } from './tree.ts';

export function tidy(report: Report): void {
  placeTokens(report);
  const known = (list: readonly { id: string }[]) => {
    const ids = new Set(list.map(({ id }) => id));
    return (id: unknown) => ids.has(id as string);
  };
  const [isPillar, isSector, isPlace, isIndicator, isProject] = [
    known(report.pillars),
    known(report.sectors),
    known(report.places),
    known(report.indicators),
    known(report.projects),
  ];
  for (const entry of [...report.indicators, ...report.projects]) {
    if (!isPillar(entry.pillar)) entry.pillar = null;
    if (!isSector(entry.sector)) entry.sector = report.sectors[0]?.id ?? '';
  }
  for (const project of report.projects)
    if (typeof project.place === 'string' && !isPlace(project.place))
      project.place = { missing: 'noPlaceStated' };
  tidyProjects(report, isIndicator, isProject);
  tidyEarlier(report);
  report.keyFigures = report.keyFigures.filter(isIndicator);
  if (report.unconfirmed)
    report.unconfirmed = report.unconfirmed.filter((id) => isIndicator(id) || isProject(id));
  report.claims = report.claims.filter(({ pillar }) => isPillar(pillar));
  for (const announcement of report.announcements)
    announcement.reportedIn = announcement.reportedIn.filter(isPillar);
  report.sums = report.sums.filter(
    ({ whole, parts }) =>
      isIndicator(whole) && parts.every((part) => typeof part !== 'string' || isIndicator(part)),
  );
  // What is worked out is remembered by the object that it is of, and the dataset is not yet what it will be.
  const asItStands = structuredClone(report);
  for (const pillar of report.pillars) {
    const own = new Set(report.indicators.filter((one) => one.pillar === pillar.id).map(({ id }) => id));
    if (pillar.cards) pillar.cards = pillar.cards.filter((id) => own.has(id));
    pillar.charts = pillar.charts.filter((chart) => fits(chart, asItStands));
  }
  plainTitles(report, asItStands);
}

/** A project is part of one that the report has and that is no part itself, or of none; and names indicators that it has. */
function tidyProjects(
  { projects, announcements }: Report,
  isIndicator: (id: unknown) => boolean,
  isProject: (id: unknown) => boolean,
): void {
  const parts = new Set(projects.filter(({ partOf }) => partOf !== undefined).map(({ id }) => id));
  for (const project of projects) {
    const { partOf } = project;
    if (project.indicators) project.indicators = project.indicators.filter(isIndicator);
    if (partOf !== undefined && (!isProject(partOf) || parts.has(partOf))) delete project.partOf;
  }
  for (const announcement of announcements)
    if (announcement.related) announcement.related = announcement.related.filter(isProject);
}

/** A token that says other than its changed figure gives way to the figure's number and unit, where they can be read back. */
function rewriteToken(figure: Readonly<Record<string, unknown>>): string {
  const { value, unit, bound } = figure;
  const token = String(figure.token);
  if (typeof value !== 'number' || typeof unit !== 'string' || typeof bound !== 'string') return token;
  const says = (words: string) => tokenDifferences({ token: words, value, unit, bound })?.length === 0;
  const plain = `${value}${unit}`;
  return !says(token) && says(plain) ? plain : token;
}

/** Every token says its figure, ends where its length says, and all lie in the text. */
function placeTokens(report: Report): void {
  let last = report.source.length;
  for (const node of nodesOf(report)) {
    if (!isFields(node) || typeof node.token !== 'string' || typeof node.start !== 'number') continue;
    node.token = rewriteToken(node);
    node.end = node.start + String(node.token).length;
    last = Math.max(last, Number(node.end));
  }
  report.source.length = last;
}

function fits(chart: ChartSpec, report: Report): boolean {
  const slots = chartSlots(chart);
  const found = slots.map(({ id }) => report.indicators.find((indicator) => indicator.id === id));
  const units = new Set(found.map((indicator) => indicator?.actual.unit));
  if (hasOneUnit(chart) && units.size > 1) return false;
  const byId = new Map(report.indicators.map((indicator) => [indicator.id, indicator]));
  return slots.every(({ takes }, index) => {
    const indicator = found[index];
    return indicator !== undefined && fitsSlot(indicator, takes, byId);
  });
}

/** What an indicator was before is another of its kind and unit, or nothing. */
function tidyEarlier(report: Report): void {
  const byId = new Map(report.indicators.map((indicator) => [indicator.id, indicator]));
  for (const indicator of report.indicators) {
    const earlier = byId.get(earlierOf(indicator) ?? '');
    const isAlike = earlier?.kind === indicator.kind && earlier.actual.unit === indicator.actual.unit;
    if ('earlier' in indicator && !isAlike) delete indicator.earlier;
  }
}

/** A title whose placeholder names nothing, or with digits of its own, is a title without figures. */
function plainTitles(report: Report, asItStands: Report): void {
  const check = wordsCheck(asItStands);
  for (const pillar of report.pillars) {
    for (const holder of [pillar.finding, pillar.lead, ...pillar.charts.map(({ title }) => title)]) {
      if (check(holder).length === 0) continue;
      Object.assign(holder, { zh: '进展', en: 'Progress' });
    }
  }
}
