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
import { type Problem, problem } from '../report/loading/problem.ts';
import { usedTwice } from '../report/loading/problem-ids.ts';
import { listAtMost } from '../report/loading/problem-list.ts';
import { checkBySchema } from '../report/loading/problem-schema.ts';
import { oneStep } from '../report/steps/steps.ts';
import { picturesIn } from './edit.ts';
import { digitsTyped } from './own-words.ts';
import { DECK_VERSION, type Deck, deckSchema, MOST_PICTURES, type SlideEntry } from './schema.ts';
import { slideOf } from './slide-of.ts';

/** The part of the format that does not depend on the report. */
const DECK = {
  name: 'youju-deck',
  version: DECK_VERSION,
  mostBytes: MOST_DECK_BYTES,
  withoutFreeText: withoutOwn,
  upgrade: fromEarlier,
  check: (value) => checkBySchema(deckSchema, value),
} satisfies FileFormat<Deck>;

function repeatedIds(deck: Deck): Problem[] {
  const seen = new Set<string>();
  return deck.slides.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [usedTwice(['slides', index, 'id'], id)];
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
    const expected = 'a chart, figure or project that the report has';
    const says: Text = {
      zh: `第${index + 1}页：${zh.lost}。请提供者在编排中删去此页，重新存为文件；或打开制作这份演示时所用的报告。`,
      en: `Slide ${index + 1}: ${en.lost}. Ask whoever made the file to remove the slide under Arrange and save it again, or open the report that these slides were made from.`,
    };
    return [problem('unknownReference', `$.slides[${index}]`, expected, en.lost, says)];
  });
}

/** A deck of another report is refused as that alone: each of its slides would point at nothing here. */
function deckProblems(deck: Deck, report: Report, lost: 'refused' | 'kept'): Problem[] {
  if (deck.report.id !== report.id) {
    const found = deck.report.id;
    const says: Text = {
      zh: `这份演示属于另一份报告（编号“${found}”），当前报告的编号是“${report.id}”。请先打开那份报告，再打开这份演示。`,
      en: `These slides belong to another report, “${found}”; the one shown is “${report.id}”. Open that report first, then these slides.`,
    };
    return [problem('otherReport', '$.report.id', report.id, found, says)];
  }
  // The speaker's own deck is not taken away for a name that the report has no more.
  const strict = lost === 'refused' ? [...lostSlides(deck, report), ...typedFigures(deck, report)] : [];
  return [...repeatedIds(deck), ...tooManyPictures(deck), ...strict];
}

function tooManyPictures({ slides }: Deck): Problem[] {
  const found = picturesIn(slides);
  if (found <= MOST_PICTURES) return [];
  const says: Text = {
    zh: `演示中有${found}张图片，最多${MOST_PICTURES}张。请删去几页图片。`,
    en: `There are ${found} pictures; a presentation holds at most ${MOST_PICTURES}. Remove some of them.`,
  };
  return [problem('wrongShape', '$.slides', `at most ${MOST_PICTURES} pictures`, String(found), says)];
}

/** Digits typed into the speaker's own words, where a figure is to be chosen. */
function typedFigures(deck: Deck, report: Report): Problem[] {
  return deck.slides.flatMap((entry, index) =>
    ownTexts(entry).flatMap((words) =>
      digitsTyped(words, report)
        .slice(0, 1)
        .map((found) => {
          const says: Text = {
            zh: `第${index + 1}页自拟文字中的“${found}”不能直接键入，请改为占位符（如 {编号}），或在编排中用“插入数字”选取。`,
            en: `Slide ${index + 1}: “${found}” is typed into the speaker’s own words. Use a placeholder such as {id}, or insert the figure under Arrange.`,
          };
          return problem(
            'badPlaceholder',
            `$.slides[${index}]`,
            'a placeholder in place of digits',
            found,
            says,
          );
        }),
    ),
  );
}

/** The words of a slide that hold figures by placeholder. */
function ownTexts(entry: SlideEntry): string[] {
  switch (entry.kind) {
    case 'text':
      return [entry.title, ...entry.points];
    case 'section':
      return [entry.title, entry.line];
    case 'nextSteps':
      return [entry.title, ...entry.steps.map(({ what }) => what)];
    default:
      return [entry.title];
  }
}

/**
 * A deck of version 1 had no slides behind the talk, one of version 2 no words of the speaker's own; all that they say,
 * the present version says alike.
 */
function fromEarlier(value: unknown): unknown {
  const isEarlier =
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    (value.version === 1 || value.version === 2);
  return isEarlier ? { ...value, version: DECK_VERSION } : value;
}

/** Notes are the speaker's own, of several lines and any signs; they are only ever shown as text. A picture is no text. */
function withoutOwn(value: unknown): unknown {
  const { slides } = value as { slides?: unknown };
  if (!Array.isArray(slides)) return value;
  const bare = slides.map((slide: unknown) => {
    if (typeof slide !== 'object' || slide === null || Array.isArray(slide)) return slide;
    return { ...slide, notes: '', ...('picture' in slide && { picture: '' }) };
  });
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
  return readFormat(input, { ...DECK, problems: (deck) => oneStep(() => deckProblems(deck, report, lost)) });
}

/** A deck's file as it is opened: without the slides that point at what the report does not have, and how many these are. */
export interface OpenedDeck {
  readonly deck: Deck;
  readonly lost: number;
}

/** As {@link readDeck}, but that slides which point at nothing are left out. A deck of nothing else is refused. */
export function openDeck(input: string | Uint8Array, report: Report): ReadResult<OpenedDeck> {
  const read = readDeck(input, report, { lost: 'kept' });
  if (!read.ok) return read;
  const slides = read.value.slides.filter((entry) => slideOf(entry, report, 'zh').body.type !== 'missing');
  const deck = { ...read.value, slides };
  const problems = slides.length === 0 ? lostSlides(read.value, report) : typedFigures(deck, report);
  if (problems.length > 0) return { ok: false, problems: listAtMost(problems, 0) };
  return { ok: true, value: { deck, lost: read.value.slides.length - slides.length } };
}

/** The file's text, as {@link readDeck} reads it back. */
export const deckText = (deck: Deck): string => `${JSON.stringify(deck, null, 2)}\n`;

/** What the file is saved as. */
export const deckFileName = (deck: Deck): string => `${deck.report.id}.deck.json`;
