import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { renderStills } from '../charts/render/still.ts';
import { madeUpChart } from '../charts/testing/every-chart.ts';
import { LanguageProvider } from '../ui/language.tsx';
import { Chart } from './Chart.tsx';
import { drawnStills, type Stills, StillsProvider, stillKey } from './chart/stills.tsx';

const model = madeUpChart('bullet');
const render = (stills?: Stills) => {
  const chart = <Chart model={model} />;
  return renderToString(
    <LanguageProvider language="zh">
      {stills ? <StillsProvider stills={stills}>{chart}</StillsProvider> : chart}
    </LanguageProvider>,
  );
};
const html = render(drawnStills(renderStills));

describe('a chart as the server sends it', () => {
  it('holds the stills, under the key by which the page will know them', () => {
    expect(html).toContain(`data-still="${stillKey(model)}"`);
    expect(html.match(/<svg /g)).toHaveLength(3);
  });

  it('is an image with its finding for a name, and described by its summary', () => {
    const [, described, label] =
      /role="img" aria-describedby="([^"]*)" aria-label="([^"]*)"/.exec(html) ?? [];
    expect(label).toBe(model.title);
    expect(html).toContain(`<p id="${described}" hidden="">${model.summary}</p>`);
  });

  it('has a real table that opens without a script', () => {
    expect(html).toContain('<details');
    for (const row of model.table.rows) expect(html).toContain(`>${row[0]}</th>`);
  });

  it('prints its drawing, and the table only where the reader opened it', () => {
    expect(html.match(/<table/g)).toHaveLength(1);
    expect(html).not.toMatch(/class="chart-drawing[^"]*print:hidden/);
  });

  it('has no style attribute', () => {
    expect(html).not.toContain(' style=');
  });
});

describe('a chart without a still, as one of a dataset that the reader opened', () => {
  const without = render();

  it('prints its table in place of the drawing, which may not have been drawn yet', () => {
    expect(without).toMatch(/class="chart-drawing[^"]*print:hidden/);
    expect(without).toMatch(/<details class="[^"]*print:hidden/);
    const printed = without.split('hidden text-sm print:block')[1] ?? '';
    for (const row of model.table.rows) expect(printed).toContain(`>${row[0]}</th>`);
  });
});
