import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { renderStills } from '../charts/still.ts';
import { madeUpChart } from '../charts/testing/every-chart.ts';
import { Chart } from './Chart.tsx';
import { drawnStills, StillsProvider, stillKey } from './chart/stills.tsx';
import { LanguageProvider } from './language.tsx';

const model = madeUpChart('bullet');
const html = renderToString(
  <LanguageProvider language="zh">
    <StillsProvider stills={drawnStills(renderStills)}>
      <Chart model={model} />
    </StillsProvider>
  </LanguageProvider>,
);

describe('a chart as the server sends it', () => {
  it('holds the stills, under the key by which the page will know them', () => {
    expect(html).toContain(`data-still="${stillKey(model)}"`);
    expect(html.match(/<svg /g)).toHaveLength(3);
  });

  it('is an image with its text alternative', () => {
    expect(html).toContain('role="img"');
    expect(html).toContain(`aria-label="${model.title}`);
    expect(html).toContain(model.summary);
  });

  it('has a real table that opens without a script', () => {
    expect(html).toContain('<details');
    for (const row of model.table.rows) expect(html).toContain(`>${row[0]}</th>`);
  });

  it('has no style attribute', () => {
    expect(html).not.toContain(' style=');
  });
});
