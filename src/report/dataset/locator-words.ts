import { ordinalNumeral } from '../language/ordinal.ts';
import { quotation } from '../language/quotation.ts';
import type { Language } from '../language/vocabulary.ts';
import { lastAtOrBefore } from '../text/paragraphs.ts';
import type { Locator, Pillar, Report } from './schema.ts';

type Range = Pick<Locator, 'start' | 'end'>;

/** A locator's characters as a person counts them: from 1, the last one included. */
export function characters({ start, end }: Range, language: Language): string {
  return end - start === 1 ? String(end) : `${start + 1}${language === 'zh' ? '～' : '–'}${end}`;
}

/** “全文第1873～1877字”: as a program counts them. */
export const charactersInWords = (range: Range, language: Language): string =>
  language === 'zh'
    ? `全文第${characters(range, language)}字`
    : `characters ${characters(range, language)} of the text`;

/**
 * “第三部分第2段第3句”: the pillar whose heading comes last before the words, and the paragraph and sentence within it; a
 * number that there is only one of is left out. By characters where the dataset does not say where paragraphs begin.
 */
export function locatorWords(locator: Locator, report: Report, language: Language): string {
  const pillar = pillarAt(report.pillars, locator.start);
  const place = placeWithin(report, pillar, locator.start);
  if (!place) {
    const range = charactersInWords(locator, language);
    if (!pillar) return range;
    return language === 'zh'
      ? `第${ordinalNumeral(pillar.ordinal, 'zh')}部分，${range}`
      : `part ${pillar.ordinal}, ${range}`;
  }
  const { paragraph, sentence } = place;
  if (language === 'zh') {
    const part = pillar ? `第${ordinalNumeral(pillar.ordinal, 'zh')}部分` : '第一部分之前';
    return `${part}${paragraph ? `第${paragraph}段` : ''}${sentence ? `第${sentence}句` : ''}`;
  }
  return [
    pillar ? `part ${pillar.ordinal}` : 'before part 1',
    ...(paragraph ? [`paragraph ${paragraph}`] : []),
    ...(sentence ? [`sentence ${sentence}`] : []),
  ].join(', ');
}

function pillarAt(pillars: readonly Pillar[], offset: number): Pillar | null {
  let last: Pillar | null = null;
  for (const pillar of pillars) {
    const { start } = pillar.heading;
    if (start <= offset && (last === null || start > last.heading.start)) last = pillar;
  }
  return last;
}

/** A heading's stop and the break of its line. */
const BEHIND_HEADING = 3;

/** null: there is only one. The whole is null where it cannot be said. */
function placeWithin(
  { source, pillars }: Report,
  pillar: Pillar | null,
  offset: number,
): { paragraph: number | null; sentence: number | null } | null {
  const { paragraphs } = source;
  if (!paragraphs) return null;
  const starts = paragraphs.map(([start = 0]) => start);
  const at = lastAtOrBefore(starts, offset);
  const sentences = paragraphs[at];
  if (!sentences) return null;
  const first = pillar ? firstParagraph(starts, pillar) : 0;
  const next = pillars.filter(({ heading }) => heading.start > (pillar?.heading.start ?? -1));
  const end = Math.min(...next.map(({ heading }) => lastAtOrBefore(starts, heading.start)), starts.length);
  // Words of the heading itself are of the part, and of none of its paragraphs.
  if (at < first) return { paragraph: null, sentence: null };
  const sentence = sentences.length > 1 ? lastAtOrBefore(sentences, offset) + 1 : null;
  const isOnly = pillar !== null && end - first <= 1;
  return { paragraph: isOnly ? null : at - first + 1, sentence };
}

/** A heading that has a line of its own is no paragraph. */
function firstParagraph(starts: readonly number[], { heading }: Pillar): number {
  const own = lastAtOrBefore(starts, heading.start);
  const next = starts[own + 1];
  const isAlone = next !== undefined && next <= heading.end + BEHIND_HEADING;
  return Math.max(0, isAlone ? own + 1 : own);
}

/** The locator and what is printed there: “第三部分第2段第3句：“1641个””. */
export const quotedLocator = (locator: Locator, report: Report, language: Language): string =>
  `${locatorWords(locator, report, language)}${language === 'zh' ? '：' : ': '}${quotation(locator.token)}`;
