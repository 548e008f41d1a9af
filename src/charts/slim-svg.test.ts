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

it('scales with its box, and is passed over by assistive technology', () => {
  expect(slim('')).toBe(
    '<svg viewBox="0 0 10 5" xmlns="http://www.w3.org/2000/svg" aria-hidden="true" focusable="false"></svg>',
  );
});
