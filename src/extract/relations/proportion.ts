/** What a figure is a part or a multiple of: the completion of a task, a share of a whole, so many times another figure. */

import type { Relation } from '../lexicon/quantity.ts';
import { nounBehind, OF_THINGS, withoutLead, withoutLink } from '../syntax/phrase.ts';
import { isPercent, PLAIN, REACH, type Related, type Rule, type Words } from '../syntax/relating.ts';
import { baseOf } from './change.ts';
import { isStatedGoal } from './goal.ts';

/** What can be completed; the words before it, back to the verb, say which one: 年度计划投资, 调整预算数. */
const GOAL =
  /(?:任务|计划|预算|目标|预期|预算数|调整数|计划数|指标|工程总?量|(?<=完成[^，。；]{0,6})(?:总投资|主体工程|概算投资|合同额))(?:数|总投资|投资额|投资|总数|量|值|额|任务|目标)?的?(?:约|近)?$/u;
const COMPLETES =
  /(?:相当于|超额完成|完成了|占到|完成|实现|达到|占|为|是|达)(?<reference>[^，。；占为是]{0,20})$/u;

/** 已完成投资1880万元，为概算的80%: so much of it is done. */
const ESTIMATE =
  /(?:占|为|达到?|完成)(?<reference>(?:项目|工程|批复)?(?:总投资|总概算|概算(?:总?投资)?))额?的?(?:约|近)?$/u;
const DONE_BEFORE = /完成[^，。；]{0,20}，?$/u;

const COMPLETION_RATE =
  /(?:完成率|计划完成率|任务完成率|执行率|预算完成率)(?:分别|均)?(?:为|达到?|是)?(?:约|近)?$/u;

/** 超额完成7.8%, 超年度任务7.8%: so much more than all of it. */
const EXCEEDS =
  /(?:超额(?:完成)?(?:了)?(?<goal>[^，。；]{0,10}(?:任务|计划|目标|预算))?|超(?:出|过)?(?<plan>[^，。；额]{0,8}(?:任务|计划|目标|预算)(?:数|投资|目标|任务)?))(?:约|近)?$/u;

const excess = ({ before }: Words): Related | null => {
  const found = EXCEEDS.exec(before.slice(-REACH));
  if (!found) return null;
  const reference = found.groups?.goal ?? found.groups?.plan ?? '计划';
  const rest = before.slice(0, before.length - found[0].length);
  return { ...PLAIN, kind: 'percent', relation: { relation: 'above', reference }, rest };
};

export const completion: Rule = (words) => {
  const { measured, before, after } = words;
  if (!isPercent(measured)) return null;
  const beyond = isStatedGoal(after) || /^的/u.test(after) ? null : excess(words);
  if (beyond) return beyond;
  const near = before.slice(-REACH);
  const goal = GOAL.exec(near);
  if (goal) {
    const verb = COMPLETES.exec(near);
    const reference = (verb?.groups?.reference ?? /[^，。；]{0,12}$/u.exec(near)?.[0] ?? '').replace(
      /的?(?:约|近)?$/u,
      '',
    );
    const rest = verb ? before.slice(0, before.length - verb[0].length) : '';
    return { ...PLAIN, kind: 'percent', relation: { relation: 'completionOf', reference }, rest };
  }
  const estimate = DONE_BEFORE.test(words.earlier) ? ESTIMATE.exec(near) : null;
  if (estimate)
    return {
      ...PLAIN,
      kind: 'percent',
      relation: { relation: 'completionOf', reference: estimate.groups?.reference ?? '' },
      rest: before.slice(0, before.length - estimate[0].length),
    };
  if (COMPLETION_RATE.test(near) || (/完成(?:了)?(?:约|近)?$/u.test(near) && !isStatedGoal(after)))
    return { ...PLAIN, kind: 'percent', relation: { relation: 'completionOf' }, rest: before };
  return null;
};

const WEIGHT = /占(?<reference>[^，。；占]{0,24}?)的?(?:比重|比例|份额|比)(?:[^，。；占]{0,8})$/u;
/** 已达 is 已 and 达: as its own alternative it would make a run of them ambiguous. */
const SHARE =
  /(?<owner>所)?占(?:到(?![期位账岸访]))?(?<reference>[^，。；占]{0,24}?)的?(?:合计|分别|均|约|近|超过|达到?|为|已|就|稳定在|保持在|首次|突破)*$/u;

/** 新增财力的70%以上: a percentage of what is named right before it. */
const WHOLE = /(?:^|按|将|把|有|近|约)?(?<reference>[^，。；的]{2,14})的$/u;

/** 第三产业占GDP比重首次: what is measured ends with 比重. */
const weightPhrase = (before: string): string => before.replace(/(?<=比重|比例|份额)[^，。；]{0,8}$/u, '');

export const share: Rule = ({ measured, before, after }) => {
  if (!isPercent(measured)) return null;
  const near = before.slice(-REACH);
  // 税收占比 names no whole; it is a rate like any other.
  if (/占比[^，。；占]{0,8}$/u.test(near)) return null;
  const weight = WEIGHT.exec(near);
  const found = weight ?? SHARE.exec(near);
  if (!found) {
    // 55.9%的行政村: of what stands behind, where nothing before it is measured.
    const things = withoutLead(withoutLink(near)) === '' && OF_THINGS.test(after) ? nounBehind(after) : null;
    if (things)
      return {
        ...PLAIN,
        kind: 'percent',
        relation: { relation: 'shareOf', reference: things.noun },
        rest: before,
      };
    const whole = WHOLE.exec(near)?.groups?.reference;
    return whole
      ? { ...PLAIN, kind: 'percent', relation: { relation: 'shareOf', reference: whole }, rest: before }
      : null;
  }
  const { reference = '', owner } = found.groups ?? {};
  const kept = before.slice(0, before.length - near.length) + near.slice(0, found.index);
  const whole = reference.replace(/^(?:据|有|用|比|地)$/u, '').trim();
  const relation: Relation = { relation: 'shareOf', ...(whole && { reference: whole }) };
  // 占生产总值比重 is itself what is measured.
  return { ...PLAIN, kind: 'percent', relation, rest: weight ? weightPhrase(before) : owner ? before : kept };
};

const TIMES = /(?:是|为|相当于|达到?|达)(?<reference>[^，。；]{1,18}?)的?(?:约|近)?$/u;
export const multiple: Rule = ({ measured, before }) => {
  if (measured.unit !== '倍') return null;
  // 比2020年翻一番
  const base = measured.number.shape === 'fold' ? baseOf(before.slice(-REACH).replace(/翻了?$/u, '')) : null;
  if (base) {
    const relation = { relation: 'multipleOf', reference: base.reference } as const;
    return { ...PLAIN, kind: 'multiple', relation, rest: base.rest };
  }
  const found = TIMES.exec(before.slice(-REACH));
  const reference = found?.groups?.reference;
  if (!found || !reference) return { ...PLAIN, kind: 'multiple', relation: null, rest: before };
  return {
    ...PLAIN,
    kind: 'multiple',
    relation: { relation: 'multipleOf', reference },
    rest: before.slice(0, before.length - found[0].length),
  };
};
