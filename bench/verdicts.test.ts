import { describe, expect, it } from 'vitest';
import type { Visit } from './measure.ts';
import { withoutScripts } from './variants.ts';
import { verdicts } from './verdicts.ts';

const still: Visit = {
  firstPaint: 400,
  chartsPainted: 400,
  blocking: 0,
  blockingAfterPaint: 0,
  bytes: 40_000,
  nodes: 1_000,
};
const words = (page: Visit) =>
  verdicts(page, still)
    .slice(1)
    .map((row) => row[3]);

describe('verdicts', () => {
  it('calls a bar met up to the bar itself', () => {
    const page = {
      firstPaint: 500,
      chartsPainted: 500,
      blocking: 200,
      blockingAfterPaint: 0,
      bytes: 130_000,
      nodes: 1_000,
    };
    expect(words(page)).toEqual(['met', 'met', 'met', 'met']);
  });

  it('calls it missed past the bar, even where rounding would hide it', () => {
    const page = {
      firstPaint: 501,
      chartsPainted: 501,
      blocking: 200.1,
      blockingAfterPaint: 0,
      bytes: 130_001,
      nodes: 1_000,
    };
    expect(words(page)).toEqual(['missed', 'missed', 'missed', 'missed']);
  });
});

describe('withoutScripts', () => {
  it('keeps the content and its style, and nothing else', () => {
    const html =
      '<meta http-equiv="Content-Security-Policy" content="x"><style>a{}</style><script>1</script><p>a</p>' +
      '<script type="application/json" id="d">{}</script><script type="module" src="./a.js"></script>' +
      '<link rel="modulepreload" href="./b.js">';
    expect(withoutScripts(html)).toBe('<style>a{}</style><p>a</p>');
  });
});
