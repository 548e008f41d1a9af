/** What is behind, and what could have a target and has none stated: for a slide that hides neither. */

import type { Report, Text } from '../report/dataset/schema.ts';
import { type IndicatorView, indicatorViews, isMeasured } from '../report/figures/indicator-view.ts';
import { isPresent, orNull } from '../report/figures/report-figure.ts';
import { statusWords } from '../report/figures/status.ts';
import { statusTone } from '../report/figures/status-tone.ts';
import { canHaveTarget } from '../report/figures/target.ts';
import type { Language } from '../report/language/vocabulary.ts';
import { bilingualLabel, groupPages, type NamedGroup } from './groups.ts';
import { knownByReport } from './known.ts';

interface Attention {
  readonly behind: readonly IndicatorView[];
  readonly withoutTarget: readonly IndicatorView[];
}

const measuredCount = (report: Report): number => indicatorViews(report).filter(isMeasured).length;

function attentionOf(report: Report): Attention {
  const views = indicatorViews(report);
  return {
    behind: views.filter(({ status }) => statusTone(status) === 'short'),
    withoutTarget: views.filter((view) => !isMeasured(view) && canHaveTarget(view.indicator)),
  };
}

function behindItem({ id, name, paceGap, variance }: IndicatorView): NamedGroup['items'][number] {
  const write = (language: Language) => {
    const words = (isPresent(paceGap) ? variance.pace : variance.gap)[language];
    if (words === '') return name[language];
    return language === 'zh' ? `${name.zh}（${words}）` : `${name.en} (${words})`;
  };
  return { ref: id, text: { zh: write('zh'), en: write('en') } };
}

/** The furthest behind first. */
export const behindViews = (report: Report): IndicatorView[] =>
  [...attentionOf(report).behind].sort((a, b) => (orNull(a.gap)?.value ?? 0) - (orNull(b.gap)?.value ?? 0));

export const anyBehind = (report: Report): boolean => attentionOf(report).behind.length > 0;

/** A group of a page, and what there is to say of it: how many have no target, or are behind in one way. */
interface AttentionGroup extends NamedGroup {
  /** The pillar of those without a target; the status of those behind. */
  readonly about: Text;
  /** `all`: none of the pillar's indicators that could have a target has one. */
  readonly kind: 'behind' | 'some' | 'all';
}

/** The behind by their status, then the ones without a target by pillar. */
function attentionGroups(report: Report): AttentionGroup[] {
  const { behind, withoutTarget } = attentionOf(report);
  const statuses = [...new Set(behind.map(({ status }) => status))];
  const falling = statuses.map((status): AttentionGroup => {
    const members = behind.filter((view) => view.status === status);
    return {
      label: bilingualLabel((language) => ({ head: '', rest: statusWords[status][language] })),
      about: statusWords[status],
      kind: 'behind',
      count: members.length,
      from: 0,
      stage: null,
      items: members.map(behindItem),
    };
  });
  const measured = new Set(
    indicatorViews(report)
      .filter(isMeasured)
      .map(({ indicator }) => indicator.pillar),
  );
  const untargeted = report.pillars.flatMap(({ id, name }): AttentionGroup[] => {
    const members = withoutTarget.filter(({ indicator }) => indicator.pillar === id);
    if (members.length === 0) return [];
    return [
      {
        label: {
          zh: { head: `${name.zh}：`, rest: '未列目标' },
          en: { head: `${name.en}: `, rest: 'target not stated' },
        },
        about: name,
        kind: measured.has(id) ? 'some' : 'all',
        count: members.length,
        from: 0,
        stage: null,
        items: members.map((view) => ({ ref: view.id, text: view.name })),
      },
    ];
  });
  return [...falling, ...untargeted];
}

/** More groups than this are too long a title. */
const MOST_NAMED = 2;

const indicatorsInEnglish = (count: number): string => `${count} ${count === 1 ? 'indicator' : 'indicators'}`;

/** “开放创新的10项指标均未列目标”; of a group that began on an earlier page, how many are left. */
const groupFinding: Readonly<Record<Language, (group: AttentionGroup) => string>> = {
  zh: ({ about: { zh: about }, kind, count, from }) => {
    const left = count - from;
    if (kind === 'behind') return `${from > 0 ? '还有' : ''}${left}项指标${about}`;
    if (from > 0) return `${about}还有${left}项指标未列目标`;
    return kind === 'all' ? `${about}的${left}项指标均未列目标` : `${about}有${left}项指标未列目标`;
  },
  en: ({ about: { en: about }, kind, count, from }) => {
    const left = count - from;
    if (kind === 'behind')
      return `${left}${from > 0 ? ' more' : ''}: ${about.charAt(0).toLowerCase()}${about.slice(1)}`;
    if (from > 0) return `${about}: ${left} more without a stated target`;
    return kind === 'all' && left > 1
      ? `${about}: none of ${indicatorsInEnglish(left)} has a stated target`
      : `${about}: no target stated for ${indicatorsInEnglish(left)}`;
  },
};

/** The title of a page that is not the first: what its groups come to, one by one or together; null where they differ. */
function pageTitle(page: readonly AttentionGroup[], language: Language): string | null {
  if (page.length > MOST_NAMED) {
    if (page.some(({ kind }) => kind === 'behind')) return null;
    const here = page.reduce((sum, { items }) => sum + items.length, 0);
    return language === 'zh'
      ? `另有${here}项指标未列目标`
      : `${here} more ${here === 1 ? 'indicator' : 'indicators'} without a stated target`;
  }
  return page.map(groupFinding[language]).join({ zh: '；', en: '; ' }[language]);
}

/** `page` from 1: the first sums everything up, the others say what they hold. */
export function attentionTitle(report: Report, page: number, language: Language): string {
  const own = page > 1 ? pageTitle(attentionPages(report)[page - 1] ?? [], language) : null;
  return own ?? wholeTitle(report, language);
}

/** “列有目标或完成率的3项指标无一滞后；另有30项未列目标”. */
function wholeTitle(report: Report, language: Language): string {
  const { behind, withoutTarget } = attentionOf(report);
  const rest = withoutTarget.length;
  const targeted = measuredCount(report);
  if (language === 'zh') {
    const first =
      behind.length === 0
        ? `列有目标或完成率的${targeted}项指标无一滞后`
        : `列有目标或完成率的${targeted}项指标中，${behind.length}项滞后于序时进度、尚未达到目标或超出上限`;
    if (targeted === 0) return `${rest}项指标，报告均未列目标`;
    return rest === 0 ? first : `${first}；另有${rest}项未列目标`;
  }
  const first =
    behind.length === 0
      ? `None of the ${targeted} indicators with a target or a completion rate is behind`
      : `Of ${targeted} indicators with a target or a completion rate, ${behind.length} ${behind.length === 1 ? 'is' : 'are'} behind pace, short of the target or above a ceiling`;
  if (targeted === 0) return `The report states a target for none of its ${rest} indicators`;
  return rest === 0 ? first : `${first}; for ${rest} more the target is not stated`;
}

const known = knownByReport((report, _: null) => groupPages(attentionGroups(report)));

/** The pages of what is behind and of what has no stated target. */
export const attentionPages = (report: Report): AttentionGroup[][] => known(report, null);
