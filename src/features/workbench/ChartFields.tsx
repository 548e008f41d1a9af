import type { Findable } from '../../components/own-words/FigurePicker.tsx';
import { addable, newCharts } from '../../draft/charts.ts';
import { worded } from '../../draft/words.ts';
import { CHART_INDICATORS, MOST_CHARTS } from '../../report/dataset/chart-limits.ts';
import { chartIndicators } from '../../report/dataset/chart-slots.ts';
import type { ChartSpec, Pillar, Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Bench } from './acts.ts';
import { OrderedRow } from './OrderedRow.tsx';
import { TitleField } from './TitleField.tsx';

const typeNames: Readonly<Record<Language, Readonly<Record<ChartSpec['type'], string>>>> = {
  zh: {
    bullet: '与目标相比',
    nested: '总量、目标与完成',
    steps: '由前到后的各步',
    parts: '构成',
    growth: '增减幅度',
    change: '前后对比',
    series: '随时间的变化',
    ranks: '位次',
    units: '项目所处阶段',
  },
  en: {
    bullet: 'Against targets',
    nested: 'Whole, target and actual',
    steps: 'Steps from first to last',
    parts: 'Composition',
    growth: 'Rates of change',
    change: 'Before and after',
    series: 'Over time',
    ranks: 'Ranks',
    units: 'Projects by stage',
  },
};

const words = {
  zh: {
    charts: '图表',
    none: '一张也不列时，由程序按规则选取。',
    title: '图表标题',
    addChart: '加入图表',
    addFigure: '加入指标',
    choose: '请选择',
  },
  en: {
    charts: 'Charts',
    none: 'With none listed they are chosen by rule.',
    title: 'Title of the chart',
    addChart: 'Add a chart',
    addFigure: 'Add an indicator',
    choose: 'Choose',
  },
};

interface ChartProps {
  bench: Bench;
  pillar: Pillar;
  /** The dataset as its page shows it. */
  report: Report;
  find: Findable;
}

/** The charts of a part of the report: which, in which order, with which indicators, under which titles. */
export function ChartFields(props: ChartProps) {
  const t = useWords(words);
  const names = useWords(typeNames);
  const { bench, pillar, report } = props;
  const onList = (charts: ChartSpec[]) => bench.decide({ act: 'charts', pillar: pillar.id, charts });
  const offered = newCharts(report, pillar.id);
  return (
    <fieldset className="chart-fields">
      <legend>{t.charts}</legend>
      {pillar.charts.length === 0 ? <small>{t.none}</small> : null}
      <ol>
        {pillar.charts.map((chart, at) => (
          <OrderedRow
            key={chart.id}
            list={pillar.charts}
            at={at}
            name={names[chart.type]}
            onList={onList}
            under={
              <ChartOf
                {...props}
                chart={chart}
                onChart={(changed) => onList(pillar.charts.map((one) => (one === chart ? changed : one)))}
              />
            }
          >
            <strong>{names[chart.type]}</strong>
          </OrderedRow>
        ))}
      </ol>
      {offered.length > 0 && pillar.charts.length < MOST_CHARTS ? (
        <Choice
          label={t.addChart}
          options={offered.map(({ id, type }) => ({ value: id, name: names[type] }))}
          onChoose={(id) => {
            const chart = offered.find((one) => one.id === id);
            if (chart) onList([...pillar.charts, chart]);
          }}
        />
      ) : null}
    </fieldset>
  );
}

function ChartOf({
  bench,
  pillar,
  report,
  find,
  chart,
  onChart,
}: ChartProps & { chart: ChartSpec; onChart: (chart: ChartSpec) => void }) {
  const t = useWords(words);
  const language = useLanguage();
  const byId = new Map(report.indicators.map((one) => [one.id, one]));
  const ids = chartIndicators(chart);
  const more = addable(chart, report, pillar.id);
  const withIds = (indicators: string[]) => onChart({ ...chart, indicators } as ChartSpec);
  return (
    <>
      <TitleField
        label={t.title}
        value={chart.title.zh}
        report={report}
        find={find}
        onWrite={(zh) => onChart({ ...chart, title: worded(bench.desk.draft, zh) })}
      />
      <ol>
        {ids.map((id, at) => {
          const name = byId.get(id)?.name[language] ?? id;
          const said = (
            <>
              {name} {byId.get(id)?.actual.token}
            </>
          );
          return 'indicators' in chart ? (
            <OrderedRow
              key={id}
              list={ids}
              at={at}
              name={name}
              least={CHART_INDICATORS[chart.type][0]}
              onList={withIds}
            >
              {said}
            </OrderedRow>
          ) : (
            <li key={id}>{said}</li>
          );
        })}
      </ol>
      {more.length > 0 ? (
        <Choice
          label={t.addFigure}
          options={more.map(({ id, name, actual }) => ({
            value: id,
            name: `${name[language]} ${actual.token}`,
          }))}
          onChoose={(id) => withIds([...ids, id])}
        />
      ) : null}
    </>
  );
}

function Choice({
  label,
  options,
  onChoose,
}: {
  label: string;
  options: readonly { readonly value: string; readonly name: string }[];
  onChoose: (value: string) => void;
}) {
  const t = useWords(words);
  return (
    <label>
      {label}
      <select value="" onChange={({ currentTarget: { value } }) => value !== '' && onChoose(value)}>
        <option value="">{t.choose}</option>
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
