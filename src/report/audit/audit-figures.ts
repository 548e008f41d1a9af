/** What the figures leave unsaid: a date, a denominator, the number ranked, an exact value, a target, a stage. */

import type { Indicator, RankIndicator, RateIndicator, Report, Text } from '../dataset/schema.ts';
import { viewOf } from '../figures/indicator-view.ts';
import { asOfGloss } from '../language/as-of-gloss.ts';
import { quotation } from '../language/quotation.ts';
import { type AuditNote, bareLocator, counted, listOf } from './audit-note.ts';
import { notesByPillar } from './audit-pillars.ts';

const named = (indicators: readonly Indicator[]): Text => listOf(indicators.map(({ name }) => name));

const locatorsOf = (indicators: readonly Indicator[]) => indicators.map(({ actual }) => bareLocator(actual));

/** The words that stand where a date should: “to date”. */
function undatedName({ name, asOf }: Indicator): Text {
  if (!('token' in asOf)) return name;
  const gloss = asOfGloss(asOf.token);
  return {
    zh: `${name.zh}（只写作${quotation(asOf.token)}）`,
    en: `${name.en} (dated only ${gloss ? `“${gloss}”, ${quotation(asOf.token)}` : quotation(asOf.token)})`,
  };
}

/** Progress without a date: a completion says nothing of pace. */
export function undatedNotes({ indicators }: Report): AuditNote[] {
  const undated = indicators.filter(
    (indicator) => 'progress' in indicator && indicator.progress && !('date' in indicator.asOf),
  );
  return notesByPillar('noDateStated', undated, (group) => {
    const names = listOf(group.map(undatedName));
    return {
      title: {
        zh: `${group.length}项完成情况未注明统计截至日期`,
        en: `${counted(group.length, 'completion rate', 'completion rates')} without an as-of date`,
      },
      detail: {
        zh: `${names.zh}：报告未注明统计截至日期，因此不与序时进度比较。`,
        en: `${names.en}: the report does not say as of which day, so there is no comparison with the pace.`,
      },
      locators: locatorsOf(group),
    };
  });
}

/** A rank among an unknown number. */
export function rankNotes({ indicators }: Report): AuditNote[] {
  const open = indicators.filter(
    (indicator): indicator is RankIndicator => indicator.kind === 'rank' && 'missing' in indicator.among,
  );
  return notesByPillar('rankScopeUnstated', open, (group) => {
    const each = listOf(
      group.map((indicator) => {
        const { name, scope } = indicator;
        const { text } = viewOf(indicator).actual;
        return {
          zh: `${name.zh}（${scope.zh}${text.zh}）`,
          en: `${name.en} (${text.en} in ${scope.en})`,
        };
      }),
    );
    return {
      title: {
        zh: `${group.length}个位次未说明参加排名的总数`,
        en: `${counted(group.length, 'rank', 'ranks')} without the number ranked`,
      },
      detail: {
        zh: `${each.zh}：报告未说明参加排名的总数。`,
        en: `${each.en}: the number ranked is not stated.`,
      },
      locators: locatorsOf(group),
    };
  });
}

/** A rate whose denominator the report does not name. */
export function denominatorNotes({ indicators }: Report): AuditNote[] {
  const open = indicators.filter(
    (indicator): indicator is RateIndicator =>
      'denominator' in indicator && 'missing' in indicator.denominator,
  );
  return notesByPillar('denominatorUnstated', open, (group) => ({
    title: {
      zh: `${group.length}个比率未说明分母`,
      en: `${counted(group.length, 'rate', 'rates')} without a stated denominator`,
    },
    detail: {
      zh: `${named(group).zh}：报告未说明分母（以什么为100%）。`,
      en: `${named(group).en}: the report does not say what it is a share of.`,
    },
    locators: locatorsOf(group),
  }));
}

/** “Nearly”, “over”, “at least”: a limit, not a value. */
export function boundNotes({ indicators }: Report): AuditNote[] {
  // A threshold binds by its nature: ten or more is exactly what the rule says.
  const bounded = indicators.filter(({ kind, actual }) => kind !== 'threshold' && actual.bound !== 'exact');
  return notesByPillar('onlyBound', bounded, (group) => {
    const each = listOf(
      group.map(viewOf).map(({ name, actual: { text } }) => ({
        zh: `${name.zh}（${text.zh}）`,
        en: `${name.en} (${text.en})`,
      })),
    );
    return {
      title: {
        zh: `${group.length}个数字为约数或界限`,
        en: `${counted(group.length, 'figure', 'figures')} given only approximately or as a limit`,
      },
      detail: {
        zh: `${each.zh}：报告未列确数。`,
        en: `${each.en}: the report does not give the exact number.`,
      },
      locators: locatorsOf(group),
    };
  });
}
