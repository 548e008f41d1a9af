import { expect, it } from 'vitest';
import { slimSvg } from './slim-svg.ts';

const size = { width: 10, height: 5 };
const slim = (body: string) =>
  slimSvg(
    `<svg width="10" height="5" xmlns="x">\n<rect width="10" height="5" fill="none"></rect>${body}</svg>`,
    size,
  );

it('keeps a printed figure’s digits and rounds coordinates alone', () => {
  expect(slim('<text x="1.2345">102.57%</text>')).toContain('<text x="1.2">102.57%</text>');
});

it('turns a style into attributes and lets the page choose the typeface', () => {
  expect(slim('<text style="font-size:13px;font-family:inherit;font-weight:600;">甲</text>')).toContain(
    '<text font-size="13" font-weight="600">甲</text>',
  );
});

it('takes away what only ECharts’ own hydration reads', () => {
  expect(slim('<path d="M0 0" ecmeta_data_index="0" class="zr0"></path><style>.zr0{}</style>')).toMatch(
    /><path d="M0 0"\/><\/svg>$/,
  );
});

it('joins neighbours that are painted alike, and no others', () => {
  const path = (from: number, look: string) => `<path d="M${from} 0l1 1" ${look}></path>`;
  const line = '<polyline points="7 0 8 1" fill="red"></polyline>';
  expect(slim(path(1, 'fill="red"') + path(3, 'fill="red"') + line + path(5, 'fill="ink"'))).toContain(
    '><path d="M1 0l1 1M3 0l1 1M7 0 8 1" fill="red"/><path d="M5 0l1 1" fill="ink"/><',
  );
});

it('scales with its box, and is passed over by assistive technology', () => {
  expect(slim('')).toBe(
    '<svg viewBox="0 0 10 5" xmlns="http://www.w3.org/2000/svg" aria-hidden="true" focusable="false"></svg>',
  );
});
