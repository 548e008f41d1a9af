/** A deck from a file or from the device: the whole deck, or a list of what is wrong and where. Never half of one. */

import type { Report, Text } from '../report/dataset/schema.ts';
import { megabytes, parseJsonFile } from '../report/loading/json-file.ts';
import { listAtMost, type Problem, preview, problem } from '../report/loading/problem.ts';
import { schemaProblems } from '../report/loading/problem-schema.ts';
import { unsafeProblems } from '../report/loading/problem-unsafe.ts';
import { DECK_VERSION, type Deck, deckSchema } from './schema.ts';
import { slideOf } from './slide-of.ts';

export type DeckResult = { ok: true; deck: Deck } | { ok: false; problems: Problem[] };

/** Refused unread beyond this: a deck of 500 slides with long notes takes 2 MB. */
export const MOST_DECK_BYTES = 4 * 1024 * 1024;

const refuse = (problems: readonly Problem[]): DeckResult => ({ ok: false, problems: listAtMost(problems) });

/** The envelope, before the schema lists a hundred ways in which some other file is no deck. */
function envelopeProblem(value: unknown): Problem | null {
  const { format, version } = (typeof value === 'object' && value !== null ? value : {}) as {
    format?: unknown;
    version?: unknown;
  };
  if (format !== 'youju-deck') return problem('notADeck', '$.format', '"youju-deck"', preview(format));
  if (version === DECK_VERSION) return null;
  const expected: Text = {
    zh: `${DECK_VERSION}（本程序所读的版本）`,
    en: `${DECK_VERSION}, the version that this program reads`,
  };
  return problem('otherVersion', '$.version', expected, preview(version));
}

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
export function lostSlides(deck: Deck, report: Report): Problem[] {
  return deck.slides.flatMap((entry, index) => {
    const [zh, en] = [slideOf(entry, report, 'zh').body, slideOf(entry, report, 'en').body];
    if (zh.type !== 'missing' || en.type !== 'missing') return [];
    const expected: Text = {
      zh: '这份报告中有的图表、数字或项目',
      en: 'a chart, figure or project that the report has',
    };
    return [
      problem('unknownReference', `$.slides[${index}]`, expected, {
        zh: `第 ${index + 1} 页：${zh.words.split('。')[0]}`,
        en: `slide ${index + 1}: ${en.words.split('. ')[0]}`,
      }),
    ];
  });
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

/** The refusal of a file by its size alone, before a byte is read; null where it may be read. */
export function refuseDeckBySize(bytes: number): DeckResult | null {
  if (bytes <= MOST_DECK_BYTES) return null;
  const [most, found] = [megabytes(MOST_DECK_BYTES), megabytes(bytes)];
  return refuse([problem('tooLarge', '$', { zh: `不超过 ${most}`, en: `at most ${most}` }, found)]);
}

/**
 * A deck of this report from its file's text or bytes. The report's dataset may have been made anew since (another
 * SHA-256): the deck holds if all it points at is still there. With `lost: 'kept'` slides that point at nothing any
 * more are let through, to be shown as such: the speaker's own deck is not taken away for a slide.
 */
export function readDeck(
  input: string | Uint8Array,
  report: Report,
  { lost = 'refused' }: { lost?: 'refused' | 'kept' } = {},
): DeckResult {
  const tooLarge = refuseDeckBySize(input.length);
  if (tooLarge) return tooLarge;
  const parsed = parseJsonFile(input);
  if ('code' in parsed) return refuse([parsed]);
  const envelope = envelopeProblem(parsed.value);
  if (envelope) return refuse([envelope]);
  const unsafe = unsafeProblems(withoutNotes(parsed.value));
  const checked = deckSchema.safeParse(parsed.value);
  if (!checked.success) return refuse([...unsafe, ...schemaProblems(checked.error.issues, parsed.value)]);
  const deck = checked.data;
  if (deck.report.id !== report.id) {
    const expected: Text = { zh: `本报告（${report.id}）的演示`, en: `a deck of this report, ${report.id}` };
    return refuse([problem('otherReport', '$.report.id', expected, preview(deck.report.id))]);
  }
  const problems = [...unsafe, ...repeatedIds(deck), ...(lost === 'refused' ? lostSlides(deck, report) : [])];
  return problems.length > 0 ? refuse(problems) : { ok: true, deck };
}

/** The file's text, as {@link readDeck} reads it back. */
export const deckText = (deck: Deck): string => `${JSON.stringify(deck, null, 2)}\n`;

/** What the file is saved as. */
export const deckFileName = (deck: Deck): string => `${deck.report.id}.deck.json`;
