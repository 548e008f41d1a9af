import type { Text } from '../dataset/schema.ts';
import type { AuditKind } from './audit-note.ts';

/** What notes of a kind come to, whatever their number: of some things, never of all. */
export const auditKindWords: Readonly<Record<AuditKind, Text>> = {
  sumBroken: { zh: '部分分项之和与合计不符', en: 'totals that do not add up' },
  completionDisagrees: { zh: '部分完成率与数字不符', en: 'completion rates that do not match their figures' },
  titleInVersions: { zh: '部分名称前后写法不一', en: 'names worded in several ways' },
  announcedNotReported: { zh: '部分领域已列举、未单列报告', en: 'fields listed without a part of their own' },
  announcedWithoutFigure: { zh: '部分领域以文字表述，未列数据', en: 'fields reported on without figures' },
  cumulativeAgainstPeriod: {
    zh: '部分累计数与年度目标比较',
    en: 'cumulative figures beside a target for the year',
  },
  noDateStated: { zh: '部分完成情况未注明统计截至日期', en: 'completion rates without an as-of date' },
  rankScopeUnstated: { zh: '部分位次未说明参加排名的总数', en: 'ranks without the number ranked' },
  denominatorUnstated: { zh: '部分比率未说明分母', en: 'rates without a stated denominator' },
  onlyBound: { zh: '部分数字为约数或界限', en: 'figures given only approximately or as a limit' },
  claimWithoutFigure: { zh: '部分成效未列数据', en: 'results without figures' },
  scopeUnclear: { zh: '部分指标统计范围有待说明', en: 'indicators whose scope is left open' },
  partsNotNamed: { zh: '部分项目只列名其中一部分', en: 'programmes whose projects are not all named' },
  datesStated: { zh: '部分数字未注明统计截至日期', en: 'figures without an as-of date' },
  stageUnstated: { zh: '部分项目未归入具体阶段', en: 'projects whose stage is not stated' },
  targetsStated: { zh: '部分指标未列目标', en: 'indicators whose target is not stated' },
  sumUndecided: { zh: '部分合计数无法核对', en: 'totals that cannot be checked' },
  sumHolds: { zh: '所列合计数相符', en: 'totals that add up' },
};
