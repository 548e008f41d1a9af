import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Goes to the first chart of a part of the page, and waits until it answers. */
export async function openChart(part: Locator): Promise<{ panel: Locator; chart: Locator }> {
  const panel = part.getByRole('figure').first();
  await panel.scrollIntoViewIfNeeded();
  const chart = panel.getByRole('listbox');
  await expect(chart).toBeVisible();
  return { panel, chart };
}

/** The part of the page that shows all projects by stage and sector. */
export function allProjects(page: Page): Locator {
  return page.getByRole('region', { name: /^(全部项目|All projects)$/ });
}

/** Where a label of the drawing stands, measured from the chart's top left corner. */
async function middleOf(chart: Locator, words: string): Promise<{ x: number; y: number }> {
  const label = chart.locator('svg').getByText(words, { exact: true }).locator('visible=true').first();
  const [box, frame] = [await label.boundingBox(), await chart.boundingBox()];
  if (!box || !frame) throw new Error(`The chart shows no “${words}”.`);
  return { x: box.x + box.width / 2 - frame.x, y: box.y + box.height / 2 - frame.y };
}

/** Presses the cell in the row and column of these labels, as a reader does who has only looked so far. */
export async function pressCell(chart: Locator, row: string, column: string): Promise<void> {
  const [{ y }, { x }] = [await middleOf(chart, row), await middleOf(chart, column)];
  await chart.click({ position: { x, y } });
}
