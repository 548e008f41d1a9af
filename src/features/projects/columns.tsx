import { createColumnHelper } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { StageSwatch } from '../../components/StageSwatch.tsx';
import { projectFigures } from '../../report/figures/figures.ts';
import { type Stage, stageWords } from '../../report/language/vocabulary.ts';
import { outsidePillarsWords } from '../../report/projects/project-filter.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import type { Features } from '../../ui/table/features.ts';
import type { ProjectRow } from './project-rows.ts';
import type { ColumnId } from './projects-view.ts';

export const columnWords: Record<ColumnId, { zh: string; en: string }> = {
  name: { zh: '项目', en: 'Project' },
  pillar: { zh: '板块', en: 'Pillar' },
  sector: { zh: '领域', en: 'Sector' },
  place: { zh: '地点', en: 'Place' },
  stage: { zh: '阶段', en: 'Stage' },
  status: { zh: '进展（原文）', en: 'Status (translated)' },
  figures: { zh: '数据', en: 'Figures' },
  source: { zh: '出处', en: 'Source' },
};

const words = {
  zh: {
    notStated: '未说明',
    summed: '概括',
    source: '出处',
    sourceOf: (name: string) => `出处：${name}`,
    figureOf: (name: string, figure: string) => `${name}：${figure}`,
  },
  en: {
    notStated: 'not stated',
    summed: 'summarised',
    source: 'Show',
    sourceOf: (name: string) => `Show the source of ${name}`,
    figureOf: (name: string, figure: string) => `${name}: ${figure}`,
  },
};

const helper = createColumnHelper<Features, ProjectRow>();

/** At module level: a new list would throw away every row model. */
export const columns = helper.columns([
  helper.accessor((row) => row.ranks.name(row), {
    id: 'name',
    meta: { name: columnWords.name, width: 'w-[20%]' },
    enableHiding: false,
    sortDescFirst: false,
    cell: ({ row }) => <span className="data-name">{row.original.name}</span>,
  }),
  helper.accessor((row) => row.ranks.pillar(row), {
    id: 'pillar',
    meta: { name: columnWords.pillar, width: 'w-[12%]' },
    sortDescFirst: false,
    cell: ({ row }) => <Quiet>{row.original.pillar ?? <OutsidePillars />}</Quiet>,
  }),
  helper.accessor((row) => row.ranks.sector(row), {
    id: 'sector',
    meta: { name: columnWords.sector, width: 'w-[12%]' },
    sortDescFirst: false,
    cell: ({ row }) => <Quiet>{row.original.sector}</Quiet>,
  }),
  helper.accessor((row) => row.ranks.place(row), {
    id: 'place',
    meta: { name: columnWords.place, width: 'w-[9%]' },
    sortDescFirst: false,
    cell: ({ row }) => <span>{row.original.place ?? <NotStated />}</span>,
  }),
  helper.accessor((row) => row.ranks.stage(row), {
    id: 'stage',
    meta: { name: columnWords.stage, width: 'w-[12%]' },
    sortDescFirst: false,
    cell: ({ row }) => (row.original.stage ? <StageMark stage={row.original.stage} /> : <NotStated />),
  }),
  helper.accessor((row) => row.ranks.status(row), {
    id: 'status',
    meta: { name: columnWords.status, width: 'w-[15%]' },
    sortDescFirst: false,
    cell: ({ row }) => <StatusWords row={row.original} />,
  }),
  helper.accessor((row) => row.ranks.figures(row), {
    id: 'figures',
    meta: { name: columnWords.figures, width: 'w-[14%]' },
    sortDescFirst: true,
    cell: ({ row }) => <Figures row={row.original} />,
  }),
  helper.accessor((row) => row.ranks.source(row), {
    id: 'source',
    meta: { name: columnWords.source, width: 'w-[6%]', screenOnly: true },
    sortDescFirst: false,
    cell: ({ row }) => <SourceLink row={row.original} />,
  }),
]);

function Quiet({ children }: { children: ReactNode }) {
  return <span className="text-muted">{children}</span>;
}

function NotStated() {
  return <Quiet>{useWords(words).notStated}</Quiet>;
}

function OutsidePillars() {
  return outsidePillarsWords[useLanguage()];
}

function StageMark({ stage }: { stage: Stage }) {
  return (
    <span className="stage-mark">
      <StageSwatch stage={stage} />
      {stageWords[stage][useLanguage()]}
    </span>
  );
}

/** The column says that these are the report's words; where they are not one run of them, the cell says so. */
function StatusWords({ row }: { row: ProjectRow }) {
  const t = useWords(words);
  return (
    <span>
      {row.status}{' '}
      {row.project.status.locator === null ? (
        <span className="text-xs whitespace-nowrap text-muted">[{t.summed}]</span>
      ) : null}
    </span>
  );
}

function Figures({ row }: { row: ProjectRow }) {
  const language = useLanguage();
  const t = useWords(words);
  if (row.project.figures.length === 0) return null;
  return (
    <ul className="space-y-1">
      {projectFigures(row.project).map(({ ref, label, text }) => (
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
      className="data-link whitespace-nowrap"
    >
      {t.source}
    </ViewLink>
  );
}
