/** A deck from a file or from the device: the whole deck, or a list of what is wrong and where. */

import type { Report, Text } from '../report/dataset/schema.ts';
import {
  type FileFormat,
  type ReadResult,
  type Refused,
  readFormat,
  refuseBySize,
} from '../report/loading/file-format.ts';
import { MOST_DECK_BYTES } from '../report/loading/limits.ts';
import { type Problem, preview, problem } from '../report/loading/problem.ts';
import { checkBySchema } from '../report/loading/problem-schema.ts';
import { DECK_VERSION, type Deck, deckSchema } from './schema.ts';
import { slideOf } from './slide-of.ts';

/** The part of the format that does not depend on the report. */
const DECK = {
  name: 'youju-deck',
  version: DECK_VERSION,
  notThis: 'notADeck',
  mostBytes: MOST_DECK_BYTES,
  withoutFreeText: withoutNotes,
  check: (value) => checkBySchema(deckSchema, value),
} satisfies FileFormat<Deck>;

function repeatedIds(deck: Deck): Problem[] {
  const seen = new Set<string>();
  return deck.slides.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const expected: Text = { zh: '各页不同的标识', en: 'an id that no other slide has' };
    return [problem('duplicateId', `$.slides[${index}].id`, expected, preview(id))];
  });
}

/** Entries that point at what the report does not have. */
function lostSlides(deck: Deck, report: Report): Problem[] {
  return deck.slides.flatMap((entry, index) => {
    // A slide that is there in one language is there in the other: nothing is drawn twice to know it.
    const zh = slideOf(entry, report, 'zh').body;
    if (zh.type !== 'missing') return [];
    const en = slideOf(entry, report, 'en').body;
    if (en.type !== 'missing') return [];
    const expected: Text = {
      zh: '这份报告中有的图表、数字或项目',
      en: 'a chart, figure or project that the report has',
    };
    return [
      problem('unknownReference', `$.slides[${index}]`, expected, {
        zh: `第 ${index + 1} 页：${zh.lost}`,
        en: `slide ${index + 1}: ${en.lost}`,
      }),
    ];
  });
}

/** A deck of another report is refused as that alone: each of its slides would point at nothing here. */
function deckProblems(deck: Deck, report: Report, lost: 'refused' | 'kept'): Problem[] {
  if (deck.report.id !== report.id) {
    const expected: Text = { zh: `本报告（${report.id}）的演示`, en: `a deck of this report, ${report.id}` };
    return [problem('otherReport', '$.report.id', expected, preview(deck.report.id))];
  }
  return [...repeatedIds(deck), ...(lost === 'refused' ? lostSlides(deck, report) : [])];
}

/** Notes are the speaker's own, of several lines and any signs; they are only ever shown as text. */
function withoutNotes(value: unknown): unknown {
  const { slides } = value as { slides?: unknown };
  if (!Array.isArray(slides)) return value;
  const bare = slides.map((slide: unknown) =>
    typeof slide === 'object' && slide !== null && !Array.isArray(slide) ? { ...slide, notes: '' } : slide,
  );
  return { ...(value as object), slides: bare };
}

/** The refusal of a deck's file by its size alone, before a byte is read; null where it may be read. */
export const refuseDeckBySize = (bytes: number): Refused | null => refuseBySize(bytes, DECK);

/**
 * A deck of this report from its file's text or bytes. The report's dataset may have been made anew since (another
 * SHA-256): the deck holds if all it points at is still there. With `lost: 'kept'` slides that point at nothing any
 * more are let through, to be shown as such: the speaker's own deck is not taken away for a slide.
 */
export function readDeck(
  input: string | Uint8Array,
  report: Report,
  { lost = 'refused' }: { lost?: 'refused' | 'kept' } = {},
): ReadResult<Deck> {
  return readFormat(input, { ...DECK, problems: (deck) => deckProblems(deck, report, lost) });
}

/** The file's text, as {@link readDeck} reads it back. */
export const deckText = (deck: Deck): string => `${JSON.stringify(deck, null, 2)}\n`;

/** What the file is saved as. */
export const deckFileName = (deck: Deck): string => `${deck.report.id}.deck.json`;
