/** What the slides about the whole report say: its state, what leads, what is behind, what to ask, the cross-checks. */
import type { Report } from '../report/dataset/schema.ts';
import { type WordRun, wordRuns } from '../report/figures/findings.ts';
import { isCompleted, leadingViews } from '../report/figures/pillar-glance.ts';
import { statusesInWords } from '../report/figures/status-counts.ts';
import type { Language } from '../report/language/vocabulary.ts';
import { projectsInWords, targetsInWords } from '../report/projects/report-summary.ts';
import { anyBehind, attentionPages, attentionTitle, behindViews } from './attention.ts';
import { auditPages, auditTitle, isSound, pointHeading, pointsSize } from './audit-points.ts';
import { type Content, groupsPage, missing } from './content.ts';
import { followUpPoints } from './follow-up.ts';
import { overviewBody } from './overview-body.ts';
import { slideFigure } from './slide-figure.ts';
import { slideWords } from './slide-words.ts';

/** Side by side. */
const MOST_FIGURES = 3;

export function attentionContent(page: number, report: Report, language: Language): Content {
  const t = slideWords[language];
  const shown = groupsPage(attentionPages(report), page, language);
  if (!shown) return missing(language, t.noPage);
  return {
    eyebrow: t.attention[anyBehind(report) ? 'behind' : 'untargeted'],
    title: [attentionTitle(report, page, language)],
    measured: t.attentionMeasured,
    ...shown,
  };
}

export function auditContent(page: number, report: Report, language: Language): Content {
  const t = slideWords[language];
  const pages = auditPages(report);
  const notes = pages[page - 1];
  if (!notes) return missing(language, t.noPage);
  const points = notes.map((note) => ({
    id: note.id,
    heading: pointHeading(note, report, language),
    detail: note.detail[language],
    notable: !isSound(note),
  }));
  return {
    eyebrow: t.audit,
    title: [auditTitle(report, page, language)],
    measured: t.auditMeasured,
    body: { type: 'points', points, size: pointsSize(points) },
    pages: { page, all: pages.length },
  };
}

/** The state of all pillars, under the report in a sentence. */
export function overviewContent(report: Report, language: Language): Content {
  const t = slideWords[language];
  return {
    eyebrow: t.overview,
    title: [targetsInWords(report, language)],
    measured: projectsInWords(report, language),
    body: overviewBody(report, language),
  };
}

/** The figures that lead the report, large; the title says of what each is a share. */
export function leadingContent(report: Report, language: Language): Content {
  const t = slideWords[language];
  const views = leadingViews(report);
  if (views.length === 0) return missing(language, t.noLeading);
  // The title says of what each is a share.
  const figures = views.flatMap(({ id, name }) => {
    const figure = slideFigure(`${id}.completion`, report, language);
    return figure ? [{ ...figure, name: name[language] }] : [];
  });
  const title = views.flatMap((view, index): WordRun[] => [
    ...(index > 0 ? [t.comma] : []),
    view.name[language],
    ...t.share(view.denominator[language], wordRuns(completionRun(view.id), report, language)),
  ]);
  return { eyebrow: t.leading, title, measured: '', body: { type: 'figures', figures } };
}
const completionRun = (id: string) => ({ zh: `{${id}.completion}`, en: `{${id}.completion}` });

/** The furthest behind, large and over their bars; all of them stand behind the talk. */
export function behindContent(report: Report, language: Language): Content {
  const t = slideWords[language];
  const views = behindViews(report);
  if (views.length === 0) return missing(language, t.noneBehind);
  const figures = views.slice(0, MOST_FIGURES).flatMap((view) => {
    const figure = slideFigure(isCompleted(view) ? `${view.id}.completion` : view.id, report, language);
    return figure ? [{ ...figure, name: view.name[language] }] : [];
  });
  return {
    eyebrow: t.attention.behind,
    title: [
      statusesInWords(
        views.flatMap(({ status }) => (status === 'noTarget' ? [] : [status])),
        language,
      ),
    ],
    measured: t.attentionMeasured,
    body: { type: 'figures', figures },
  };
}

export function followUpContent(report: Report, language: Language): Content {
  const t = slideWords[language];
  const asked = followUpPoints(report);
  if (asked.length === 0) return missing(language, t.noFollowUp);
  const points = asked.map(({ id, words, question }) => ({
    id,
    heading: words[language],
    detail: question[language],
    notable: true,
  }));
  return {
    eyebrow: t.followUp,
    title: [t.followUpTitle(points.length)],
    measured: t.followUpMeasured,
    body: { type: 'points', points, size: pointsSize(points) },
  };
}
