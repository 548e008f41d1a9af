/** The state of the whole report on one slide: each pillar's best figure, where it stands, its projects by stage. */
import type { Pillar, Report } from '../report/dataset/schema.ts';
import { isCompleted, pillarGlance } from '../report/figures/pillar-glance.ts';
import { standingInWords } from '../report/figures/standing.ts';
import { ordinalNumeral } from '../report/language/ordinal.ts';
import type { Language } from '../report/language/vocabulary.ts';
import { ofClass } from '../report/projects/project-class.ts';
import { countStage, STAGE_KEYS, stageShortName } from '../report/projects/stage.ts';
import type { OverviewBody, OverviewTile, SlideFigure } from './slide.ts';
import { slideFigure } from './slide-figure.ts';

/** What the tile has room for: no arithmetic, and the distance in place of the bare status. */
function tileFigure(report: Report, pillar: Pillar, language: Language): SlideFigure | null {
  const { lead } = pillarGlance(report, pillar);
  if (!lead) return null;
  const figure = slideFigure(isCompleted(lead) ? `${lead.id}.completion` : lead.id, report, language);
  if (!figure) return null;
  const word = standingInWords(lead, language);
  return { ...figure, status: figure.status && { ...figure.status, word }, lines: [], asOf: '' };
}

function tileOf(report: Report, pillar: Pillar, language: Language): OverviewTile {
  const projects = ofClass(report.projects, 'projects').filter((project) => project.pillar === pillar.id);
  const stages = STAGE_KEYS.map((stage) => ({
    stage,
    name: stageShortName(stage, language),
    count: countStage(projects, stage),
  }));
  return {
    pillar: pillar.id,
    seal: ordinalNumeral(pillar.ordinal, language),
    name: pillar.name[language],
    figure: tileFigure(report, pillar, language),
    stages: stages.filter(({ count }) => count > 0),
  };
}

export const overviewBody = (report: Report, language: Language): OverviewBody => ({
  type: 'overview',
  tiles: report.pillars.map((pillar) => tileOf(report, pillar, language)),
});
