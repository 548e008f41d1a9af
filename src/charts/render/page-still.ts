import { optimize } from 'svgo/browser';

/**
 * A still as a document holds it: what chart.css says of every still is taken out of each, for a document has hundreds of
 * words in charts; HTML knows the namespace, and outlines run from point to point by their difference. Outside a
 * document a still keeps it all.
 */
export function pageStill(svg: string): string {
  const still = shortPaths(svg.replace(' xmlns="http://www.w3.org/2000/svg"', '')).replace(
    /<text[^>]*>/g,
    (tag) => {
      const bare = tag.replace(
        / (?:dominant-baseline="central"|font-size="12"|fill="var\(--color-ink\)")/g,
        '',
      );
      if (!bare.includes(' text-anchor=')) return bare.replace('<text', '<text text-anchor="start"');
      return bare.replace(' text-anchor="middle"', '');
    },
  );
  return withClasses(still);
}

/** What paints many words and outlines is a class of chart.css, half as long as an attribute. */
const CLASSES: readonly (readonly [string, string])[] = [
  ['fill="var(--color-muted)"', 'class="muted"'],
  ['stroke="var(--color-edge)"', 'class="edge"'],
];

/** One class at most for each. */
const withClasses = (svg: string): string =>
  svg.replace(/<(?:text|path)\b[^>]*>/g, (tag) => {
    const [attribute, name] = CLASSES.find(([attribute]) => tag.includes(attribute)) ?? ['', ''];
    return tag.replace(attribute, name);
  });

/** One decimal, as the still's own. */
const shortPaths = (svg: string): string =>
  optimize(svg, { plugins: [{ name: 'convertPathData', params: { floatPrecision: 1 } }] }).data;
