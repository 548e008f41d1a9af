/**
 * What a document may weigh: bytes and elements, which are the same on every machine. A build that goes beyond fails; a
 * time never does (`npm run bench` measures those). What is meant is the page itself: a report with more in it than the one that
 * the limits were set with may be so much larger.
 */
import { gzipSync } from 'node:zlib';
import type { Report } from '../../src/report/dataset/schema.ts';

interface Budget {
  /** Of a document in the site, unpacked. */
  documentBytes: number;
  /** Elements of a document before any script has run. */
  elements: number;
  /** What travels before a reader touches anything, with gzip: the document, and the scripts that it asks for. */
  firstLoadBytes: number;
  /** Of a document of one file. */
  aloneBytes: number;
}

const BUDGET: Budget = {
  documentBytes: 300_000,
  elements: 4_000,
  firstLoadBytes: 196_000,
  aloneBytes: 1_500_000,
};

/** Projects and indicators of a report that the limits hold for as they are, and what each further one may add. */
const ENTRIES = 110;
const FOR_EACH: Budget = { documentBytes: 2_000, elements: 30, firstLoadBytes: 400, aloneBytes: 2_000 };

const BUDGET_NAMES: Readonly<Record<keyof Budget, string>> = {
  documentBytes: 'bytes of the document',
  elements: 'elements',
  firstLoadBytes: 'bytes before the first interaction, with gzip',
  aloneBytes: 'bytes of the document of one file',
};

export type Weight = Partial<Budget>;

export const gzipBytes = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;

/** Start tags outside of scripts, styles and comments. */
export function countElements(html: string): number {
  const markup = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/gi, '$1$3');
  return markup.match(/<[a-z][^>]*>/gi)?.length ?? 0;
}

/** Where a document goes beyond what it may weigh, each with what it has and what it may have. */
export function beyondBudget(
  weight: Weight,
  { projects, indicators }: Pick<Report, 'projects' | 'indicators'>,
): string[] {
  const more = Math.max(0, projects.length + indicators.length - ENTRIES);
  return Object.entries(weight).flatMap(([key, has]) => {
    const name = key as keyof Budget;
    const limit = BUDGET[name] + more * FOR_EACH[name];
    return has <= limit
      ? []
      : [`${has} ${BUDGET_NAMES[name]}, of ${limit} that it may have (scripts/build/budget.ts)`];
  });
}
