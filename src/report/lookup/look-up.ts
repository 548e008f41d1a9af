/** What a question asks for, best first. Pure: the same question of the same report has the same answer. */

import { viewOf } from '../figures/indicator-view.ts';
import { isPresent } from '../figures/report-figure.ts';
import type { Status } from '../figures/status.ts';
import { compareRatios } from '../numbers/decimal.ts';
import { stageOf } from '../projects/stage.ts';
import { fold, parseQuery, type Query, squeeze } from '../search/search.ts';
import type { IndicatorRow, ListRow, LookupIndex, LookupRow, ProjectRow } from './lookup-index.ts';
import { BEGINS, holds, isNamed, type Nearness, nearness, scatteredNearness, WHOLE } from './nearness.ts';
import { type Asked, type Question, readQuestion } from './question.ts';
import { inOtherWords } from './synonyms.ts';

/** What can be said where a question asks for what is behind, or reached, and nothing is. */
export type LookupStatement = 'nothingBehind' | 'nothingReached' | 'noTargets';

export interface Lookup {
  readonly statement: LookupStatement | null;
  readonly rows: readonly LookupRow[];
}

const NUMBER = /^\d[\d,]*(?:\.\d*)?%?$/;
const NOTHING: Lookup = { statement: null, rows: [] };

interface Found {
  readonly row: LookupRow;
  readonly nearness: Nearness;
}

/** A number asks for the figure of these digits (97.2, 1,641), and a token for the one printed so (第4位, 3000万元). */
function figureNearness({ digits, tokens }: LookupRow, query: Query, number: string | null): Nearness | null {
  const { text } = query.whole;
  if (tokens.includes(text)) return WHOLE;
  if (number === null) return /^\d/.test(text) && tokens.some((token) => holds(token, text)) ? BEGINS : null;
  if (digits.includes(number)) return WHOLE;
  return number.length > 1 && digits.some((figure) => figure.startsWith(number)) ? BEGINS : null;
}

function findWords(
  index: LookupIndex,
  words: string,
  near: (row: LookupRow, query: Query) => Nearness | null,
): Found[] {
  const query = parseQuery(words);
  if (query.whole.text === '') return [];
  const found: Found[] = [];
  for (const row of index) {
    const nearest = near(row, query);
    if (nearest !== null) found.push({ row, nearness: nearest });
  }
  return found;
}

/** A list is asked for by its whole name (a place's may lack 市 or 县): a sector's is also in the names of its projects. */
function byName(row: LookupRow, query: Query): Nearness | null {
  const nearest = nearness(row.search, query);
  if (row.kind !== 'list' || nearest === WHOLE) return nearest;
  const { text } = query.whole;
  const isPlace = row.facet === 'place' && /^[市县区镇乡]$/.test(row.search.zh.slice(text.length));
  return (isPlace && nearest === BEGINS) || row.search.pinyin === text ? WHOLE : null;
}

const byPieces = (row: LookupRow, query: Query): Nearness | null =>
  row.kind === 'list' ? null : scatteredNearness(row.search, query);

/** By its figures, or by its name. */
function findNear(index: LookupIndex, words: string): Found[] {
  const trimmed = words.normalize('NFKC').trim();
  const number = NUMBER.test(trimmed) ? trimmed.replace(/[,%]/g, '').replace(/\.$/, '') : null;
  return findWords(index, words, (row, query) => figureNearness(row, query, number) ?? byName(row, query));
}

/** As named, in other words for the same, and last in pieces. */
function* findContent(index: LookupIndex, contents: readonly string[]): Generator<Found[]> {
  const named = contents.filter((content) => squeeze(content) !== '');
  const said = [...new Set(named.flatMap((content) => [content, ...inOtherWords(content)]))];
  for (const words of said) yield findNear(index, words);
  for (const words of said) yield findWords(index, words, byPieces);
}

/** The first that finds something; where a figure is asked for, also the first that finds one that answers. */
function findNamed(index: LookupIndex, { contents, fewer, asked }: Question, typed: Found[]): Found[] {
  let found = typed;
  const isAnswered = () =>
    found.length > 0 && (!asksForFigure(asked) || found.some(({ row }) => answers(row, asked)));
  for (const some of [contents, fewer])
    for (const more of findContent(index, some)) {
      if (isAnswered()) return found;
      if (found.length === 0) found = more;
      else if (more.some(({ row }) => answers(row, asked)))
        found = [...more.filter(({ row }) => answers(row, asked)), ...found];
    }
  return found;
}

const isIndicator = (row: LookupRow): row is IndicatorRow => row.kind === 'indicator';
const isProject = (row: LookupRow): row is ProjectRow => row.kind === 'project';
const isList = (row: LookupRow): row is ListRow => row.kind === 'list';

/** Whether an indicator's figure is of the kind that is asked for. */
function answers(row: LookupRow, { measure, counted, rank }: Asked): boolean {
  if (!isIndicator(row)) return measure === null && counted === null;
  const { kind, actual } = row.indicator;
  if (rank !== null) return kind === 'rank' && actual.value === rank;
  switch (measure) {
    case null:
      return (
        counted === null ||
        counted === '个' ||
        actual.unit.endsWith(counted) ||
        actual.token.endsWith(counted)
      );
    case 'share':
      return kind === 'rate' || kind === 'share' || isPresent(viewOf(row.indicator).completion);
    default:
      return kind === measure;
  }
}

const asksForFigure = ({ measure, counted }: Asked): boolean => measure !== null || counted !== null;

const KINDS: readonly LookupRow['kind'][] = ['indicator', 'list', 'project'];

/** What is asked for, then what is nearest; among equals figures, then shorter names, then the report's order. */
function inOrder(found: readonly Found[], asked: Asked): LookupRow[] {
  const place = ({ row, nearness: near }: Found): number[] => [
    asksForFigure(asked) && !answers(row, asked) ? 1 : 0,
    isNamed(near) ? BEGINS : near,
    KINDS.indexOf(row.kind),
    near,
    row.name.zh.length,
  ];
  return found
    .map((one) => ({ row: one.row, place: place(one) }))
    .sort((a, b) => {
      const at = a.place.findIndex((value, index) => value !== b.place[index]);
      return at < 0 ? 0 : (a.place[at] ?? 0) - (b.place[at] ?? 0);
    })
    .map(({ row }) => row);
}

const BEHIND: readonly Status[] = ['behindPace', 'belowTarget', 'overCeiling'];
const REACHED: readonly Status[] = ['exceeded', 'met', 'aboutTarget'];

/** What is behind its target or pace, or has reached it; where nothing is, a sentence that says so and what there is. */
function findStanding(index: LookupIndex, standing: NonNullable<Asked['standing']>): Lookup {
  const measured = index.filter(isIndicator).filter((row) => viewOf(row.indicator).status !== 'noTarget');
  if (measured.length === 0) return { statement: 'noTargets', rows: [] };
  const asked = standing === 'behind' ? BEHIND : REACHED;
  const rows = measured.filter((row) => asked.includes(viewOf(row.indicator).status));
  if (rows.length > 0) return { statement: null, rows };
  const others = byCompletion(measured);
  return {
    statement: standing === 'behind' ? 'nothingBehind' : 'nothingReached',
    rows: standing === 'behind' ? others.reverse() : others,
  };
}

/** The furthest first; what has no completion is left out. */
function byCompletion(rows: readonly IndicatorRow[]): IndicatorRow[] {
  return rows
    .flatMap((row) => {
      const { completion } = viewOf(row.indicator);
      return isPresent(completion) ? [{ row, ratio: completion.ratio }] : [];
    })
    .sort((a, b) => compareRatios(b.ratio, a.ratio))
    .map(({ row }) => row);
}

const COMPLETION = /完成率|完成|进度|completion|progress/;
const RANKED = /排名|位次|名次|rank/;

/** 完成率最高的, 排名最高的; and 投资最多的: of what was found, the figures of one unit by their size. */
function findExtreme(
  index: LookupIndex,
  found: readonly LookupRow[],
  { text, asked }: Question,
): LookupRow[] {
  const most = (rows: IndicatorRow[]) => (asked.extreme === 'most' ? rows : rows.reverse());
  const indicators = index.filter(isIndicator);
  if (RANKED.test(text)) {
    const ranks = indicators.filter(({ indicator }) => indicator.kind === 'rank');
    return most(ranks.sort((a, b) => a.indicator.actual.value - b.indicator.actual.value));
  }
  if (COMPLETION.test(text) || found.length === 0) return most(byCompletion(indicators));
  const [first] = found.filter(isIndicator);
  if (!first) return [...found];
  const { kind, actual } = first.indicator;
  const alike = found
    .filter(isIndicator)
    .filter(({ indicator }) => indicator.kind === kind && indicator.actual.unit === actual.unit)
    .sort((a, b) => b.indicator.actual.value - a.indicator.actual.value);
  return [...most(alike), ...found.filter((row) => !(alike as readonly LookupRow[]).includes(row))];
}

/** The lists of these stages, and their projects. */
function findStages(index: LookupIndex, stages: Asked['stages']): LookupRow[] {
  const lists = stages.flatMap((stage) =>
    index.filter(isList).filter(({ facet, option }) => facet === 'stage' && option === stage),
  );
  return [...lists, ...index.filter(isProject).filter(({ project }) => stages.includes(stageOf(project)))];
}

/** Where a question names nothing but what is to be known, or the most or least of something. */
function findAsked(index: LookupIndex, question: Question, found: readonly LookupRow[]): Lookup | null {
  const { asked, contents, fewer } = question;
  const namesNothing = (words: readonly string[]) => words.some((content) => squeeze(content) === '');
  if (
    asked.extreme !== null &&
    (found.length > 0 || namesNothing(contents) || COMPLETION.test(question.text))
  )
    return { statement: null, rows: findExtreme(index, found, question) };
  if (asked.standing !== null && namesNothing(contents)) return findStanding(index, asked.standing);
  if (asked.stages.length > 0 && namesNothing(fewer)) {
    const rows = findStages(index, asked.stages);
    return { statement: null, rows: [...rows, ...found.filter((row) => !rows.includes(row))] };
  }
  if (asked.measure === 'rank' && namesNothing(contents))
    return { statement: null, rows: index.filter((row) => isIndicator(row) && answers(row, asked)) };
  return null;
}

/** At most `most` rows, best first. */
export function lookUp(index: LookupIndex, asked: string, most: number): Lookup {
  if (squeeze(fold(asked)) === '') return NOTHING;
  const question = readQuestion(asked);
  const typed = findNear(index, asked);
  const isWhole = typed.some(({ nearness: near }) => near === WHOLE);
  const rows = inOrder(isWhole ? typed : findNamed(index, question, typed), question.asked);
  const answer = (isWhole ? null : findAsked(index, question, rows)) ?? { statement: null, rows };
  return { ...answer, rows: answer.rows.slice(0, most) };
}
