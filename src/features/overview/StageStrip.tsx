import { type KeyboardEvent, useRef } from 'react';
import { StageSwatch } from '../../components/StageSwatch.tsx';
import type { Pillar, Project } from '../../report/dataset/schema.ts';
import { type Chosen, countChosen, isAlone, toggled } from '../../report/projects/selection.ts';
import {
  STAGE_KEYS,
  type StageKey,
  stageName,
  stageOf,
  stageShortName,
} from '../../report/projects/stage.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';

const words = {
  zh: {
    projects: (pillar: string) => `${pillar}的项目，按阶段排列`,
    stage: (stage: string, count: number) => `${stage}，${count}个项目，筛选`,
    project: (name: string, stage: string) => `${name}：${stage}`,
    of: (chosen: number, all: number) => `${chosen}/${all}`,
  },
  en: {
    projects: (pillar: string) => `Projects of ${pillar} by stage`,
    stage: (stage: string, count: number) =>
      `${stage}, ${count} ${count === 1 ? 'project' : 'projects'}, filter`,
    project: (name: string, stage: string) => `${name}: ${stage}`,
    of: (chosen: number, all: number) => `${chosen}/${all}`,
  },
};

/** More marks than this are no longer seen one by one: the numbers beside the stages say how many there are. */
const MOST_MARKS = 40;

/** A pillar's projects as marks in the order of their stages; a mark opens its project, a stage is a choice. */
export function StageStrip({
  pillar,
  projects,
  chosen,
}: {
  pillar: Pillar;
  /** The pillar's own, parts not counted apart. */
  projects: readonly Project[];
  chosen: Chosen;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const groups = STAGE_KEYS.map((stage) => ({
    stage,
    members: projects.filter((project) => stageOf(project) === stage),
  })).filter(({ members }) => members.length > 0);
  const marked = projects.length <= MOST_MARKS;
  return (
    <ul aria-label={t.projects(pillar.name[language])} className="stage-strip">
      {groups.map(({ stage, members }) => {
        const count = countChosen(chosen, members);
        return (
          <li key={stage} className={count === 0 ? 'stands-back' : undefined}>
            <ViewLink
              change={toggled(chosen.filter, { pillar: pillar.id, stage })}
              aria-current={
                isAlone(chosen.filter, 'pillar', pillar.id) && isAlone(chosen.filter, 'stage', stage)
                  ? 'true'
                  : undefined
              }
              aria-label={t.stage(stageName(stage, language), members.length)}
              title={stageName(stage, language)}
            >
              {marked ? null : <StageSwatch stage={stage} />}
              <span className="stage-name">{stageShortName(stage, language)}</span>
              <b>{count < members.length && count > 0 ? t.of(count, members.length) : members.length}</b>
            </ViewLink>
            {marked ? <Marks stage={stage} members={members} chosen={chosen} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

/** One tab stop for all of a stage; arrows go from mark to mark. */
function Marks({
  stage,
  members,
  chosen: { ids },
}: {
  stage: StageKey;
  members: readonly Project[];
  chosen: Chosen;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const host = useRef<HTMLSpanElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(host.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(event.target as HTMLAnchorElement);
    const next = links[at + ({ ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key] ?? 0)];
    if (at < 0 || !next || next === links[at]) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it are what is focused; arrows go between them
    <span ref={host} className="stage-marks" onKeyDown={onKeyDown}>
      {members.map((project, index) => {
        const name = t.project(project.name[language], stageName(stage, language));
        return (
          <ViewLink
            key={project.id}
            change={{ figure: project.id }}
            aria-haspopup="dialog"
            aria-label={name}
            title={name}
            tabIndex={index === 0 ? 0 : -1}
            className={ids && !ids.has(project.id) ? 'stands-back' : undefined}
          >
            <StageSwatch stage={stage} />
          </ViewLink>
        );
      })}
    </span>
  );
}
