import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/**
 * The icons of the installed site, which the manifest names: systems that draw none from an SVG take these. `maskable`
 * ones are cut to a shape by the system, so that the mark stands on its ground with room around it.
 */
const ICONS = [
  { name: 'icon-192.png', size: 192, isMaskable: false },
  { name: 'icon-512.png', size: 512, isMaskable: false },
  { name: 'icon-maskable-512.png', size: 512, isMaskable: true },
] as const;

/** The mark, smaller, on a ground without an edge. */
function onGround(svg: string): string {
  const ground = '<rect x="-8" y="-8" width="80" height="80" fill="#b0321e"/>';
  return svg.replace('viewBox="0 0 64 64">', `viewBox="-8 -8 80 80">${ground}`);
}

/** Draws them from the site's icon into its folder. */
export async function writeIcons(root: string, site: string): Promise<void> {
  const svg = await readFile(path.join(root, 'public/favicon.svg'), 'utf8');
  if (onGround(svg) === svg)
    throw new Error('public/favicon.svg has another view box than the icons are drawn from.');
  await Promise.all(
    ICONS.map(async ({ name, size, isMaskable }) => {
      const drawn = await renderAsync(isMaskable ? onGround(svg) : svg, {
        fitTo: { mode: 'width', value: size },
      });
      await writeFile(path.join(site, name), drawn.asPng());
    }),
  );
}
