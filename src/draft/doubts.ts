/** What makes a person look twice at an entry of a dataset: what it says of itself does not fit, or reads like a slip. */

import { stageOfWhole } from '../extract/projects/state.ts';
import { completionNotes, sumNotes } from '../report/audit/audit-sums.ts';
import type { Indicator, Locator, Project, Report, Text } from '../report/dataset/schema.ts';
import { stageWords } from '../report/language/vocabulary.ts';

interface Doubt {
  readonly sort: 'repeatedName' | 'strayName' | 'unnamed' | 'completion' | 'sum' | 'stage';
  readonly what: Text;
}

/** The ids of entries with what is doubtful in each. */
export type Doubts = ReadonlyMap<string, readonly Doubt[]>;

type Entry = Indicator | Project;
type Found = readonly [id: string, doubt: Doubt];

const STRAY: readonly (readonly [RegExp, Text])[] = [
  [
    /^(?:度|共|该|其|等|的|了|和|及)(?!\p{Script=Han}{0,1}$)/u,
    { zh: '名称开头像是多了字', en: 'The name seems to begin with a stray character' },
  ],
  [
    /(?:共|该|的|了|和|及|与|为|达|至|、|，)$/u,
    { zh: '名称结尾像是多了字', en: 'The name seems to end with a stray character' },
  ],
];

const PAIRS = [
  ['（', '）'],
  ['(', ')'],
  ['“', '”'],
  ['《', '》'],
  ['〔', '〕'],
] as const;

const isHalf = (name: string): boolean =>
  PAIRS.some(([open, close]) => name.split(open).length !== name.split(close).length);

const HALF: Text = {
  zh: '名称中的括号或引号只有一半',
  en: 'A bracket or quotation mark in the name has no partner',
};
const UNNAMED: Text = { zh: '这个数字所指待定，请命名', en: 'What the figure measures is unclear: name it' };

/** 度假区, 共青团, 该: words that only begin like a slip. */
const WHOLE_WORDS = /^(?:度假|度量|共青|共建|共享|共同|其他|其中|等级|和谐|和平|及时)/u;

function nameDoubts(entry: Entry): Found[] {
  const name = entry.name.zh;
  if (name.startsWith('所指待定')) return [[entry.id, { sort: 'unnamed', what: UNNAMED }]];
  const stray = WHOLE_WORDS.test(name) ? STRAY.slice(1) : STRAY;
  return [
    ...stray.flatMap(([pattern, what]): Found[] =>
      pattern.test(name) ? [[entry.id, { sort: 'strayName', what }]] : [],
    ),
    ...(isHalf(name) ? [[entry.id, { sort: 'strayName', what: HALF }] as const] : []),
  ];
}

/** What stands beside a name and tells it from another: the same thing may be given for several days. */
const dayOf = (entry: Entry): string => ('asOf' in entry && 'token' in entry.asOf ? entry.asOf.token : '');

/** Of one pillar and one day, one name is one thing: what differs must say in what. */
function repeatedNames(entries: readonly Entry[]): Found[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.pillar} ${entry.name.zh} ${dayOf(entry)}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group): Found[] => {
    if (group.length < 2) return [];
    const what = {
      zh: `本板块有${group.length}处用同一名称“${group[0]?.name.zh}”`,
      en: `${group.length} entries of this pillar have the name “${group[0]?.name.en}”`,
    };
    return group.map((entry) => [entry.id, { sort: 'repeatedName', what }] as const);
  });
}

/** What the wording says and what the stage says. */
function stageDoubts({ id, stage, status }: Project): Found[] {
  const said = status.locator ? stageOfWhole(status.locator.token) : null;
  // What goes on as a whole may have parts that are built: a person has weighed that.
  if (said === null || said === stage || stage === 'ongoing') return [];
  const [own, words] = [typeof stage === 'string' ? stageWords[stage] : null, stageWords[said]];
  const what = {
    zh: `状态原文“${status.zh}”说的是“${words.zh}”，阶段却是${own ? `“${own.zh}”` : '“未说明”'}`,
    en: `The wording says “${words.en}”, the stage ${own ? `“${own.en}”` : 'is not stated'}`,
  };
  return [[id, { sort: 'stage', what }]];
}

/** Whose figures the audit sets against each other. */
function auditDoubts(report: Report): Found[] {
  const at = new Map(report.indicators.map(({ id, actual }) => [actual.start, id]));
  const owners = (locators: readonly Locator[]) => locators.flatMap(({ start }) => at.get(start) ?? []);
  const completions = completionNotes(report).flatMap(({ locators, detail }) =>
    owners(locators.slice(0, 1)).map((id) => [id, { sort: 'completion', what: detail }] as const),
  );
  const sums = sumNotes(report)
    .filter(({ kind }) => kind === 'sumBroken')
    .flatMap(({ locators, detail }) =>
      owners(locators).map((id) => [id, { sort: 'sum', what: detail }] as const),
    );
  return [...completions, ...sums];
}

const known = new WeakMap<Report, Doubts>();

/** Worked out once for a report: to confirm an entry changes nothing of it. */
export function doubtsOf(report: Report): Doubts {
  const doubts = known.get(report) ?? findDoubts(report);
  known.set(report, doubts);
  return doubts;
}

function findDoubts(report: Report): Doubts {
  const { indicators, projects } = report;
  const found: Found[] = [
    ...[...indicators, ...projects].flatMap(nameDoubts),
    ...repeatedNames(indicators),
    ...repeatedNames(projects),
    ...projects.flatMap(stageDoubts),
    ...auditDoubts(report),
  ];
  const doubts = new Map<string, Doubt[]>();
  for (const [id, doubt] of found) doubts.set(id, [...(doubts.get(id) ?? []), doubt]);
  return doubts;
}
