import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CHART_TYPES } from '../registry/charts.ts';
import { madeUpChart } from '../testing/every-chart.ts';
import { pageStill } from './page-still.ts';
import { renderStills } from './still.ts';

const text = (attributes: string) => `<svg><text ${attributes}>12.5%</text></svg>`;

it('leaves to the stylesheet what most words of charts have', () => {
  const most = text(
    'dominant-baseline="central" text-anchor="middle" font-size="12" fill="var(--color-ink)"',
  );
  expect(pageStill(most)).toBe('<svg><text>12.5%</text></svg>');
});

it('says what is otherwise, and that a word begins at its point', () => {
  const other = 'font-size="13" fill="var(--color-accent)"';
  expect(pageStill(text(`${other} text-anchor="end"`))).toBe(text(`${other} text-anchor="end"`));
  expect(pageStill(text(other))).toBe(text(`text-anchor="start" ${other}`));
});

it('names what many have, one name each', () => {
  expect(pageStill(text('text-anchor="end" fill="var(--color-muted)" stroke="var(--color-edge)"'))).toBe(
    text('text-anchor="end" class="muted" stroke="var(--color-edge)"'),
  );
  expect(pageStill('<svg><path d="M0 0h1Z" fill="none" stroke="var(--color-edge)"/></svg>')).toBe(
    '<svg><path d="M0 0h1Z" fill="none" class="edge"/></svg>',
  );
});

it('takes nothing that the stylesheet does not say', () => {
  const stylesheet = readFileSync(path.resolve(import.meta.dirname, '../../components/chart.css'), 'utf8');
  for (const said of [
    'fill: var(--color-ink)',
    'font-size: 12px',
    'text-anchor: middle',
    'dominant-baseline: central',
    'fill: var(--color-muted)',
    'stroke: var(--color-edge)',
  ]) {
    expect(stylesheet).toContain(`${said};`);
  }
});

it.each(CHART_TYPES)('every word and every outline of a %s chart says how it is painted', (type) => {
  for (const { svg } of renderStills(madeUpChart(type, 'zh'))) {
    const tags = [...svg.matchAll(/<(text|path)\b[^>]*>/g)];
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.filter(([tag]) => !tag.includes(' fill='))).toEqual([]);
    expect(
      tags.filter(([tag, name]) => name === 'text' && !tag.includes('dominant-baseline="central"')),
    ).toEqual([]);
  }
});
