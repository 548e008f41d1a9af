/** What was captured and what needs a look, in lines for whoever waits. */

import type { ReviewItem } from '../../src/extract/draft/draft.ts';
import type { Quantity, QuantityKind } from '../../src/extract/lexicon/quantity.ts';
import type { Report, Text } from '../../src/report/dataset/schema.ts';
import { entriesInWords } from '../../src/report/projects/project-class.ts';
import { kindWords } from './kind-words.ts';

/** Listed in full up to here; the draft holds the rest. */
const MOST_ITEMS = 60;
const AROUND = 12;

export const bilingual = ({ zh, en }: Text): string => `${zh} ${en}`;

function countsByKind(quantities: readonly Quantity[]): string[] {
  const counts = new Map<QuantityKind, number>();
  for (const { kind } of quantities) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => `  ${String(count).padStart(6)}  ${bilingual(kindWords[kind])}`);
}

export function quantitySummary(quantities: readonly Quantity[]): string[] {
  return [`数字 Quantities: ${quantities.length}`, ...countsByKind(quantities)];
}

export function draftSummary({ pillars, indicators, projects }: Report): string[] {
  return [
    `板块 Pillars: ${pillars.length}`,
    ...pillars.map(({ name }) => `  ${name.zh}`),
    `指标 Indicators: ${indicators.length}`,
    `项目等条目 Projects and other entries: ${entriesInWords(projects, 'zh')} / ${entriesInWords(projects, 'en')}`,
  ];
}

/** Where an offset stands, as an editor counts: line and column from 1. */
function places(text: string): (offset: number) => string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return `${low + 1}:${offset - (starts[low] ?? 0) + 1}`;
  };
}

function shown(text: string, { start, end }: ReviewItem): string {
  const around = text.slice(
    Math.max(0, start - AROUND),
    Math.min(text.length, Math.max(end, start + 1) + AROUND),
  );
  return around.replace(/\s+/g, ' ').trim();
}

/** With line and column of the text that was read. */
export function lookLines(reviewItems: readonly ReviewItem[], text: string): string[] {
  if (reviewItems.length === 0) return ['没有需要核对之处 Nothing needs checking'];
  const placeOf = places(text);
  const listed = reviewItems
    .slice(0, MOST_ITEMS)
    .flatMap((look) => [`  ${placeOf(look.start)}  …${shown(text, look)}…`, `      ${bilingual(look.what)}`]);
  const rest = reviewItems.length - MOST_ITEMS;
  return [
    `需要核对 Needs checking: ${reviewItems.length}`,
    ...listed,
    ...(rest > 0 ? [`  另有${rest}处 and ${rest} more`] : []),
  ];
}
