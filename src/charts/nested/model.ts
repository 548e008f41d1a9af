import type { ChartSpec, Indicator, Report } from '../../report/dataset/schema.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { viewOf } from '../../report/figures/indicator-view.ts';
import { cardText, isPresent, type Origin, orNull, shownText } from '../../report/figures/report-figure.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { joinClauses, joinSentences, originWords } from '../model/chart-words.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import type { NestedModel, NestedPart } from '../model/model.ts';

const words = {
  zh: {
    // The bar stands inside a third one: “of it” would be read as of the whole.
    done: (of: string, percent: string) => `占${of}的 ${percent}`,
    origin: (origin: string) => `（${origin}）`,
    columns: ['', '数额', '来源'],
    colon: '：',
    unit: '三者同一比例尺，自零起',
  },
  en: {
    done: (of: string, percent: string) => `${percent} of ${of}`,
    origin: (origin: string) => ` (${origin})`,
    columns: ['', 'Amount', 'Origin'],
    colon: ': ',
    unit: 'All three on one scale from zero',
  },
} as const;

export function getNestedModel(
  spec: Extract<ChartSpec, { type: 'nested' }>,
  report: Report,
  language: Language,
): NestedModel {
  const whole = indicatorOf(report, spec.whole);
  const part = indicatorOf(report, spec.part);
  const view = viewOf(part);
  const { target, denominator } = view;
  if (!isPresent(target) || !isPresent(denominator)) {
    throw new Error(`“${part.id}” has no target: a nested bar shows a target inside a whole.`);
  }
  const parts = {
    whole: readingPart(whole, language),
    target: {
      mark: `${part.id}.target`,
      value: target.value,
      name: capital(denominator[language], language),
      valueText: shownText(target, language),
      origin: target.origin,
    },
    done: readingPart(part, language),
  };
  const completion = orNull(view.completion);
  const t = words[language];
  const of = denominator[language];
  const sourced = (text: string, origin: Origin) => text + t.origin(originWords[language][origin]);
  const label = ({ name, valueText, origin }: NestedPart) => sourced(name + t.colon + valueText, origin);
  const done = label(parts.done);
  const share = completion && sourced(t.done(of, cardText(completion, language)), completion.origin);
  const marks = [
    { id: parts.whole.mark, label: label(parts.whole), change: { figure: parts.whole.mark } },
    { id: parts.target.mark, label: label(parts.target), change: { figure: parts.target.mark } },
    {
      id: parts.done.mark,
      label: share ? joinClauses([done, share], language) : done,
      change: { figure: parts.done.mark },
    },
  ];
  const title = fillWords(spec.title, report, language);
  return {
    type: 'nested',
    id: spec.id,
    language,
    title,
    measured: joinClauses([t.unit, view.asOfWords[language]], language),
    summary: joinSentences(
      marks.map((mark) => mark.label),
      language,
    ),
    marks,
    table: {
      caption: title,
      columns: t.columns,
      rows: [parts.whole, parts.target, parts.done].map((row) => [
        row.name,
        row.valueText,
        originWords[language][row.origin],
      ]),
      numeric: [1],
    },
    ...parts,
  };
}

function readingPart(indicator: Indicator, language: Language): NestedPart {
  return {
    mark: indicator.id,
    value: indicator.actual.value,
    name: indicator.name[language],
    valueText: viewOf(indicator).actual.text[language],
    origin: 'quoted',
  };
}

/** “the year’s task” begins a label as “The year’s task”. */
const capital = (name: string, language: Language): string =>
  language === 'en' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
