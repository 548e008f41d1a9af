/**
 * The smallest page with the same words, figures, rows and charts as a built document: one drawing each, no classes but those
 * that paint a drawing, nothing for keys, screen readers, paper or narrow windows, no links, no script. Nobody would publish it;
 * it is what the weight of a document is measured against.
 */

const STYLE = `body{font:16px/1.6 sans-serif;max-width:76rem;margin:auto;padding:0 1rem}table{border-collapse:collapse}
td,th{border-bottom:1px solid #ccc;text-align:left}.chart-drawing{max-width:40rem}svg{width:100%;fill:#1c1a17;font-size:12px;text-anchor:middle}
svg text{dominant-baseline:central}.name{font-size:13px;text-anchor:start}.note{fill:#5d564b;text-anchor:start}.muted{fill:#5d564b}
.outline{fill:none;stroke:#867c6c}.edge{stroke:#867c6c}`;

/** Colours of the theme as they are in the light one. */
function colours(html: string): Map<string, string> {
  const light = /:root,:host\{([^}]*)\}/.exec(html)?.[1] ?? '';
  return new Map(
    [...light.matchAll(/(--color-[\w-]+):([^;]+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** What draws; everything else of an element is taken away. */
const DRAWS =
  /^(?:viewBox|d|x|y|fill|stroke|stroke-width|stroke-dasharray|font-size|font-weight|text-anchor|colspan)$/;

const bare = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(
      /<([a-z][\w-]*)((?:\s[^<>]*?)?)(\/?)>/gi,
      (_, element: string, attributes: string, end: string) => {
        const kept = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].filter(
          ([, name = '', value = '']) =>
            DRAWS.test(name) ||
            (name === 'class' && /^(?:name|note|muted|outline|edge|chart-drawing)$/.test(value)),
        );
        return `<${element}${kept.map(([text]) => ` ${text}`).join('')}${end}>`;
      },
    );

/** Takes every element away whose opening tag matches, with all that is in it. */
function without(html: string, opening: RegExp): string {
  let rest = html;
  for (let found = opening.exec(rest); found; found = opening.exec(rest)) {
    const element = /^<(\w+)/.exec(found[0])?.[1] ?? '';
    const tags = new RegExp(`<(/?)${element}\\b[^>]*>`, 'g');
    tags.lastIndex = found.index;
    let depth = 0;
    let end = rest.length;
    for (let tag = tags.exec(rest); tag; tag = tags.exec(rest)) {
      depth += tag[1] === '/' ? -1 : 1;
      if (depth === 0) {
        end = tags.lastIndex;
        break;
      }
    }
    rest = rest.slice(0, found.index) + rest.slice(end);
  }
  return rest;
}

/** @param html a document as the build wrote it */
export function smallestPage(html: string): string {
  const body =
    /<div id="root">([\s\S]*?)<\/div>\s*(?:<div id="missing-script"|<script)/.exec(html)?.[1] ?? '';
  if (body === '') throw new Error('The document holds no content.');
  const theme = colours(html);
  const shown = [
    // On paper alone, for screen readers alone, and stills for other widths.
    /<div class="hidden print:block"/,
    /<(?!input\b)\w+[^>]*class="sr-only"[^>]*>/,
    /<div class="chart-still [^"]*chart-from-[^"]*"/,
    /<(?:label|button|summary) ?[^>]*>/,
  ].reduce(without, body);
  const charted = shown.replace(/class="chart-drawing[^"]*"/g, 'class="chart-drawing"');
  const content = bare(charted)
    .replace(/<\/?(?:span|a|details|small|header|section|figcaption|input|ul)\b[^>]*>/g, '')
    .replace(/<div>\s*<\/div>/g, '')
    .replace(/var\((--color-[\w-]+)\)/g, (whole, name: string) => theme.get(name) ?? whole);
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${title}<style>${STYLE}</style>${content}`;
}
