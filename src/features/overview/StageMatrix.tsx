import { StageSwatch } from '../../components/StageSwatch.tsx';
import type { Project, Report } from '../../report/dataset/schema.ts';
import { headings } from '../../report/language/terms.ts';
import { classCount } from '../../report/projects/project-class.ts';
import { sectorsOf } from '../../report/projects/sectors.ts';
import { type Chosen, countChosen, isAlone, toggled } from '../../report/projects/selection.ts';
import {
  byStage,
  countStage,
  STAGE_KEYS,
  type StageKey,
  stageName,
  stageShortName,
} from '../../report/projects/stage.ts';
import { ChineseRuns } from '../../ui/ChineseRuns.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import { ChosenCount } from './ChosenCount.tsx';

const words = {
  zh: {
    title: (projects: string) => `${projects}走到哪一步`,
    nothing: '报告没有点名的项目。',
    total: '合计',
    rest: (count: number) => `其余${count}个领域`,
    cell: (place: string, count: string, names: string) => `${place}，${count}：${names}`,
    place: (sector: string, stage: string) => `${sector}、${stage}`,
    names: (names: readonly string[], all: number) =>
      names.join('、') + (names.length < all ? `等${all}个` : ''),
  },
  en: {
    title: (projects: string) => `How far the ${projects} have come`,
    nothing: 'The report names no project.',
    total: 'Total',
    rest: (count: number) => `${count} other sectors`,
    cell: (place: string, count: string, names: string) => `${place}, ${count}: ${names}`,
    place: (sector: string, stage: string) => `${sector}, ${stage}`,
    names: (names: readonly string[], all: number) =>
      names.join('; ') + (names.length < all ? `; and ${all - names.length} more` : ''),
  },
};

/** So many rows fit the lowest screen; the sectors with the fewest projects share the last. */
const MOST_ROWS = 16;

/** All projects by sector and stage. A sector, a stage and a cell are choices that everything answers. */
export function StageMatrix({ report, chosen }: { report: Report; chosen: Chosen }) {
  const t = useWords(words);
  const language = useLanguage();
  const { all, filter } = chosen;
  const stages = STAGE_KEYS.filter((stage) => isStep(stage) || countStage(all, stage) > 0);
  const sectors = sectorsOf(report, all);
  const shown = sectors.length > MOST_ROWS ? sectors.slice(0, MOST_ROWS - 1) : sectors;
  const rest = sectors.slice(shown.length);
  return (
    <section aria-labelledby="matrix-title" className="overview-matrix">
      <h2 id="matrix-title">{t.title(classCount(all.length, 'projects', language))}</h2>
      {all.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{headings.sector[language]}</span>
              </th>
              {stages.map((stage) => (
                <th key={stage} scope="col" title={stageName(stage, language)}>
                  <ViewLink
                    change={toggled(filter, { stage })}
                    aria-current={isAlone(filter, 'stage', stage) ? 'true' : undefined}
                  >
                    <span>{stageShortName(stage, language)}</span>
                    <StageSwatch stage={stage} />
                  </ViewLink>
                </th>
              ))}
              <th scope="col">
                <span>{t.total}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, name, projects }) => (
              <tr key={id} className={countChosen(chosen, projects) === 0 ? 'stands-back' : undefined}>
                <th scope="row">
                  <ViewLink
                    change={toggled(filter, { sector: id })}
                    aria-current={isAlone(filter, 'sector', id) ? 'true' : undefined}
                  >
                    <ChineseRuns text={name[language]} />
                  </ViewLink>
                </th>
                {stages.map((stage) => (
                  <Cell
                    key={stage}
                    sector={{ id, name: name[language] }}
                    stage={stage}
                    members={byStage(projects).get(stage) ?? []}
                    chosen={chosen}
                  />
                ))}
                <Sum projects={projects} chosen={chosen} />
              </tr>
            ))}
            {rest.length > 0 ? (
              <Rest
                name={t.rest(rest.length)}
                stages={stages}
                projects={rest.flatMap((one) => one.projects)}
                chosen={chosen}
              />
            ) : null}
          </tbody>
          <tfoot>
            <Rest name={t.total} stages={stages} projects={all} chosen={chosen} />
          </tfoot>
        </table>
      )}
    </section>
  );
}

/** A cell names so many of its projects; the table has them all. */
const MOST_NAMED = 12;

/** The steps of a project's road have a column even where nothing is at them. */
const isStep = (stage: StageKey): boolean => stage !== 'ongoing' && stage !== 'noStageStated';

function Cell({
  sector,
  stage,
  members,
  chosen,
}: {
  sector: { readonly id: string; readonly name: string };
  stage: StageKey;
  members: readonly Project[];
  chosen: Chosen;
}) {
  const t = useWords(words);
  const language = useLanguage();
  if (members.length === 0) return <td />;
  const { filter } = chosen;
  const count = countChosen(chosen, members);
  const names = members.slice(0, MOST_NAMED).map(({ name }) => name[language]);
  const says = t.cell(
    t.place(sector.name, stageName(stage, language)),
    `${count < members.length ? `${count}/` : ''}${classCount(members.length, 'projects', language)}`,
    t.names(names, members.length),
  );
  const isOn = isAlone(filter, 'sector', sector.id) && isAlone(filter, 'stage', stage);
  return (
    <td>
      <ViewLink
        change={toggled(filter, { sector: sector.id, stage })}
        aria-current={isOn ? 'true' : undefined}
        aria-label={says}
        title={says}
        className={`stage-cell stage-${stage} ${count === 0 ? 'stands-back' : ''}`}
      >
        <ChosenCount count={count} all={members.length} />
      </ViewLink>
    </td>
  );
}

const Sum = ({ projects, chosen }: { projects: readonly Project[]; chosen: Chosen }) => (
  <td className="sum">
    <ChosenCount count={countChosen(chosen, projects)} all={projects.length} />
  </td>
);

function Rest({
  name,
  stages,
  projects,
  chosen,
}: {
  name: string;
  stages: readonly StageKey[];
  projects: readonly Project[];
  chosen: Chosen;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {stages.map((stage) => {
        const members = byStage(projects).get(stage) ?? [];
        return (
          <td key={stage}>
            {members.length > 0 ? (
              <ChosenCount count={countChosen(chosen, members)} all={members.length} />
            ) : null}
          </td>
        );
      })}
      <Sum projects={projects} chosen={chosen} />
    </tr>
  );
}
