/** The slides of a talk under headings, as PowerPoint lists them: its beginning, each part of the report, its end. */
import { isCover, type Slide, titleText } from './slide.ts';
import { slideWords } from './slide-words.ts';

export interface DeckSection {
  readonly name: string;
  /** How many slides it has; sections follow one another without a gap. */
  readonly count: number;
}

/** What a slide begins, where the one before it was of another section; null: it goes on with what there is. */
function beginningOf(slide: Slide, before: Slide | undefined, ownBegan: boolean): string | null {
  const { sections } = slideWords[slide.language];
  if (slide.backup) return before?.backup ? null : sections.backup;
  if (slide.kind === 'section') return titleText(slide);
  if (!before) return sections.beginning;
  // The speaker's own sections go before the report's parts, and the speaker's own slides begin none.
  if (ownBegan || slide.own === 'slide' || slide.seal === before.seal) return null;
  return slide.part ?? (isCover(slide.kind) ? null : sections.end);
}

/** In the talk's order. Nothing to list gives no section. */
export function deckSections(slides: readonly Slide[]): DeckSection[] {
  const sections: { name: string; count: number }[] = [];
  let ownBegan = false;
  /** The last that was not the speaker's own: between two slides of one part these change nothing. */
  let before: Slide | undefined;
  for (const slide of slides) {
    const name = beginningOf(slide, before, ownBegan);
    if (name !== null) sections.push({ name, count: 0 });
    const current = sections.at(-1);
    if (current) current.count += 1;
    ownBegan ||= slide.kind === 'section';
    if (slide.own !== 'slide' || !before || slide.backup) before = slide;
  }
  return sections;
}
