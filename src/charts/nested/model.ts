import type { ChartSpec, Report } from '../../report/dataset/schema.ts';
import { asOfClause } from '../../report/figures/as-of-words.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { type IndicatorView, viewOf } from '../../report/figures/indicator-view.ts';
import { cardText, isPresent, type Origin, shownParts } from '../../report/figures/report-figure.ts';
import { capitalised } from '../../report/language/capitalised.ts';
import { headings } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { type ChartFigure, chartFigure } from '../model/chart-figure.ts';
import { joinClauses, marksInWords } from '../model/chart-words.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import type { ChartMark, ChartModelBase } from '../model/model.ts';

/** One bar: the whole, in it the target of a part, in that what is done of the part. All of one unit. */
export interface NestedModel extends ChartModelBase {
  readonly type: 'nested';
  readonly whole: NestedPart;
  /** null: none is printed, and a completion of 0% implies none. */
  readonly target: NestedPart | null;
  readonly done: NestedPart;
}

export interface NestedPart {
  readonly mark: string;
  readonly name: string;
  readonly figure: ChartFigure;
}

type Parts = Pick<NestedModel, 'whole' | 'target' | 'done'>;

/** The parts that there are, the whole first. */
export const nestedParts = ({ whole, target, done }: Parts): readonly NestedPart[] =>
  target ? [whole, target, done] : [whole, done];

const words = {
  zh: {
    // The bar stands inside a third one: “of it” would be read as of the whole.
    done: (target: string, percent: string) => `占${target}的${percent}`,
    origin: (origin: string) => `（${origin}）`,
    dated: (day: string) => `完成数：${day}`,
    columns: ['', '数额', headings.basis.zh],
    colon: '：',
    scale: { 3: '三项采用同一刻度，从0起', 2: '两项采用同一刻度，从0起' },
  },
  en: {
    done: (target: string, percent: string) => `${percent} of ${target}`,
    origin: (origin: string) => ` (${origin})`,
    dated: (day: string) => `amount completed: ${day}`,
    columns: ['', 'Amount', headings.basis.en],
    colon: ': ',
    scale: { 3: 'All three on one scale from zero', 2: 'Both on one scale from zero' },
  },
} as const;

const sourced = (text: string, origin: Origin, language: Language): string =>
  text + words[language].origin(originWords[language][origin]);

export function getNestedModel(
  spec: Extract<ChartSpec, { type: 'nested' }>,
  report: Report,
  language: Language,
): NestedModel {
  const t = words[language];
  const whole = viewOf(indicatorOf(report, spec.whole));
  const part = viewOf(indicatorOf(report, spec.part));
  const parts: Parts = {
    whole: actualPart(whole, language),
    target: targetPart(part, language),
    done: actualPart(part, language),
  };
  const marks = marksOf(parts, { whole, part }, language);
  const title = fillWords(spec.title, report, language);
  const scale = t.scale[parts.target ? 3 : 2];
  return {
    type: 'nested',
    id: spec.id,
    language,
    title,
    // The whole and the task have no day: the clause says whose it is.
    measured: joinClauses([scale, t.dated(asOfClause(part.asOf, language))], language),
    day: part.asOfWords[language],
    summary: marksInWords(marks, language),
    marks,
    table: {
      caption: title,
      columns: t.columns,
      rows: nestedParts(parts).map(({ name, figure }) => [
        name,
        figure.text,
        originWords[language][figure.origin],
      ]),
      numeric: [1],
    },
    ...parts,
  };
}

const actualPart = ({ id, name, actual }: IndicatorView, language: Language): NestedPart => ({
  mark: id,
  name: name[language],
  figure: chartFigure(actual, actual.parts[language]),
});

function targetPart({ id, denominator, target }: IndicatorView, language: Language): NestedPart | null {
  if (!isPresent(denominator)) {
    throw new Error(`“${id}” has no target: a nested bar shows a target inside a whole.`);
  }
  if (!isPresent(target)) return null;
  return {
    mark: `${id}.target`,
    name: capitalised(denominator[language]),
    figure: chartFigure(target, shownParts(target, language)),
  };
}

function marksOf(
  parts: Parts,
  { whole, part }: { whole: IndicatorView; part: IndicatorView },
  language: Language,
): ChartMark[] {
  const t = words[language];
  const { completion, denominator } = part;
  const label = ({ name, figure }: NestedPart) =>
    sourced(name + t.colon + figure.text, figure.origin, language);
  const share =
    isPresent(completion) && isPresent(denominator)
      ? sourced(t.done(denominator[language], cardText(completion, language)), completion.origin, language)
      : '';
  return [
    { id: parts.whole.mark, label: label(parts.whole), subject: { indicator: whole.id, role: 'actual' } },
    ...(parts.target
      ? [
          {
            id: parts.target.mark,
            label: label(parts.target),
            subject: { indicator: part.id, role: 'target' as const },
          },
        ]
      : []),
    {
      id: parts.done.mark,
      label: joinClauses([label(parts.done), share], language),
      subject: { indicator: part.id, role: 'actual' },
    },
  ];
}
