/**
 * A deck as a PowerPoint file whose charts, tables and texts are native and can be edited. Pure; the same bytes in
 * Node and in the browser. Why no library writes it: docs/decisions/0014-pptx-written-by-us.md.
 */

import type { Deck } from '../../deck/schema.ts';
import { deckSections } from '../../deck/sections.ts';
import { slideOf } from '../../deck/slide-of.ts';
import { talkOrder } from '../../deck/talk-order.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { shownFullTitle, shownTitle } from '../../report/figures/shown-title.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { fileStem } from '../file-stem.ts';
import { localDay } from '../local-day.ts';
import { LOCALE } from '../locale.ts';
import { packageBytes } from '../package/package.ts';
import { bodyShapes } from './body/body.ts';
import { frameShapes, titleBox, titleParagraph } from './frame.ts';
import { layoutIndex, layoutsOf } from './layouts.ts';
import { notesOf } from './notes.ts';
import { presentationFile } from './presentation.ts';

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export interface PptxOptions {
  /** YYYY-MM-DD; today on this device unless given. */
  readonly exportedOn?: string;
  /** Where the report can be seen by anybody: the closing slide has a code that leads there. */
  readonly publicAddress?: string | null;
}

export const pptxFileName = (report: Report, language: Language): string =>
  `${fileStem(report)}-${language}.pptx`;

/** One slide for each entry that is shown, in the talk's order; what stands behind the talk is hidden in the file. */
export function deckPptx(
  deck: Deck,
  report: Report,
  language: Language,
  { exportedOn = localDay(new Date()), publicAddress = null }: PptxOptions = {},
): Uint8Array<ArrayBuffer> {
  const entries = talkOrder(deck.slides);
  const slides = entries.map((entry) => slideOf(entry, report, language));
  return packageBytes(
    presentationFile({
      language,
      layouts: layoutsOf(language),
      sections: deckSections(slides),
      pages: slides.map((slide, index) => ({
        layout: layoutIndex(slide),
        hidden: slide.backup,
        title: titleParagraph(slide),
        titleBox: titleBox(slide),
        shapes: [...frameShapes(slide), ...bodyShapes(slide, publicAddress)],
        notes: notesOf(slide, entries[index]?.notes ?? '', report),
      })),
      properties: {
        title: shownTitle(report, language),
        subject: shownFullTitle(report, language),
        locale: LOCALE[language],
        day: exportedOn,
      },
    }),
  );
}
