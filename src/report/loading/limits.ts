/**
 * The most that a file of ours may hold. It is measured before anything else is asked of it, so that no file, whoever
 * wrote it, keeps the page busy: docs/data-dictionary.md states the numbers, `npm run bench:limits` measures what they cost.
 */
const MEGABYTE = 1024 * 1024;

/** The first report takes 0.1 MB, one of 10,000 projects about 8. */
export const MOST_BYTES = 10 * MEGABYTE;

/** A deck of 500 slides with long notes takes 2 MB, its ten pictures at most 7. */
export const MOST_DECK_BYTES = 10 * MEGABYTE;

/** No browser keeps more in the place of pins and notes. */
export const MOST_PIN_BYTES = 10 * MEGABYTE;

/** Brackets within brackets: the deepest field of a dataset lies six deep. */
export const DEEPEST = 20;

/** Characters (UTF-16 code units) of one text or key. A slide's notes, the longest text of all, have as many. */
export const LONGEST_TEXT = 4_000;

/**
 * Members of a list, or fields of an object, that the file itself names. The longest text that the extractor takes may hold
 * as many numbers that are no figures; of projects the values of the whole file allow some 20,000.
 */
export const MOST_ENTRIES = 60_000;

/** Members of any list or object within such an entry: figures of a project, parts of a sum, places of a filter. */
export const MOST_WITHIN = 500;

/** Values in one entry, counted through: a project with a hundred figures has 1,500. */
export const MOST_VALUES_OF_ENTRY = 5_000;

/** Values of the whole file, counted through. 10,000 projects have about 250,000. */
export const MOST_VALUES = 600_000;

/** Problems listed. */
export const MOST_PROBLEMS = 100;

/** Once so many problems are found nobody looks for more. */
export const ENOUGH_PROBLEMS = 1_000;
