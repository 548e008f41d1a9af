import './present.css';
import { textWidth, wrapText } from '../../charts/measure.ts';
import { BODY, TYPE } from '../../deck/room.ts';
import { type Slide, titleText } from '../../deck/slide.ts';
import { Body } from './bodies/Body.tsx';
import { Runs } from './Runs.tsx';
import { SlideActions } from './slide-actions.ts';

/** The seal of the house, and a pillar's numeral in it. */
const SEAL = { zh: '据', en: '据' };

/** Longer titles take smaller letters, so that two lines hold them; Songti is as wide as the sans that is measured. */
function titleSize(title: string): 'large' | 'small' {
  return wrapText(title, BODY.width * 0.96, TYPE.title, true).length <= 2 ? 'large' : 'small';
}

/**
 * One slide, 1920 × 1080 px whatever stands around it: on the stage, small in a list, in the presenter window and
 * on paper. Without `onSource` its figures are plain words.
 */
export function SlideView({
  slide,
  number,
  count,
  onSource,
}: {
  slide: Slide;
  /** Its place among the slides shown, from 1. */
  number: number;
  count: number;
  /** Opens a figure's or a project's source card. */
  onSource?: ((ref: string) => void) | undefined;
}) {
  const title = titleText(slide);
  const cover = slide.kind === 'cover' || slide.kind === 'closing';
  return (
    <SlideActions value={onSource ?? null}>
      <article
        className={`slide ${cover ? 'slide-cover' : ''}`}
        lang={slide.language === 'zh' ? 'zh-CN' : 'en'}
      >
        <header className="slide-head">
          <p className="slide-eyebrow">
            <span aria-hidden="true" className="slide-seal">
              {SEAL[slide.language]}
            </span>
            {slide.eyebrow}
          </p>
          <h2 className={`slide-title slide-title-${titleSize(title)}`}>
            <Runs runs={slide.title} />
          </h2>
          {slide.measured ? <p className="slide-measured">{slide.measured}</p> : null}
        </header>
        <div className={`slide-body slide-body-${slide.body.type}`}>
          <Body body={slide.body} />
        </div>
        <footer className="slide-foot">
          <p className={textWidth(slide.source, TYPE.least) > BODY.width - 160 ? 'slide-long' : undefined}>
            {slide.source}
          </p>
          <p>
            {number} / {count}
          </p>
        </footer>
      </article>
    </SlideActions>
  );
}
