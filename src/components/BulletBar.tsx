import { alongBar } from './bullet-scale.ts';

/**
 * One bar from zero with the target's mark and, where the day is known, the pace's (a bullet graph: Stephen
 * Few, “Bullet Graph Design Specification”, 2013). Decorative beside the words that say the same.
 *
 * @param percent completion in per cent, unrounded
 * @param pace share of the period gone by, in per cent
 */
export function BulletBar({
  percent,
  pace,
  targetWord,
  paceWord,
}: {
  percent: number;
  pace: number | null;
  targetWord: string;
  paceWord: string | null;
}) {
  return (
    <svg aria-hidden="true" className="block h-[3.4rem] w-full overflow-visible text-xs" role="presentation">
      <rect x="0" y="0.5rem" width={alongBar(100)} height="0.75rem" className="fill-accent-soft" />
      <rect x="0" y="0.5rem" width={alongBar(percent)} height="0.75rem" className="fill-accent" />
      <line
        x1={alongBar(100)}
        x2={alongBar(100)}
        y1="0.1rem"
        y2="1.65rem"
        className="stroke-ink"
        strokeWidth="2.5"
      />
      {/* On a narrow page the word would be cut at the mark's right: it stands under the mark instead. */}
      <text x={alongBar(100)} y="2.7rem" textAnchor="start" className="fill-ink @max-sm:-translate-x-4">
        {targetWord}
      </text>
      {pace === null ? null : (
        <>
          <line
            x1={alongBar(pace)}
            x2={alongBar(pace)}
            y1="0.1rem"
            y2="1.65rem"
            className="stroke-muted"
            strokeWidth="2"
            strokeDasharray="3 2"
          />
          <text x={alongBar(pace)} y="2.7rem" dx="-0.5rem" textAnchor="end" className="fill-muted">
            {paceWord}
          </text>
        </>
      )}
    </svg>
  );
}
