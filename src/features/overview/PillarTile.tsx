import { useMemo } from 'react';
import { textWidth } from '../../charts/drawing/measure.ts';
import type { ChartMark, CompactForm } from '../../charts/model/model.ts';
import { type ChartModel, getChartModel } from '../../charts/registry/models.ts';
import { CompactChart } from '../../components/CompactChart.tsx';
import { ExplainedText } from '../../components/ExplainedText.tsx';
import { FigureLink } from '../../components/FigureLink.tsx';
import { markView } from '../../components/mark-view.ts';
import { OriginMark } from '../../components/OriginMark.tsx';
import { chartIndicators } from '../../report/dataset/chart-slots.ts';
import type { ChartSpec, Pillar, Report } from '../../report/dataset/schema.ts';
import { namedIndicators, type WordRun, wordRuns } from '../../report/figures/findings.ts';
import { type IndicatorView, indicatorView } from '../../report/figures/indicator-view.ts';
import { isCompleted, pillarGlance } from '../../report/figures/pillar-glance.ts';
import { ordinalNumeral } from '../../report/language/ordinal.ts';
import { classCount, classShare } from '../../report/projects/project-class.ts';
import { type Chosen, countChosen, isAlone, toggled } from '../../report/projects/selection.ts';
import { stageOf } from '../../report/projects/stage.ts';
import { ChineseRuns } from '../../ui/ChineseRuns.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useNavigation, ViewLink } from '../../ui/navigation.tsx';
import { StageStrip } from './StageStrip.tsx';
import { TileFigure } from './TileFigure.tsx';

const words = {
  zh: {
    seal: (numeral: string, name: string) => `第${numeral}部分，${name}：筛选其项目`,
    nothing: '报告在这一部分没有列出数字。',
  },
  en: {
    seal: (numeral: string, name: string) => `Pillar ${numeral}, ${name}: filter its projects`,
    nothing: 'The report gives no figure in this part.',
  },
};

/** How much of a pillar its tile has room for, the fewer the more pillars there are. */
export interface TileRoom {
  /** The class of the list of tiles. */
  readonly layout: 'tiles-one' | 'tiles-two' | 'tiles-three' | 'tiles-four' | 'tiles-low' | 'tiles-least';
  /** null: no chart. */
  readonly chart: CompactForm | null;
  /** At most so many of them. */
  readonly charts: number;
  /** Figures beside the one that leads; they stand where a pillar has no chart too. */
  readonly others: number;
  /** Figures under one that has no target, and so takes less room, beside a chart. */
  readonly beneath: number;
}

/** What two lines of a title hold in the narrowest tile, in its size. */
const TWO_LINES = 46;

/** A pillar at a glance: its finding, its best figure, a chart, its projects by stage. Its title opens the pillar. */
export function PillarTile({
  report,
  pillar,
  room,
  leading,
  chosen,
}: {
  report: Report;
  pillar: Pillar;
  room: TileRoom;
  /** The indicators whose figures lead the report. */
  leading: ReadonlySet<string>;
  chosen: Chosen;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const { lead, others } = useMemo(() => pillarGlance(report, pillar), [report, pillar]);
  const projects = chosen.all.filter((project) => project.pillar === pillar.id);
  const count = countChosen(chosen, projects);
  const numeral = ordinalNumeral(pillar.ordinal, language);
  const specs = room.chart ? glanceCharts(pillar, lead).slice(0, room.charts) : [];
  const finding = wordRuns(pillar.finding, report, language);
  const length = finding.reduce((sum, run) => sum + textWidth(textOf(run), 1, true), 0);
  const classes = [
    'tile',
    ...(count === 0 && chosen.ids ? ['stands-back'] : []),
    ...(length > TWO_LINES ? ['tile-long'] : []),
  ];
  return (
    <li className={classes.join(' ')}>
      <header>
        <ViewLink
          change={toggled(chosen.filter, { pillar: pillar.id })}
          aria-current={isAlone(chosen.filter, 'pillar', pillar.id) ? 'true' : undefined}
          aria-label={t.seal(numeral, pillar.name[language])}
          className="tile-seal"
        >
          {numeral}
        </ViewLink>
        <p>
          <ChineseRuns text={pillar.name[language]} />
        </p>
        <p className="tile-count">
          {count < projects.length
            ? classShare(count, projects.length, 'projects', language)
            : classCount(count, 'projects', language)}
        </p>
      </header>
      <h2>
        <a href={`#part-${pillar.id}`}>
          {finding.map((run, index) =>
            typeof run === 'string' ? (
              run
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a figure may stand twice in one sentence, which never changes
              <span key={index}>
                {run.text}
                {run.origin === 'computed' ? (
                  <sup>
                    <OriginMark origin="computed" short />
                  </sup>
                ) : null}
              </span>
            ),
          )}
        </a>
      </h2>
      <div className={specs.length > 0 ? 'tile-body' : 'tile-body tile-body-alone'}>
        {lead ? (
          <TileFigure
            view={lead}
            leads={leading.has(lead.id)}
            named={namedIndicators(pillar.finding, report).includes(lead.id)}
          >
            {specs.length > 0 && (!isCompleted(lead) || room.layout === 'tiles-one') ? (
              <Others views={others.slice(0, room.beneath)} />
            ) : null}
          </TileFigure>
        ) : (
          <p className="tile-name">{t.nothing}</p>
        )}
        {specs.length > 0 && room.chart ? (
          <div className="tile-chart">
            {specs.map((spec) => (
              <TileChart
                key={spec.id}
                report={report}
                spec={spec}
                form={room.chart ?? 'tile'}
                chosen={chosen}
              />
            ))}
          </div>
        ) : (
          <Others views={others.slice(0, room.others)} />
        )}
      </div>
      <StageStrip pillar={pillar} projects={projects} chosen={chosen} />
    </li>
  );
}

const textOf = (run: WordRun): string => (typeof run === 'string' ? run : run.text);

/** The charts that show more than the figure that stands beside them. */
const glanceCharts = ({ charts }: Pillar, lead: IndicatorView | null): ChartSpec[] =>
  charts.filter((spec) => {
    const shown = chartIndicators(spec);
    return spec.type !== 'bullet' || shown.length > 1 || shown[0] !== lead?.id;
  });

function TileChart({
  report,
  spec,
  form,
  chosen,
}: {
  report: Report;
  spec: ChartSpec;
  form: CompactForm;
  chosen: Chosen;
}) {
  const language = useLanguage();
  const navigation = useNavigation();
  const model = useMemo(() => getChartModel(spec, report, language), [spec, report, language]);
  const faded = useMemo(() => fadedMarks(model, report, chosen), [model, report, chosen]);
  return (
    <CompactChart
      model={model}
      form={form}
      faded={faded}
      onSelect={(subject) => navigation.go(markView(subject))}
    />
  );
}

/** The marks of projects that are not chosen, and of indicators of other sectors than the chosen. */
function fadedMarks(
  { marks }: ChartModel,
  report: Report,
  { all, ids, filter }: Chosen,
): ReadonlySet<string> {
  const fades = ({ subject }: ChartMark): boolean => {
    if (ids === null) return false;
    if ('project' in subject) return !ids.has(subject.project);
    if ('stage' in subject)
      return !all.some(
        (project) =>
          ids.has(project.id) &&
          project.sector === subject.sector &&
          stageOf(project) === subject.stage &&
          (subject.pillar === undefined || project.pillar === subject.pillar),
      );
    if (filter.sector.length === 0) return false;
    const sector = indicatorView(report, subject.indicator)?.indicator.sector;
    return sector !== undefined && !filter.sector.includes(sector);
  };
  return new Set(marks.filter(fades).map(({ id }) => id));
}

function Others({ views }: { views: readonly IndicatorView[] }) {
  const language = useLanguage();
  if (views.length === 0) return null;
  return (
    <dl className="tile-others">
      {views.map(({ id, name, actual }) => (
        <div key={id}>
          <dt>
            <ExplainedText text={name[language]} />
          </dt>
          <dd>
            <FigureLink figure={actual.ref} label={name[language]} words={actual.parts[language]} quiet />
          </dd>
        </div>
      ))}
    </dl>
  );
}
