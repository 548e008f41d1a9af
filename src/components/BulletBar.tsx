import { alongBar } from '../charts/drawing/bullet-scale.ts';

/**
 * One bar from zero with the target's mark and, where the day is known, the pace's, without words: it stands beside
 * those that say the same.
 *
 * @param percent completion in per cent, unrounded
 * @param pace share of the period gone by, in per cent
 */
export function BulletBar({ percent, pace }: { percent: number; pace: number | null }) {
  return (
    <svg aria-hidden="true" width="100%" height="18" className="bullet-bar" role="presentation">
      <rect x="0" y="25%" width={alongBar(100)} height="50%" className="fill-accent-soft stroke-accent" />
      <rect x="0" y="25%" width={alongBar(percent)} height="50%" className="fill-accent" />
      <line x1={alongBar(100)} x2={alongBar(100)} y1="0" y2="100%" className="stroke-ink" strokeWidth="2.5" />
      {pace === null ? null : (
        <line
          x1={alongBar(pace)}
          x2={alongBar(pace)}
          y1="0"
          y2="100%"
          className="stroke-muted"
          strokeWidth="2"
          strokeDasharray="3 2"
        />
      )}
    </svg>
  );
}
