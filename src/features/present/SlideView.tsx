import './present.css';
import { textWidth } from '../../charts/drawing/measure.ts';
import { isCover, type Slide } from '../../deck/slide.ts';
import { BODY, TYPE } from '../../deck/slide-layout.ts';
import { slideWords } from '../../deck/slide-words.ts';
import { type TitlePlace, titleStep } from '../../deck/title-lines.ts';
import { originSigns } from '../../theme/origin-marks.ts';
import { Body } from './bodies/Body.tsx';
import { OriginKey, Runs } from './Runs.tsx';
import { SlideActions } from './slide-actions.ts';

/** Songti is as wide as the sans that is measured; a Chinese sign is as wide as the box of any mark. */
const TITLE_PLACE: TitlePlace = { width: BODY.width * 0.96, marks: originSigns.zh };

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
  /** Its position in the talk's order, from 1; null for one that is left out. */
  number: number | null;
  /** How many the talk steps through. */
  count: number;
  /** Opens a figure's or a project's source card. */
  onSource?: ((ref: string) => void) | undefined;
}) {
  const t = slideWords[slide.language];
  const cover = isCover(slide.kind);
  return (
    <SlideActions value={onSource ?? null}>
      <article
        className={`slide ${cover ? 'slide-cover' : ''}`}
        lang={slide.language === 'zh' ? 'zh-CN' : 'en'}
      >
        <header className="slide-head">
          <p className="slide-eyebrow">
            <span aria-hidden="true" className={`slide-seal slide-seal-${slide.seal.length}`}>
              {slide.seal}
            </span>
            {slide.eyebrow}
            <OriginKey origins={slide.origins} />
          </p>
          <h2 className={`slide-title slide-title-${titleStep(slide, TITLE_PLACE).name}`}>
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
          {number === null ? null : <p>{slide.backup ? `${t.backup} ${number}` : `${number} / ${count}`}</p>}
        </footer>
      </article>
    </SlideActions>
  );
}
