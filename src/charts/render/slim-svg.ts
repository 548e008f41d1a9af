/**
 * ECharts' SVG string with what a page does not need taken away. Words are escaped by ECharts already; the
 * result has no `style`, which a strict Content-Security-Policy refuses in HTML, and no id.
 */
export function slimSvg(svg: string, { width, height }: { width: number; height: number }): string {
  const body = svg
    .replace(/^[\s\S]*?<svg [^>]*>\s*/, '')
    .replace(/<\/svg>\s*$/, '')
    // Hover rules and the data that ECharts' own hydration would read; the live chart is drawn anew.
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:ecmeta_\w+|class)="[^"]*"/g, '')
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>\s*/, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => fontAttributes(style))
    .replace(/ (pointer-events|xml:space|paint-order)="[^"]*"/g, '')
    .replace(/ (?:text-anchor="start"|transform="translate\(0 0\)")/g, '')
    // Inside tags alone: a figure printed in the chart keeps its digits.
    .replace(/<[^>]+>/g, (tag) => tag.replace(/-?\d+\.\d+/g, oneDecimal))
    .replace(/><\/(?:path|rect|circle|polyline|line|polygon)>/g, '/>')
    .replace(/>\s+</g, '><')
    .replace(/<polyline points="/g, '<path d="M')
    .replace(ALIKE, joinPaths);
  return `<svg viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg" aria-hidden="true" focusable="false">${body}</svg>`;
}

/** Paths one after another that are painted alike: they are one path. */
const ALIKE = /<path d="[^"]*"([^>]*)\/>(?:<path d="[^"]*"\1\/>)+/g;
const joinPaths = (paths: string, look: string): string => {
  const outlines = [...paths.matchAll(/ d="([^"]*)"/g)].map(([, outline = '']) => outline);
  return `<path d="${outlines.join('')}"${look}/>`;
};

const oneDecimal = (number: string): string => String(Math.round(Number(number) * 10) / 10);

function fontAttributes(style: string): string {
  const size = /font-size:([\d.]+)px/.exec(style)?.[1];
  const weight = /font-weight:(\w+)/.exec(style)?.[1];
  return `${size ? ` font-size="${size}"` : ''}${weight ? ` font-weight="${weight}"` : ''}`;
}
