import { BulletBar } from '../../../components/BulletBar.tsx';
import type { SlideFigure } from '../../../deck/slide.ts';
import { statusTone } from '../../../report/figures/status-tone.ts';
import { TONE_SIGNS } from '../../../theme/status-look.ts';
import { Mark, Sourced } from '../Runs.tsx';

/** At most four figures: large and side by side, or one under the other beside a chart. */
export function Figures({ figures, large = false }: { figures: readonly SlideFigure[]; large?: boolean }) {
  return (
    <ul className={`slide-figures slide-figures-${figures.length} ${large ? 'slide-figures-large' : ''}`}>
      {figures.map((figure) => (
        <Figure key={figure.ref} figure={figure} large={large} />
      ))}
    </ul>
  );
}

function Figure({
  figure: { ref, name, words, origin, status, lines, asOf, bar },
  large,
}: {
  figure: SlideFigure;
  large: boolean;
}) {
  const tone = status && statusTone(status.code);
  return (
    <li>
      <p className="slide-figure-name">{name}</p>
      <p className="slide-figure-value">
        <Sourced source={ref}>
          {words.lead ? <span className="slide-figure-unit slide-figure-lead">{words.lead}</span> : null}
          <span className={origin === null ? 'slide-figure-word' : 'slide-figure-number'}>
            {words.number}
          </span>
          <span className="slide-figure-unit">
            {words.tail}
            {words.unit}
          </span>
          {origin ? <Mark origin={origin} /> : null}
        </Sourced>
      </p>
      {large && bar ? <BulletBar {...bar} /> : null}
      {status && tone ? (
        <p className={`slide-status slide-tone-${tone}`}>
          <span aria-hidden="true">{TONE_SIGNS[tone]}</span> {status.word}
        </p>
      ) : null}
      {lines.map(({ text, origin: of }) => (
        <p key={text} className="slide-figure-line">
          {text}
          {of ? <Mark origin={of} /> : null}
        </p>
      ))}
      {asOf ? <p className="slide-figure-line">{asOf}</p> : null}
    </li>
  );
}
