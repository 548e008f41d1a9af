/**
 * The most that a report's file may hold, so that none, whoever made it, takes more than half a minute or a gigabyte:
 * docs/extractor.md states the numbers and what is done about the rest, `npm run bench:limits` measures what they cost.
 */
const MEGABYTE = 1024 * 1024;

/** Refused unread beyond this. A long report takes 0.1 MB as text; pictures make documents larger. */
export const MOST_DOCUMENT_BYTES = 64 * MEGABYTE;

/**
 * Characters of the report itself, whatever held them. A report has some 20,000; a text of so many figures that a dataset's
 * list of numbers were full (report/loading/limits.ts) would have more than these.
 */
export const MOST_CHARACTERS = 300_000;

/** No encoding takes more for a character. */
export const MOST_TEXT_BYTES = 4 * MOST_CHARACTERS;

/** Files in a DOCX: one with 1,000 pictures has as many. */
export const MOST_PARTS = 2_000;

/** The XML of a DOCX, unpacked. A report of 200 pages takes some 5 MB; an archive may claim gigabytes. */
export const MOST_XML_BYTES = 20 * MEGABYTE;

/** How many times its packed size a part of more than a megabyte may have. Even a table of one row repeated keeps below. */
export const MOST_RATIO = 250;

/** Elements and attributes of that XML, each of which takes half a kilobyte of memory. 200 pages have some 150,000. */
export const MOST_XML_NODES = 700_000;

/** Elements within one another. A table within a table within a text box lies 40 deep. */
export const DEEPEST_XML = 150;

export const MOST_PAGES = 1_000;

/** Pieces of text that a PDF places on its pages. A page of a report has 50 to 1,000. */
export const MOST_PIECES = 500_000;

/** Seconds that a file may take, and memory, where somebody can stop it: a worker of the page, a program beside the command. */
export const MOST_SECONDS = 30;
export const MOST_MEGABYTES = 640;
