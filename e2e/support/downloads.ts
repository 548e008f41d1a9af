import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from './test.ts';

export interface Downloaded {
  name: string;
  path: string;
  bytes: Buffer;
}

/** Opens the masthead's menu of what can be taken along. */
export async function openDownloads(page: Page): Promise<Locator> {
  const menu = page.getByRole('banner').locator('details', { has: page.getByText(/^(下载|Download)$/) });
  const list = menu.getByRole('list').first();
  // The menu's content follows once the page is live.
  await expect(async () => {
    if (!(await list.isVisible())) await menu.locator('summary').click();
    await expect(list).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 30_000 });
  return menu;
}

/** Presses a file's button in the open menu, and waits for the file and for the words that say so. */
export async function take(
  page: Page,
  menu: Locator,
  format: 'PPTX' | 'XLSX' | 'CSV' | 'HTML',
): Promise<Downloaded> {
  const saving = page.waitForEvent('download');
  await menu.getByRole('button', { name: format }).click();
  const download = await saving;
  const name = download.suggestedFilename();
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
  const path = await download.path();
  return { name, path, bytes: await readFile(path) };
}

/** The parts of a ZIP (PPTX and XLSX are such) by path. Throws when it is none. */
export const partsOf = ({ bytes }: Downloaded): Record<string, Uint8Array> =>
  unzipSync(new Uint8Array(bytes));

/** A part's text; a byte-order mark stays the first character. */
export const textOf = (part: Uint8Array | undefined): string => {
  if (!part) throw new Error('No such part.');
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(part);
};

export const sheetNames = (file: Downloaded): string[] =>
  [...strFromU8(partsOf(file)['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name = '']) => name,
  );

export const slideCount = (file: Downloaded): number =>
  Object.keys(partsOf(file)).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
