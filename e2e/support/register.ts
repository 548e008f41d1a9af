import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** The project table and what stands around it, in the language of the document. */
export function registerOf(page: Page) {
  const region = page.locator('#projects');
  const table = region.getByRole('table');
  return {
    region,
    table,
    /** “33个项目中的4个” */
    count: region.getByRole('status'),
    names: table.getByRole('rowheader'),
    search: region.getByRole('searchbox'),
    option: (facet: string, name: string): Locator =>
      region
        .getByRole('group', { name: facet })
        .getByRole('checkbox', { name: new RegExp(`^${name}(，|, )\\d`) }),
    head: (name: string): Locator => table.getByRole('columnheader', { name }),
    column: (name: string): Locator => table.locator(`td[data-label="${name}"]`),
    chip: (name: string | RegExp): Locator =>
      region.getByRole('list', { name: /已选条件|Active filters/ }).getByRole('button', { name }),
  };
}

/** Goes to the register and waits until it answers. */
export async function openRegister(page: Page) {
  const register = registerOf(page);
  await register.region.scrollIntoViewIfNeeded();
  // The one control that is not there before: the others are prerendered.
  await expect(register.search).toBeVisible();
  return register;
}

/** The number at the end of an option's name: how many projects it would leave. */
export async function optionCount(option: Locator): Promise<number> {
  const label = option.locator('xpath=ancestor::label');
  return Number(/(\d+)\s*$/.exec((await label.textContent()) ?? '')?.[1]);
}
