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

/** What many words and outlines have is a class of chart.css, half as long as the attributes; the first that fits. */
const CLASSES: readonly (readonly [name: string, ...attributes: string[]])[] = [
  ['name', ' text-anchor="start"', ' font-size="13"'],
  ['note', ' text-anchor="start"', ' fill="var(--color-muted)"'],
  ['muted', ' fill="var(--color-muted)"'],
  ...([1, 2, 3, 4, 5, 6] as const).map(
    (stage) => [`on-${stage}`, ` fill="var(--color-on-stage-${stage})"`] as const,
  ),
  ['outline', ' fill="none"', ' stroke="var(--color-edge)"'],
  ['edge', ' stroke="var(--color-edge)"'],
];

const withClasses = (svg: string): string =>
  svg.replace(/<(text|path)\b[^>]*>/g, (tag, element: string) => {
    const [name, ...attributes] =
      CLASSES.find(([, ...wanted]) => wanted.every((attribute) => tag.includes(attribute))) ?? [];
    const bare = attributes.reduce((rest, attribute) => rest.replace(attribute, ''), tag);
    return name === undefined ? tag : bare.replace(`<${element}`, `<${element} class="${name}"`);
  });

/** One decimal, as the still's own. */
const shortPaths = (svg: string): string =>
  optimize(svg, { plugins: [{ name: 'convertPathData', params: { floatPrecision: 1 } }] }).data;
