/** How many figures are called what they are, how much of what is wrong is asked about, and how much of what is asked is right. */
import type { ReviewItem } from '../../src/extract/draft/review-items.ts';
import type { Report } from '../../src/report/dataset/schema.ts';
import type { GoldOf } from './gold.ts';

/** What is missing everywhere, or said of the whole report, judges no figure. */
const OF_ALL: ReadonlySet<ReviewItem['sort']> = new Set(['english', 'noSector'] as const);

const bare = (words: string): string => words.replace(/[\s（）()“”]/gu, '');

export function namesOf(
  gold: readonly GoldOf<'figure'>[],
  report: Report,
  reviewItems: readonly ReviewItem[],
  misses: string[],
) {
  const asked = reviewItems
    .filter(({ sort, end }) => end > 0 && !OF_ALL.has(sort))
    .flatMap(({ start, end, each }) => each?.places ?? [{ start, end }]);
  const used = new Set<string>();
  const judged = gold.flatMap(({ token, names, at }) => {
    const found = report.indicators.find(
      ({ id, actual }) =>
        !used.has(id) && actual.token === token && (at === undefined || actual.start === at),
    );
    if (found) used.add(found.id);
    const isRight = found !== undefined && names.some((name) => bare(name) === bare(found.name.zh));
    if (!isRight) misses.push(`name of ${token}: ${found?.name.zh ?? 'none'}, not ${names[0]}`);
    const span = found?.actual ?? (at === undefined ? null : { start: at, end: at + token.length });
    const items = span === null ? [] : asked.filter(({ start, end }) => start < span.end && span.start < end);
    return [{ isRight, items: items.length }];
  });
  const wrong = judged.filter(({ isRight }) => !isRight);
  const count = (those: readonly { items: number }[]) => those.reduce((sum, { items }) => sum + items, 0);
  return {
    names: { right: judged.length - wrong.length, of: judged.length },
    wrongAsked: { right: wrong.filter(({ items }) => items > 0).length, of: wrong.length },
    needless: { right: count(judged.filter(({ isRight }) => isRight)), of: count(judged) },
  };
}
