import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CHART_TYPES, chartOfType } from '../charts/registry/charts.ts';
import { MAX_STRETCH } from '../charts/render/layout.ts';

const stylesheet = readFileSync(path.join(import.meta.dirname, 'chart.css'), 'utf8').replace(/\s+/g, ' ');
const rem = (pixels: number): string => `${Number((pixels / 16).toFixed(4))}rem`;

it.each(CHART_TYPES)(
  'the stylesheet shows one still of a %s chart at every width, none stretched too far',
  (type) => {
    const { layoutWidths } = chartOfType(type);
    expect(layoutWidths.length).toBeGreaterThan(0);
    for (const [index, width] of layoutWidths.entries()) {
      expect(stylesheet).toContain(`.chart-still-${width} { max-width: ${rem(width * MAX_STRETCH)}; }`);
      if (index === 0) continue;
      const change = new RegExp(
        `@container \\(min-width: ${rem(width).replace('.', '\\.')}\\) \\{(.*?\\} )\\}`,
      ).exec(stylesheet)?.[1];
      expect(change).toContain(`.chart-until-${width} { display: none; }`);
      expect(change).toContain(`.chart-from-${width} { display: block; }`);
    }
  },
);
