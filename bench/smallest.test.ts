import { expect, it } from 'vitest';
import { smallestPage } from './smallest.ts';

const page = (body: string) =>
  `<!doctype html><style>:root,:host{--color-ink:#123456;--a:b}</style><title>页</title><div id="root">${body}</div>
    <script type="application/json" id="page-data">[]</script>`;

it('keeps words and one drawing of each chart, in its colours', () => {
  const small = smallestPage(
    page(`<div class="chart-drawing chart-has-still" role="img"><div class="chart-stills"><div class="chart-still chart-until-480"><svg
      aria-hidden="true" viewBox="0 0 1 1"><path d="M0 0h1Z" fill="var(--color-ink)"/></svg></div><div class="chart-still chart-from-480"><svg
      viewBox="0 0 2 2"><path d="M0 0h2Z"/></svg></div></div></div><p class="a"><a href="#b">97.2%</a> <span class="sr-only">heard</span></p>
      <table><tr role="row"><td data-label="x">9</td></tr></table>`),
  );
  expect(small).toContain('<div class="chart-drawing">');
  expect(small).toContain('<svg viewBox="0 0 1 1"><path d="M0 0h1Z" fill="#123456"/></svg>');
  expect(small).toContain('<p>97.2% </p>');
  expect(small).toContain('<table><tr><td>9</td></tr></table>');
  for (const gone of ['viewBox="0 0 2 2"', 'heard', 'role', 'href', 'data-label', '<script']) {
    expect(small).not.toContain(gone);
  }
});

it('fails where there is no content', () => {
  expect(() => smallestPage('<p>')).toThrow('no content');
});
