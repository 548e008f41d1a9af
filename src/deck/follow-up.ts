/** What the hall may want to follow up: what is left to do, and what the report leaves open. Never a verdict. */
import { auditReport } from '../report/audit/audit.ts';
import type { AuditKind } from '../report/audit/audit-note.ts';
import type { Report, Text } from '../report/dataset/schema.ts';
import { bilingual } from '../report/figures/bilingual.ts';
import { type IndicatorView, indicatorViews } from '../report/figures/indicator-view.ts';
import { orNull } from '../report/figures/report-figure.ts';
import { pointHeading } from './audit-points.ts';
import { knownByReport } from './known.ts';

export interface FollowUpPoint {
  readonly id: string;
  /** What the report says, or leaves open. */
  readonly words: Text;
  /** What can be asked about it. */
  readonly question: Text;
}

/** More than these nobody keeps in mind. */
const MOST = 3;
/** Of one sort, so that each has its say. */
const MOST_LEFT = 1;

/** Of the notes those that a question can answer, what weighs most first. */
const QUESTIONS = {
  sumBroken: { zh: '合计与各分项，以哪个为准？', en: 'Which holds, the total or its parts?' },
  completionDisagrees: { zh: '完成率是按什么口径计算的？', en: 'How was the rate worked out?' },
  announcedNotReported: { zh: '这一领域目前进展如何？', en: 'How far has this field come?' },
  announcedWithoutFigure: { zh: '这一领域有哪些具体数据？', en: 'What are the figures for this field?' },
  claimWithoutFigure: { zh: '具体数据是多少？', en: 'What are the figures?' },
  partsNotNamed: { zh: '其余项目是哪些，进展如何？', en: 'Which are the others, and how far are they?' },
  scopeUnclear: { zh: '统计范围包括哪些？', en: 'What do the figures cover?' },
  noDateStated: { zh: '数据截至哪一天？', en: 'As of which day?' },
} as const satisfies Partial<Record<AuditKind, Text>>;
const WORTH_ASKING = Object.entries(QUESTIONS) as [AuditKind, Text][];
const LEFT_TO_DO: Text = { zh: '预计何时完成？', en: 'When is the rest expected?' };
const UNTARGETED: Text = { zh: '其余指标有无目标？', en: 'Do the others have targets?' };

const shortfall = (view: IndicatorView): number => orNull(view.gap)?.value ?? 0;

/** The indicators short of their target, the furthest first: “完成投资：距完成年度任务还差2.8个百分点”. */
function leftToDo(report: Report): FollowUpPoint[] {
  return indicatorViews(report)
    .filter((view) => shortfall(view) < 0)
    .sort((a, b) => shortfall(a) - shortfall(b))
    .map(({ id, name, variance }) => ({
      id,
      words: bilingual((language) => `${name[language]}${COLON[language]}${variance.gap[language]}`),
      question: LEFT_TO_DO,
    }));
}
const COLON = { zh: '：', en: ': ' };

const known = knownByReport((report, _: null): FollowUpPoint[] => {
  const notes = auditReport(report);
  const pointsOf = (kind: AuditKind, question: Text): FollowUpPoint[] =>
    notes
      .filter((note) => note.kind === kind)
      .slice(0, 1)
      .map((note) => ({
        id: note.id,
        words: bilingual((language) => pointHeading(note, report, language)),
        question,
      }));
  const asked = WORTH_ASKING.flatMap(([kind, question]) => pointsOf(kind, question));
  const untargeted = pointsOf('targetsStated', UNTARGETED);
  const left = leftToDo(report).slice(0, MOST_LEFT);
  const room = MOST - left.length - untargeted.length;
  return [...left, ...asked.slice(0, room), ...untargeted];
});

export const followUpPoints = (report: Report): readonly FollowUpPoint[] => known(report, null);
