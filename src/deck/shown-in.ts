/** Where on the page and in the presentation a figure or a project is shown. */
import type { ChartModel } from '../charts/registry/models.ts';
import { reportCharts } from '../charts/report-charts.ts';
import type { Report } from '../report/dataset/schema.ts';
import type { Language } from '../report/language/vocabulary.ts';
import { MATRIX_CHART, TARGETS_CHART } from './chart-of.ts';
import { markRef } from './mark-ref.ts';
import { type Slide, titleText } from './slide.ts';

export interface ShownIn {
  readonly charts: readonly {
    readonly id: string;
    readonly title: string;
    /** The part of the page that it stands in. */
    readonly part: string;
  }[];
  readonly slides: readonly { readonly id: string; readonly page: number; readonly title: string }[];
}

const NOWHERE: ShownIn = { charts: [], slides: [] };

const refsOf = ({ marks }: ChartModel): Set<string> =>
  new Set(marks.flatMap(({ subject }) => markRef(subject) ?? []));

function partOf(report: Report, chart: string): string {
  if (chart === TARGETS_CHART) return 'targets';
  if (chart === MATRIX_CHART) return 'overview';
  const pillar = report.pillars.find(({ charts }) => charts.some(({ id }) => id === chart));
  return pillar ? `part-${pillar.id}` : 'report';
}

/** Of every figure and project that is shown anywhere; `slides` are those that the talk shows, in order. */
export function shownIn(
  report: Report,
  slides: readonly Slide[],
  language: Language,
): (ref: string) => ShownIn {
  const places = new Map<string, ShownIn>();
  const add = (ref: string, { charts, slides: pages }: ShownIn) => {
    const before = places.get(ref) ?? NOWHERE;
    places.set(ref, { charts: [...before.charts, ...charts], slides: [...before.slides, ...pages] });
  };
  for (const model of reportCharts(report, language)) {
    const chart = { id: model.id, title: model.title, part: partOf(report, model.id) };
    for (const ref of refsOf(model)) add(ref, { charts: [chart], slides: [] });
  }
  for (const [at, slide] of slides.entries()) {
    const page = { id: slide.id, page: at + 1, title: titleText(slide) };
    for (const ref of slide.refs) add(ref, { charts: [], slides: [page] });
  }
  return (ref) => places.get(ref) ?? NOWHERE;
}
