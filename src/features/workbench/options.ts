/** What may be chosen for the entries at hand, each with the decision that it makes. */

import { INDICATOR_KINDS } from '../../draft/decision.ts';
import type { DraftState } from '../../draft/draft-state.ts';
import type { Look } from '../../draft/looks.ts';
import { likelyPeriods } from '../../draft/period.ts';
import { relationsFor } from '../../draft/relations.ts';
import { yearOf } from '../../report/dataset/report-day.ts';
import { REPORT_KINDS, reportKindNames } from '../../report/language/report-kinds.ts';
import {
  kindWords,
  type Language,
  NOT_FIGURE_REASONS,
  notFigureWords,
  PROJECT_TYPES,
  projectTypeWords,
  STAGES,
  stageWords,
} from '../../report/language/vocabulary.ts';
import { OPTION_KEYS } from './keys.ts';
import type { Option } from './tasks.ts';

type Bare = Omit<Option, 'key'>;

const keyed = (options: readonly Bare[]): Option[] =>
  options.slice(0, OPTION_KEYS.length).map((option, at) => ({ ...option, key: OPTION_KEYS[at] ?? '' }));

interface Asked {
  readonly draft: DraftState;
  readonly ids: readonly string[];
  readonly language: Language;
}

/** The likeliest first: a number that is left out by choice, one that is stated again, then what is no figure at all. */
const REASONS = [
  'leftOut',
  'repeated',
  ...NOT_FIGURE_REASONS.filter((reason) => reason !== 'leftOut' && reason !== 'repeated'),
] as const;

export function reasonOptions({ ids, language }: Asked, number: Look | null): Option[] {
  return keyed(
    REASONS.map((reason) => ({
      name: notFigureWords[reason][language],
      decision:
        number === null
          ? { act: 'reject', ids: [...ids], reason }
          : { act: 'account', start: number.start, end: number.end, reason },
    })),
  );
}

export const kindOptions = ({ ids, language }: Asked): Option[] =>
  keyed(
    INDICATOR_KINDS.map((kind) => ({
      name: kindWords[kind][language],
      decision: { act: 'kind', ids: [...ids], kind },
    })),
  );

export const typeOptions = ({ ids, language }: Asked): Option[] =>
  keyed(
    PROJECT_TYPES.map((type) => ({
      name: projectTypeWords[type][language],
      decision: { act: 'type', ids: [...ids], type },
    })),
  );

export const reportKindOptions = ({ language }: Asked): Option[] =>
  keyed(
    REPORT_KINDS.map((kind) => ({
      name: reportKindNames[kind][language],
      decision: { act: 'reportKind', kind },
    })),
  );

const NOT_STATED = { zh: '报告未说明', en: 'Not stated' };
const NO_PILLAR = { zh: '不属于任何板块', en: 'Outside the pillars' };

export const stageOptions = ({ ids, language }: Asked): Option[] =>
  keyed([
    ...STAGES.map(
      (stage): Bare => ({
        name: stageWords[stage][language],
        decision: { act: 'stage', ids: [...ids], stage },
      }),
    ),
    { name: NOT_STATED[language], decision: { act: 'stage', ids: [...ids], stage: null } },
  ]);

export const sectorOptions = ({ draft, ids, language }: Asked): Option[] =>
  keyed(
    draft.report.sectors.map(({ id, name }) => ({
      name: name[language],
      decision: { act: 'sector', ids: [...ids], sector: id },
    })),
  );

export const pillarOptions = ({ draft, ids, language }: Asked): Option[] =>
  keyed([
    ...draft.report.pillars.map(
      ({ id, name }): Bare => ({
        name: name[language],
        decision: { act: 'pillar', ids: [...ids], pillar: id },
      }),
    ),
    { name: NO_PILLAR[language], decision: { act: 'pillar', ids: [...ids], pillar: null } },
  ]);

export const placeOptions = ({ draft, ids, language }: Asked): Option[] =>
  keyed([
    ...draft.report.places.map(
      ({ id, name }): Bare => ({
        name: name[language],
        decision: { act: 'place', ids: [...ids], place: id },
      }),
    ),
    { name: NOT_STATED[language], decision: { act: 'place', ids: [...ids], place: null } },
  ]);

const PERIODS = { zh: '另写起止日期…', en: 'Other days…' };

/** The spans that the report's year makes likely, any other, or none. */
export function periodOptions({ draft, ids, language }: Asked): Option[] {
  const year = yearOf(draft.report);
  return keyed([
    ...(year === null ? [] : likelyPeriods(year)).map(
      ({ name, period }): Bare => ({
        name: name[language],
        decision: { act: 'period', ids: [...ids], period },
      }),
    ),
    { name: PERIODS[language], decision: null, begins: { kind: 'period' } },
    { name: NOT_STATED[language], decision: { act: 'period', ids: [...ids], period: null } },
  ]);
}

const RELATIONS = {
  zh: {
    target: (name: string) => `作为“${name}”的目标`,
    completion: (name: string) => `作为“${name}”的完成率`,
    earlier: (name: string) => `作为“${name}”变化前的数`,
    off: { target: '目标另立一项', completion: '完成率另立一项', earlier: '取消与变化前的比较' },
  },
  en: {
    target: (name: string) => `The target of “${name}”`,
    completion: (name: string) => `The completion rate of “${name}”`,
    earlier: (name: string) => `What “${name}” was before`,
    off: {
      target: 'The target as a figure of its own',
      completion: 'The completion rate as a figure of its own',
      earlier: 'No comparison with what was before',
    },
  },
} as const;

export function relationOptions({ draft, ids: [id = ''], language }: Asked): Option[] {
  const t = RELATIONS[language];
  const { apart, possible } = relationsFor(draft, id);
  return keyed([
    ...apart.map((role): Bare => ({ name: t.off[role], decision: { act: 'unrelate', id, role } })),
    ...possible.map(
      ({ to, as }): Bare => ({
        name: t[as](`${to.name[language]} ${to.actual.token}`),
        decision: { act: 'relate', id, to: to.id, as },
      }),
    ),
  ]);
}
