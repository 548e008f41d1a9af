/** Ids, names and numbers that something else has already: JavaScript, this program, or another entry. */
import type { Report, Text } from '../dataset/schema.ts';
import { jsonPath, type Problem, preview, problem } from './problem.ts';

/** What every object of JavaScript has: as a key it reaches into what all others inherit from. */
const OF_OBJECTS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** The one that an assignment alone makes dangerous: no name of anything either. The others are words that a report may use. */
const NO_NAME: ReadonlySet<string> = new Set(['__proto__']);
const NOTHING: ReadonlySet<string> = new Set();
const LONGEST_FORBIDDEN = Math.max(...[...OF_OBJECTS].map(({ length }) => length));
const ANOTHER: Text = {
  zh: '其他文字（这个名称为程序所专用）',
  en: 'other words: the program itself uses this name',
};

/** What the text of a field may not be. Words quoted from the report are shown, and name nothing. */
function forbiddenIn(field: PropertyKey | undefined): ReadonlySet<string> {
  if (field === 'token') return NOTHING;
  return field === 'zh' || field === 'en' ? NO_NAME : OF_OBJECTS;
}

/** Of every text of a checked dataset, which is no deeper than the schema. `keys` lead to the value, and are left as they are. */
function textProblems(value: unknown, keys: PropertyKey[] = [], found: Problem[] = []): Problem[] {
  if (typeof value === 'string') {
    if (value.length <= LONGEST_FORBIDDEN && forbiddenIn(keys.at(-1)).has(value))
      found.push(problem('forbiddenKey', jsonPath(keys), ANOTHER, preview(value)));
    return found;
  }
  if (typeof value !== 'object' || value === null) return found;
  // By keys and index: pairs of a million members would take longer than looking at them.
  const names = Array.isArray(value) ? null : Object.keys(value);
  const members = value as Readonly<Record<PropertyKey, unknown>>;
  const count = names ? names.length : (value as readonly unknown[]).length;
  for (let at = 0; at < count; at += 1) {
    const key = names ? (names[at] as string) : at;
    keys.push(key);
    textProblems(members[key], keys, found);
    keys.pop();
  }
  return found;
}

/** The charts of the whole report, which a deck names as it names those of a pillar. */
const OF_THE_REPORT: ReadonlySet<string> = new Set(['targets', 'stage-matrix']);
const OWN_CHART: Text = {
  zh: '其他编号（targets 和 stage-matrix 是全报告的图）',
  en: 'another id: targets and stage-matrix are the charts of the whole report',
};

/** The front page’s document is index.html. */
const FRONT_PAGE = 'index';
const OWN_DOCUMENT: Text = { zh: '其他编号（index 是首页）', en: 'another id: index is the front page' };

const OWN_ORDINAL: Text = { zh: '各板块不同的序号', en: 'a number that no other pillar has' };

function ordinalProblems({ pillars }: Report): Problem[] {
  const seen = new Set<number>();
  return pillars.flatMap(({ ordinal }, at) => {
    if (seen.has(ordinal))
      return [problem('duplicateId', jsonPath(['pillars', at, 'ordinal']), OWN_ORDINAL, String(ordinal))];
    seen.add(ordinal);
    return [];
  });
}

export const nameProblems = (report: Report): Problem[] => [
  ...textProblems(report),
  ...(report.id === FRONT_PAGE ? [problem('duplicateId', '$.id', OWN_DOCUMENT, report.id)] : []),
  ...ordinalProblems(report),
  ...report.pillars.flatMap(({ charts }, pillar) =>
    charts.flatMap(({ id }, at) =>
      OF_THE_REPORT.has(id)
        ? [problem('duplicateId', jsonPath(['pillars', pillar, 'charts', at, 'id']), OWN_CHART, id)]
        : [],
    ),
  ),
];
