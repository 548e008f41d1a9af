import { BulletBar } from '../../../components/BulletBar.tsx';
import { barLength, fitTile, overviewGrid, stagesTop } from '../../../deck/overview-grid.ts';
import type { OverviewTile } from '../../../deck/slide.ts';
import { statusTone } from '../../../report/figures/status-tone.ts';
import { TONE_SIGNS } from '../../../theme/status-look.ts';
import { Mark, Sourced } from '../Runs.tsx';

/** The pillars side by side: each with its best figure, where it stands, and its projects by stage. */
export function Overview({ tiles }: { tiles: readonly OverviewTile[] }) {
  const { columns, layout } = overviewGrid(tiles.length);
  const low = layout.stages === null;
  return (
    <ul
      className={`slide-overview ${low ? 'slide-overview-low' : ''}`}
      style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}
    >
      {tiles.map((tile) => (
        <li key={tile.pillar}>
          <h3>
            <span aria-hidden="true" className={`slide-seal slide-seal-${tile.seal.length}`}>
              {tile.seal}
            </span>
            {tile.name}
          </h3>
          <TileFigure tile={tile} size={fitTile(tile, tiles).size} />
          {fitTile(tile, tiles).stages ? <Stages tile={tile} tiles={tiles} /> : null}
        </li>
      ))}
    </ul>
  );
}

function TileFigure({ tile: { figure }, size }: { tile: OverviewTile; size: number }) {
  if (!figure) return null;
  const { ref, name, words, origin, status, bar } = figure;
  const tone = status && statusTone(status.code);
  return (
    <>
      <p className="slide-tile-number">
        <Sourced source={ref}>
          {words.lead ? <span className="slide-tile-unit slide-figure-lead">{words.lead}</span> : null}
          <span className="slide-figure-number">{words.number}</span>
          <span className="slide-tile-unit">
            {words.tail}
            {words.unit}
          </span>
          {origin ? <Mark origin={origin} /> : null}
        </Sourced>
      </p>
      {bar ? <BulletBar {...bar} /> : null}
      <div className="slide-tile-words" style={{ fontSize: size }}>
        <p>{name}</p>
        {status && tone ? (
          <p className={`slide-status slide-tone-${tone}`}>
            <span aria-hidden="true">{TONE_SIGNS[tone]}</span> {status.word}
          </p>
        ) : null}
      </div>
    </>
  );
}

/** One scale for all tiles: the longest bar is that of the largest number. */
function Stages({ tile, tiles }: { tile: OverviewTile; tiles: readonly OverviewTile[] }) {
  return (
    <ul className="slide-tile-stages" style={{ top: stagesTop(tiles) }}>
      {tile.stages.map(({ stage, name, count }) => (
        <li key={stage}>
          <span>{name}</span>
          <b>{count}</b>
          <span
            aria-hidden="true"
            className={`slide-tile-bar slide-swatch-${stage}`}
            style={{ width: barLength(count, tiles) }}
          />
        </li>
      ))}
    </ul>
  );
}
