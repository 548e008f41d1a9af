/** What a drafted pillar shows: charts by rules, and titles that hold figures only as placeholders. A person rewrites both. */

import { chooseCharts } from '../../report/choosing/choose-charts.ts';
import { chooseCards, chooseKeyFigures } from '../../report/choosing/choose-figures.ts';
import { hasCompletion, isLevel } from '../../report/choosing/telling.ts';
import { isForTitle } from '../../report/choosing/title-words.ts';
import type { ChartSpec, Indicator, Pillar, Project, Sum, Text } from '../../report/dataset/schema.ts';
import { viewOf } from '../../report/figures/indicator-view.ts';
import { orNull } from '../../report/figures/report-figure.ts';
import type { Section } from '../structure/outline.ts';
import { nameOfSection } from '../structure/outline.ts';
import { asName, named } from './dataset-words.ts';
import type { Drafted } from './indicators.ts';
import { pillarId } from './placing.ts';

interface PillarFacts {
  readonly id: string;
  readonly text: string;
  readonly section: Section;
  readonly drafted: readonly Drafted[];
  readonly projects: readonly Project[];
  readonly sums: readonly Sum[];
}

/** What the words name, and say to be so: not a figure whose subject is unclear, nor what is only to come. */
const isTold = ({ quantity: { subject }, indicator }: Drafted): boolean =>
  subject !== '' && !indicator.planned;

const toldOf = (drafted: readonly Drafted[]): Indicator[] =>
  drafted.filter(isTold).map(({ indicator }) => indicator);

/** Money that is done within a total of the same sentence: one bar inside the other. */
function nestedOf({ id, drafted }: PillarFacts): ChartSpec | null {
  for (const [at, { indicator: part, sentence, quantity }] of drafted.entries()) {
    const before = drafted[at - 1];
    if (!before || before.sentence !== sentence || !hasCompletion(part) || !isLevel(before.indicator))
      continue;
    const isTotal = /总投资|总额|总规模/u.test(before.quantity.subject) && quantity.kind === 'amount';
    const whole = before.indicator;
    // The task stands between the two bars, so it must not pass the whole.
    const target = orNull(viewOf(part).target)?.value ?? Number.POSITIVE_INFINITY;
    const fits =
      whole.actual.unit === part.actual.unit && whole.actual.value > Math.max(part.actual.value, target);
    if (!isTotal || !fits) continue;
    const title: Text = {
      zh: `总投资 {${whole.id}}，已完成 {${part.id}}`,
      en: `Of {${whole.id}} in total, {${part.id}} completed`,
    };
    return { id: `${id}-nested`, type: 'nested', title, whole: whole.id, part: part.id };
  }
  return null;
}

const STAGE = /^(?:在建|完工|竣工|开工|续建|新开工|建成|投产|停工)/u;

/** 在建项目169个，完工项目176个: counts of one thing by how far they are stand side by side. */
function partsOfOneThing({ id, drafted }: PillarFacts): ChartSpec | null {
  for (const [at, first] of drafted.entries()) {
    const second = drafted[at + 1];
    if (!second || second.sentence !== first.sentence) continue;
    const [one, other] = [first.quantity.subject, second.quantity.subject];
    const noun = one.replace(STAGE, '');
    const fits = one !== noun && other !== one && other.replace(STAGE, '') === noun && noun.length >= 2;
    const counts = [first, second].every(
      ({ indicator: { kind, actual } }) => kind === 'count' && actual.value >= 0,
    );
    if (!fits || !counts || first.indicator.actual.unit !== second.indicator.actual.unit) continue;
    if (!isForTitle(one + other)) continue;
    const [a, b] = [first.indicator.id, second.indicator.id];
    const title: Text = {
      zh: `${one} {${a}}，${other} {${b}}`,
      en: `{${a}} and {${b}}, by how far they are`,
    };
    return { id: `${id}-parts`, type: 'parts', title, indicators: [a, b] };
  }
  return null;
}

/** What stands in one sentence can be known to fit; the rest is chosen as for any dataset. */
function chartsOf(facts: PillarFacts): ChartSpec[] {
  const given = [nestedOf(facts), partsOfOneThing(facts)].flatMap((spec) => spec ?? []);
  return chooseCharts({ ...facts, indicators: toldOf(facts.drafted) }, given);
}

/** Name and figure, where the name may stand in a title. */
function clause({ indicator }: Drafted): string | null {
  const { zh } = indicator.name;
  return isForTitle(zh) && zh.length <= 40 ? `${zh} {${indicator.id}}` : null;
}

function completionTitle({ indicator }: Drafted): Text {
  const { zh } = indicator.name;
  const of = 'progress' in indicator && indicator.progress ? indicator.progress.name : null;
  const goal = of && isForTitle(of.zh) ? of.zh : '目标';
  const english = of && !of.untranslated ? of.en : 'what it is measured against';
  return {
    zh: `${isForTitle(zh) ? zh : '本部分首项指标'}${/完成|建成/u.test(zh) ? '达到' : '完成'}${goal}的 {${indicator.id}.completion}`,
    en: `The first figure with a target has reached {${indicator.id}.completion} of ${english}`,
  };
}

function findingOf({ drafted, text, section }: PillarFacts): Text {
  const first = drafted.find(({ indicator }) => hasCompletion(indicator));
  if (first) return completionTitle(first);
  const told = drafted.map(clause).find((words) => words !== null);
  const id = drafted[0]?.indicator.id;
  const heading = asName(text.slice(section.heading.start, section.heading.end));
  if (told && id) {
    const ref = /\{([^}]+)\}/u.exec(told)?.[1] ?? id;
    return { zh: told, en: `The first figure of this part: {${ref}}` };
  }
  return isForTitle(heading) && heading ? named(heading) : { zh: '本部分要点', en: 'What this part reports' };
}

function leadOf({ drafted }: PillarFacts): Text {
  const told = drafted
    .map((one) => ({ words: clause(one), id: one.indicator.id }))
    .filter(({ words }) => words !== null);
  const shown = told.slice(1, 4);
  if (shown.length === 0) {
    return {
      zh: '本部分的指标与项目按原文顺序列出。',
      en: 'The figures and projects of this part, in the order of the text.',
    };
  }
  return {
    zh: `${shown.map(({ words }) => words).join('，')}。`,
    en: `Further figures: ${shown.map(({ id }) => `{${id}}`).join(', ')}.`,
  };
}

/** A text may number its sections anew in each of its halves; pillars have each a number of their own, and then count through. */
export function countedThrough(sections: readonly Section[]): readonly Section[] {
  const ordinals = new Set(sections.map(({ ordinal }) => ordinal));
  return ordinals.size === sections.length
    ? sections
    : sections.map((section, index) => ({ ...section, ordinal: index + 1 }));
}

function pillarOf(facts: PillarFacts): Pillar {
  const { id, text, section } = facts;
  const { start, end } = section.heading;
  const token = text.slice(start, end);
  const told = { ...facts, drafted: facts.drafted.filter(isTold) };
  const charts = chartsOf(facts);
  const cards = chooseCards(toldOf(facts.drafted), charts);
  return {
    id,
    ordinal: section.ordinal,
    name: named(nameOfSection(token)),
    heading: { start, end, token },
    finding: findingOf(told),
    lead: leadOf(told),
    charts,
    ...(cards.length > 0 && { cards }),
  };
}

/** A pillar a section, with what was found in it. */
export function pillarsOf(
  text: string,
  sections: readonly Section[],
  found: { drafted: readonly Drafted[]; projects: readonly Project[]; sums: readonly Sum[] },
): Pillar[] {
  return sections.map((section, index) => {
    const id = pillarId(index);
    return pillarOf({
      id,
      text,
      section,
      drafted: found.drafted.filter(({ indicator }) => indicator.pillar === id),
      projects: found.projects,
      sums: found.sums,
    });
  });
}

export const keyFiguresOf = (drafted: readonly Drafted[]): string[] => chooseKeyFigures(toldOf(drafted));
