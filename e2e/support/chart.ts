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

/** Goes to the part of the page about all projects, where the overview's chart is saved and sent from. */
export async function showAllProjects(page: Page): Promise<Locator> {
  const part = page.getByRole('region', { name: /^(全部项目|All projects)$/ });
  await part.scrollIntoViewIfNeeded();
  await expect(part.getByRole('button').first()).toBeVisible();
  return part;
}
