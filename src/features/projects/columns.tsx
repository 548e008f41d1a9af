import { createColumnHelper } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { ExplainedText } from '../../components/ExplainedText.tsx';
import { StageSwatch } from '../../components/StageSwatch.tsx';
import type { Stage } from '../../report/language/vocabulary.ts';
import {
  PROJECT_COLUMNS,
  REGISTER_COLUMN_IDS,
  type RegisterColumnId,
} from '../../report/projects/columns.ts';
import { outsidePillarsWords } from '../../report/projects/project-filter.ts';
import { stageShortName } from '../../report/projects/stage.ts';
import { ChineseRuns } from '../../ui/ChineseRuns.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import type { ColumnMeta, Features } from '../../ui/table/features.ts';
import type { ProjectRow } from './project-rows.ts';

const words = {
  zh: {
    notStated: '未说明',
    summed: '〔概括〕',
    source: '出处',
    sourceOf: (name: string) => `出处：${name}`,
    figureOf: (name: string, figure: string) => `${name}：${figure}`,
  },
  en: {
    notStated: 'not stated',
    summed: '[summarised]',
    source: 'Show',
    sourceOf: (name: string) => `Show the source of ${name}`,
    figureOf: (name: string, figure: string) => `${name}: ${figure}`,
  },
};

const helper = createColumnHelper<Features, ProjectRow>();

/** Its share of the table's width, as a class. */
const WIDTHS: Readonly<Record<RegisterColumnId, string>> = {
  name: 'w-[20%]',
  pillar: 'w-[12%]',
  sector: 'w-[12%]',
  place: 'w-[9%]',
  stage: 'w-[12%]',
  status: 'w-[15%]',
  figures: 'w-[14%]',
  source: 'w-[6%]',
};

/** Quiet: what the table is sorted into; wide: sentences, not words; on a screen alone: links, which are of no use on paper. */
const CELL_CLASS: Readonly<
  Partial<Record<RegisterColumnId, Pick<ColumnMeta, 'quiet' | 'wide' | 'screenOnly'>>>
> = {
  pillar: { quiet: true },
  sector: { quiet: true },
  status: { wide: true },
  source: { screenOnly: true },
};

const CELLS: Readonly<Record<RegisterColumnId, (row: ProjectRow) => ReactNode>> = {
  name: (row) => <NameWithParts row={row} />,
  pillar: (row) => (row.pillar === null ? <OutsidePillars /> : <ChineseRuns text={row.pillar} />),
  sector: (row) => <ChineseRuns text={row.sector} />,
  place: (row) => (row.place === null ? <NotStated /> : <ChineseRuns text={row.place} />),
  stage: (row) => (row.stage ? <StageMark stage={row.stage} /> : <NotStated />),
  status: (row) => <StatusWords row={row} />,
  figures: (row) => <Figures row={row} />,
  source: (row) => <SourceLink row={row} />,
};

/** At module level: a new list would throw away every row model. */
export const columns = helper.columns(
  REGISTER_COLUMN_IDS.map((id) => {
    const { heading, register } = PROJECT_COLUMNS[id];
    return helper.accessor((row) => row.ranks[id](row), {
      id,
      meta: { name: heading, width: WIDTHS[id], ...CELL_CLASS[id] },
      ...(id === 'name' && { enableHiding: false }),
      sortDescFirst: 'largestFirst' in register,
      cell: ({ row }) => CELLS[id](row.original),
    });
  }),
);

/** What is named as a part of it stands with it, each with its own source card. */
function NameWithParts({ row }: { row: ProjectRow }) {
  const language = useLanguage();
  const { parts } = row;
  const name = (
    <b>
      <ExplainedText text={row.name} />
    </b>
  );
  if (!parts) return name;
  return (
    <span>
      {name}
      {parts.open}
      {parts.shown.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 ? parts.join : ''}
          <ViewLink change={{ figure: id }} aria-haspopup="dialog" className="data-link">
            {name[language]}
          </ViewLink>
        </span>
      ))}
      {parts.close}
    </span>
  );
}

function NotStated() {
  return <span className="text-muted">{useWords(words).notStated}</span>;
}

function OutsidePillars() {
  return outsidePillarsWords[useLanguage()];
}

function StageMark({ stage }: { stage: Stage }) {
  return (
    <span className="stage-mark">
      <StageSwatch stage={stage} />
      {stageShortName(stage, useLanguage())}
    </span>
  );
}

/** The column says that these are the report's words; where they are not one run of them, the cell says so. */
function StatusWords({ row }: { row: ProjectRow }) {
  const t = useWords(words);
  if (row.project.status.locator !== null) return <ChineseRuns text={row.status} />;
  // One element: in a card, what stands in a cell stands side by side.
  return (
    <span>
      <ChineseRuns text={row.status} />{' '}
      <span className="text-xs whitespace-nowrap text-muted">
        <ExplainedText text={t.summed} />
      </span>
    </span>
  );
}

function Figures({ row }: { row: ProjectRow }) {
  const language = useLanguage();
  const t = useWords(words);
  const figures = row.figures();
  if (figures.length === 0) return null;
  return (
    <ul className="space-y-1">
      {figures.map(({ figure: { ref, text }, label }) => (
        <li key={ref}>
          <ViewLink
            change={{ figure: ref }}
            aria-label={t.figureOf(label[language], text[language])}
            aria-haspopup="dialog"
            className="data-link tabular-nums"
          >
            {text[language]}
          </ViewLink>{' '}
          <span className="text-xs text-muted">{label[language]}</span>
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ row }: { row: ProjectRow }) {
  const t = useWords(words);
  return (
    <ViewLink
      change={{ figure: row.project.id }}
      aria-label={t.sourceOf(row.name)}
      aria-haspopup="dialog"
      className="data-link"
    >
      {t.source}
    </ViewLink>
  );
}
