import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MarkOptions } from './MarkOptions.tsx';

const marks = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `m-${n}`,
    label: `Mark ${n}`,
    subject: { project: `p-${n}` },
  }));
const render = (count: number, active: number | null) =>
  renderToString(<MarkOptions id="c" marks={marks(count)} active={active} />);
const optionsOf = (html: string) => html.match(/role="option"/g) ?? [];

describe('the options of a chart’s marks', () => {
  it('are all there where they are few, and say by themselves how many they are', () => {
    const html = render(30, 4);
    expect(optionsOf(html)).toHaveLength(30);
    expect(html).not.toContain('aria-setsize');
  });

  it('are those near the active one where they are thousands, each with its place among all', () => {
    const html = render(5_000, 3_000);
    expect(optionsOf(html).length).toBeLessThan(200);
    expect(html).toContain(
      '<span id="c-3000" role="option" aria-selected="true" aria-posinset="3001" aria-setsize="5000"',
    );
  });

  it('are there at both ends, where a key may lead next', () => {
    expect(render(5_000, null)).toContain('id="c-0"');
    expect(render(5_000, 0)).toContain('id="c-1"');
    expect(render(5_000, 4_999)).toContain('id="c-4998"');
  });
});
