import { StageSwatch } from '../../components/StageSwatch.tsx';
import type { Pillar, Project } from '../../report/dataset/schema.ts';
import { type Chosen, countChosen, isAlone, toggled } from '../../report/projects/selection.ts';
import { byStage, type StageKey, stageName, stageShortName } from '../../report/projects/stage.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useNavigation, ViewLink } from '../../ui/navigation.tsx';
import { ChosenCount } from './ChosenCount.tsx';

const words = {
  zh: {
    projects: (pillar: string) => `${pillar}的项目，按阶段排列`,
    stage: (stage: string, count: number) => `${stage}，${count}个项目，筛选`,
    project: (name: string, stage: string) => `${name}：${stage}`,
  },
  en: {
    projects: (pillar: string) => `Projects of ${pillar} by stage`,
    stage: (stage: string, count: number) =>
      `${stage}, ${count} ${count === 1 ? 'project' : 'projects'}, filter`,
    project: (name: string, stage: string) => `${name}: ${stage}`,
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
  const groups = [...byStage(projects)].map(([stage, members]) => ({ stage, members }));
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
              <span className="stage-name">{stageShortName(stage, language)}</span>
              <b>
                <ChosenCount count={count} all={members.length} />
              </b>
              {marked ? (
                <Marks stage={stage} members={members} chosen={chosen} />
              ) : (
                <StageSwatch stage={stage} />
              )}
            </ViewLink>
          </li>
        );
      })}
    </ul>
  );
}

/**
 * Too small to be links of their own: under the pointer each opens its project, and the chart and the pillar's list of
 * projects do so by key.
 */
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
  const navigation = useNavigation();
  return (
    <span className="strip-marks">
      {members.map((project) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: as said above
        // biome-ignore lint/a11y/useKeyWithClickEvents: as said above
        <span
          key={project.id}
          title={t.project(project.name[language], stageName(stage, language))}
          className={ids && !ids.has(project.id) ? 'strip-mark stands-back' : 'strip-mark'}
          onClick={(event) => {
            event.preventDefault();
            event.stopPropagation();
            navigation.go({ figure: project.id });
          }}
        >
          <StageSwatch stage={stage} />
        </span>
      ))}
    </span>
  );
}
