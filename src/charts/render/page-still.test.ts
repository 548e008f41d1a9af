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
  const other = 'font-size="15" fill="var(--color-accent)"';
  expect(pageStill(text(`${other} text-anchor="end"`))).toBe(text(`${other} text-anchor="end"`));
  expect(pageStill(text(other))).toBe(text(`text-anchor="start" ${other}`));
});

it('names what many have, one name each', () => {
  expect(pageStill(text('text-anchor="end" fill="var(--color-muted)" stroke="var(--color-edge)"'))).toBe(
    text('class="muted" text-anchor="end" stroke="var(--color-edge)"'),
  );
  expect(pageStill(text('font-size="13" fill="var(--color-muted)"'))).toBe(
    text('class="name" fill="var(--color-muted)"'),
  );
  expect(pageStill('<svg><path d="M0 0h1Z" fill="none" stroke="var(--color-edge)"/></svg>')).toBe(
    '<svg><path class="outline" d="M0 0h1Z"/></svg>',
  );
});

it('takes nothing that the stylesheet does not say', () => {
  const stylesheet = readFileSync(path.resolve(import.meta.dirname, '../../components/chart.css'), 'utf8');
  for (const said of [
    'fill: var(--color-ink)',
    'font-size: 12px',
    'text-anchor: middle',
    'dominant-baseline: central',
  ]) {
    expect(stylesheet).toContain(`${said};`);
  }
  const rules = stylesheet.replace(/\s+/g, ' ');
  for (const rule of [
    '.name { font-size: 13px; text-anchor: start; }',
    '.note { fill: var(--color-muted); text-anchor: start; }',
    '.muted { fill: var(--color-muted); }',
    '.on-1 { fill: var(--color-on-stage-1); }',
    '.on-6 { fill: var(--color-on-stage-6); }',
    '.outline { fill: none; stroke: var(--color-edge); }',
    '.edge { stroke: var(--color-edge); }',
  ]) {
    expect(rules).toContain(`.chart-still ${rule}`);
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
