/** What the report leaves unsaid of its projects: how far they are, and which they are. */

import type { Project, Report } from '../dataset/schema.ts';
import { printedToken } from '../numbers/printed-token.ts';
import { ofClass, partsOf } from '../projects/project-class.ts';
import { countStage, stageOf } from '../projects/stage.ts';
import { type AuditNote, bareLocator, counted, listOf } from './audit-note.ts';
import { byPillar, notesByPillar } from './audit-pillars.ts';

function stageNote(pillar: string | null, projects: readonly Project[]): AuditNote[] {
  const [ongoing, unstated] = [countStage(projects, 'ongoing'), countStage(projects, 'noStageStated')];
  if (ongoing + unstated === 0) return [];
  const open = projects.filter((project) => ['ongoing', 'noStageStated'].includes(stageOf(project)));
  const shares = [
    {
      count: ongoing,
      zh: `${ongoing}个表述为推进、实施，或只列数量`,
      en: `${ongoing} described only as going on, or by counts alone`,
    },
    { count: unstated, zh: `${unstated}个没有说到进展`, en: `${unstated} without a word on it` },
  ].filter(({ count }) => count > 0);
  return [
    {
      id: `stageUnstated-${pillar ?? 'report'}`,
      kind: 'stageUnstated',
      pillar,
      title: {
        zh: `${projects.length}个项目中有${open.length}个未归入具体阶段`,
        en: `${open.length} of ${counted(projects.length, 'project', 'projects')}: in no particular stage`,
      },
      detail: {
        zh: `${shares.map(({ zh }) => zh).join('；')}。不作推断，单独列出。`,
        en: `${shares.map(({ en }) => en).join('; ')}. No stage is assumed; they are listed separately.`,
      },
      locators: pillar === null ? [] : open.map(({ mention }) => bareLocator(mention)),
    },
  ];
}

/** Projects whose stage the words do not say: for the whole report, and for each part. */
export function stageNotes(report: Report): AuditNote[] {
  const projects = ofClass(report.projects, 'projects');
  const parts = byPillar(projects).filter(([pillar]) => pillar !== null);
  return [...stageNote(null, projects), ...parts.flatMap(([pillar, group]) => stageNote(pillar, group))];
}

/** A programme that counts its projects and names some of them: 26 in all, 2 named. */
export function partsNotes(report: Report): AuditNote[] {
  const open = report.projects.flatMap((project) => {
    const named = partsOf(report, project).length;
    const size = project.figures.find(({ kind }) => kind === 'count');
    return size && named > 0 && size.value > named ? [{ project, pillar: project.pillar, named, size }] : [];
  });
  return notesByPillar('partsNotNamed', open, (group) => {
    const each = listOf(
      group.map(({ project: { name }, named, size }) => ({
        zh: `${name.zh}（共${printedToken(size)}，列名${named}${size.unit}）`,
        en: `${name.en} (${size.value} in all, ${named} named)`,
      })),
    );
    return {
      title: {
        zh: `${group.length}类项目只列名其中一部分`,
        en: `${counted(group.length, 'programme', 'programmes')} whose projects are not all named`,
      },
      detail: { zh: `${each.zh}。`, en: `${each.en}.` },
      locators: group.map(({ size }) => bareLocator(size)),
    };
  });
}
