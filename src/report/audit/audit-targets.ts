/** How much of the report can be held against a target or a day at all, and where the two do not fit each other. */
import type { Indicator, Report } from '../dataset/schema.ts';
import { canHaveTarget } from '../figures/target.ts';
import { type AuditNote, bareLocator, counted, listOf } from './audit-note.ts';
import { notesByPillar } from './audit-pillars.ts';

const isMeasured = (indicator: Indicator): boolean => 'progress' in indicator && indicator.progress !== null;

/** Of the indicators that could have a target, how many are stated with one. */
export function targetsNote({ indicators }: Report): AuditNote[] {
  const asked = indicators.filter(canHaveTarget);
  const measured = asked.filter(isMeasured);
  const rates = asked.filter(({ kind }) => kind === 'rate');
  const rest = asked.length - measured.length - rates.length;
  if (rest === 0) return [];
  const names = listOf(rates.map(({ name }) => name));
  const printed =
    rates.length === 0
      ? { zh: '', en: '' }
      : {
          zh: `另有${rates.length}项报告列出比率（${names.zh}），未另列目标；`,
          en: `${counted(rates.length, 'more is', 'more are')} given as a rate, without a target (${names.en}). `,
        };
  return [
    {
      id: 'targetsStated',
      kind: 'targetsStated',
      pillar: null,
      title: {
        zh: `可以设目标的${asked.length}项指标中，${measured.length}项列有目标或完成率`,
        en: `Of ${counted(asked.length, 'indicator', 'indicators')} that could have a target, ${measured.length} ${measured.length === 1 ? 'has' : 'have'} a target or a completion rate`,
      },
      detail: {
        zh: `${printed.zh}其余${rest}项只列数量，不判断是否完成。位次、总数等不设目标的指标未计入。`,
        en: `${printed.en}The other ${rest} are given as values only, and are not judged. Ranks, totals and the like, which have no target, are not counted.`,
      },
      locators: measured.map(({ actual }) => bareLocator(actual)),
    },
  ];
}

/** A condition by law, a total beyond the report's subject, or what is told before its parts has no day of its own. */
const hasOwnDay = ({ kind, pillar }: Indicator): boolean =>
  kind !== 'threshold' && kind !== 'context' && pillar !== null;

/** How many figures have a day, and whether any is held against the year before. */
export function datesNote({ indicators }: Report): AuditNote[] {
  const asked = indicators.filter(hasOwnDay);
  const dated = asked.filter(({ asOf }) => 'date' in asOf).length;
  const onlySaid = asked.flatMap(({ asOf }) => ('token' in asOf && !('date' in asOf) ? [asOf.token] : []));
  if (dated === asked.length) return [];
  const grown = indicators.some(({ kind }) => kind === 'growth');
  const said = [...new Set(onlySaid)];
  const only =
    onlySaid.length === 0
      ? { zh: '', en: '' }
      : {
          zh: `，${onlySaid.length}项只写作${said.map((token) => `“${token}”`).join('、')}`,
          en: `, and ${onlySaid.length} only ${said.map((token) => `“${token}”`).join(', ')}`,
        };
  return [
    {
      id: 'datesStated',
      kind: 'datesStated',
      pillar: null,
      title: {
        zh: `各板块${asked.length}项指标中，${dated}项注明统计截至日期${only.zh}`,
        en: `${dated} of the ${counted(asked.length, 'indicator', 'indicators')} of the pillars ${dated === 1 ? 'states' : 'state'} an as-of date${only.en}`,
      },
      detail: {
        zh: grown ? '引用其余数字时宜说明日期未注明。' : '报告也未列与上年相比的增减，引用时宜一并说明。',
        en: grown
          ? 'Whoever quotes the others should say that their day is not stated.'
          : 'The report also gives no change from the year before; whoever quotes the figures should say so.',
      },
      locators: [],
    },
  ];
}

/** What has grown from some earlier day, beside a target that is for one period. */
export function cumulativeNotes({ indicators }: Report): AuditNote[] {
  const unlike = indicators.filter(
    (indicator) => 'cumulative' in indicator && indicator.cumulative && indicator.progress?.period,
  );
  return notesByPillar('cumulativeAgainstPeriod', unlike, (group) => {
    const names = listOf(group.map(({ name }) => name));
    return {
      title: {
        zh: `${group.length}项以累计数与年度目标比较`,
        en: `${counted(group.length, 'cumulative figure', 'cumulative figures')} beside a target for the year`,
      },
      detail: {
        zh: `${names.zh}：实际完成为累计数，目标为年度目标，报告未列当年新增数。`,
        en: `${names.en}: the actual figure is cumulative, the target is for the year; what was added in the year is not stated.`,
      },
      locators: group.map(({ actual }) => bareLocator(actual)),
    };
  });
}

/** What the words leave open of what an indicator counts. */
export function scopeNotes({ indicators }: Report): AuditNote[] {
  const open = indicators.filter(({ unclear }) => unclear !== undefined);
  return notesByPillar('scopeUnclear', open, (group) => {
    const each = listOf(
      group.map(({ name, unclear }) => ({
        zh: `${name.zh}：${unclear?.zh}`,
        en: `${name.en}: ${unclear?.en}`,
      })),
    );
    return {
      title: {
        zh: `${group.length}项指标的统计范围有待说明`,
        en: `The scope of ${counted(group.length, 'indicator', 'indicators')} is left open`,
      },
      detail: { zh: `${each.zh}。`, en: `${each.en}.` },
      locators: group.map(({ actual }) => bareLocator(actual)),
    };
  });
}
