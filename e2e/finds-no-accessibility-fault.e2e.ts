import type { Page } from '@playwright/test';
import { openChart } from './support/chart.ts';
import { fileOf, openFile } from './support/dataset-file.ts';
import { registerOf } from './support/register.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

interface View {
  name: string;
  hash: string;
  /** Brings the page into the view, or waits until it is. */
  enter: (page: Page) => Promise<void>;
  /** What is examined, where the rest of the page is as in another view. */
  part?: string;
}

const views: View[] = [
  {
    name: 'filtered, grouped and sorted; a chart live, a mark in focus, its table open',
    hash: '&sector=energy,transport&group=stage&sort=-stage,name',
    enter: async (page) => {
      const { chart, panel } = await openChart(page.locator('#part-infrastructure'));
      await chart.press('ArrowRight');
      await expect(chart).toHaveAttribute('aria-activedescendant', /./);
      await expect(panel.locator('[_echarts_instance_] svg')).toBeVisible();
      await chart.press('t');
      await expect(panel.getByRole('table')).toBeVisible();
      await expect(registerOf(page).table.getByRole('button', { expanded: true }).first()).toBeVisible();
    },
  },
  {
    name: 'a source card open',
    hash: '&figure=emerging-investment.target',
    enter: async (page) => {
      await expect(page.getByRole('dialog')).toContainText('347.7');
    },
    part: 'dialog',
  },
  {
    name: 'a question sheet',
    hash: '&sheet=emerging-investment,emerging-investment.target,of-another-version',
    enter: async (page) => {
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    },
    part: 'dialog',
  },
  {
    name: 'a dataset refused',
    hash: '',
    enter: async (page) => {
      await openFile(page, fileOf('bad.json', '{"version": 7,, }'));
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    },
    part: 'dialog',
  },
];

for (const { language, document } of [
  { language: 'zh', document: 'index.html' },
  { language: 'en', document: 'index.en.html' },
]) {
  test(`finds no accessibility fault: ${language}, in every view`, async ({ page }) => {
    for (const { name, hash, enter, part } of views) {
      await test.step(name, async () => {
        // After the first, only the address changes: the page stays.
        await page.goto(`${document}#/?theme=light${hash}`);
        await enter(page);
        await expectNoAxeViolations(page, part);
      });
    }
  });
}

// What a phone alone shows has its names in both languages from the same words.
test('finds no accessibility fault: as it arrives on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  // The first chart stands further down than is looked ahead: it comes to life when it is reached.
  await page.locator('[id^=part-]').first().scrollIntoViewIfNeeded();
  await expect(page.getByRole('listbox').first()).toBeAttached();
  await expectNoAxeViolations(page);
});

// A theme changes colours and sizes of the same elements, and the same ones in both languages.
for (const theme of ['dark', 'projector']) {
  test(`finds no accessibility fault: ${theme}, in every view`, async ({ page }) => {
    for (const { name, hash, enter, part } of views) {
      await test.step(name, async () => {
        await page.goto(`index.html#/?theme=${theme}${hash}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await enter(page);
        await expectNoAxeViolations(page, part, 'look');
      });
    }
  });
}
