import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { leadingViews } from '../../report/figures/pillar-glance.ts';
import type { ProjectFilter } from '../../report/projects/project-filter.ts';
import { chosenProjects, subscribeToIndexes, timesIndexShared } from '../../report/projects/selection.ts';
import { useWords } from '../../ui/language.tsx';
import { OverviewHead } from './OverviewHead.tsx';
import { PillarTile, type TileRoom } from './PillarTile.tsx';
import { SelectionLine } from './SelectionLine.tsx';
import { StageMatrix } from './StageMatrix.tsx';

const words = { zh: { label: '总览' }, en: { label: 'Overview' } };

/**
 * The whole report on one screen: what it comes to, a tile a pillar, all projects by sector and stage, what is chosen.
 * Everything in it that shows projects answers the choice. The tiles' place may be given to the table of projects.
 */
export function Overview({
  report,
  filter,
  table = null,
  copyLink,
  onFullScreen,
}: {
  report: Report;
  filter: ProjectFilter;
  /** The table of projects, beside the matrix or under it; null: the tiles stand there. */
  table?: ReactNode;
  /** The way to take the link to the view along. */
  copyLink: ReactNode;
  onFullScreen: () => void;
}) {
  const t = useWords(words);
  const shared = useSyncExternalStore(subscribeToIndexes, timesIndexShared, timesIndexShared);
  // biome-ignore lint/correctness/useExhaustiveDependencies: by another index other projects may be found
  const chosen = useMemo(() => chosenProjects(report, filter), [report, filter, shared]);
  const leading = useMemo(() => new Set(leadingViews(report).map(({ id }) => id)), [report]);
  const { pillars } = report;
  const room = tileRoom(pillars.length);
  return (
    <section
      id="overview"
      aria-label={t.label}
      className={table ? 'overview overview-with-table' : 'overview'}
    >
      <OverviewHead report={report} />
      <ul className={`overview-tiles ${room.layout}`}>
        {pillars.map((pillar) => (
          <PillarTile
            key={pillar.id}
            report={report}
            pillar={pillar}
            room={room}
            leading={leading}
            chosen={chosen}
          />
        ))}
      </ul>
      <StageMatrix report={report} chosen={chosen} />
      {table ? <div className="overview-table">{table}</div> : null}
      <SelectionLine
        report={report}
        chosen={chosen}
        isTableHere={Boolean(table)}
        copyLink={copyLink}
        onFullScreen={onFullScreen}
      />
    </section>
  );
}

/** What is given up as pillars are added: first the height of charts and the small words, then charts and bars. */
function tileRoom(pillars: number): TileRoom {
  if (pillars === 1) return { layout: 'tiles-one', chart: 'tile', charts: 3, others: 8, beneath: 7 };
  if (pillars === 2) return { layout: 'tiles-two', chart: 'tile', charts: 2, others: 4, beneath: 2 };
  if (pillars === 3) return { layout: 'tiles-three', chart: 'lowTile', charts: 1, others: 3, beneath: 0 };
  if (pillars === 4) return { layout: 'tiles-four', chart: 'tile', charts: 1, others: 4, beneath: 2 };
  if (pillars <= 6) return { layout: 'tiles-low', chart: 'lowTile', charts: 1, others: 2, beneath: 0 };
  return { layout: 'tiles-least', chart: null, charts: 0, others: 0, beneath: 0 };
}
