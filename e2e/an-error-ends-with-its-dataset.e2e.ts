import type { Page } from '@playwright/test';
import { baseText, pastFailures } from '../scripts/torture/past.ts';
import { dataset } from './support/dataset.ts';
import { altered, fileOf, openFile } from './support/dataset-file.ts';
import { expect, test } from './support/test.ts';

const MADE_TO_FAIL = 'made to fail';
const bad = altered('bad.json', (report) => {
  Object.assign(report, { id: 'bad', title: { zh: '坏的报告', en: 'The bad report' } });
});
const good = altered('good.json', (report) => {
  Object.assign(report, { id: 'good', title: { zh: '好的报告', en: 'The good report' } });
});

/** These journeys break something themselves, and the browser says so. */
function forgive(complaints: string[]): void {
  const others = complaints.filter((complaint) => !complaint.includes(MADE_TO_FAIL));
  complaints.splice(0, complaints.length, ...others);
}

/** The chunk of a part, whose component throws when it is given the bad report. */
async function breakPart(page: Page, component: string): Promise<void> {
  const chunk = new RegExp(`/assets/${component}-[^/]*\\.js$`);
  await page.route(chunk, async (route) => {
    const whole = JSON.stringify(`${route.request().url()}?whole`);
    const body = `import * as whole from ${whole};
      export * from ${whole};
      export function ${component}(props) {
        if (props.report.id === 'bad') throw new Error('${MADE_TO_FAIL}');
        return whole.${component}(props);
      }`;
    await route.fulfill({ contentType: 'text/javascript', body });
  });
}

test.describe('an error ends with its dataset', () => {
  test('a part that fails is a sentence in its place, until another dataset is opened', async ({
    page,
    complaints,
  }) => {
    await breakPart(page, 'Pillar');
    await page.goto('');
    const heading = page.getByRole('heading', { level: 1 });
    const alerts = page.getByRole('alert').filter({ hasText: '未能显示' });
    await openFile(page, bad);
    await expect(heading).toHaveText('坏的报告');
    await expect(alerts).toHaveCount(dataset.pillars.length);
    await expect(alerts.first()).toContainText(MADE_TO_FAIL);
    await expect(page.locator('#projects')).toBeVisible();

    await alerts.first().getByRole('button', { name: '重试' }).click();
    await expect(alerts).toHaveCount(dataset.pillars.length);

    await openFile(page, good);
    await expect(heading).toHaveText('好的报告');
    await expect(alerts).toHaveCount(0);
    for (const { id } of dataset.pillars) await expect(page.locator(`#part-${id} h2`)).toBeVisible();
    forgive(complaints);
  });

  test('what fails outside every part says so and leads back to the site’s report', async ({
    page,
    complaints,
  }) => {
    // The tab's title is set by the page itself, by none of its parts.
    await page.addInitScript((words) => {
      const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title');
      Object.defineProperty(document, 'title', {
        get: () => title?.get?.call(document),
        set: (value: string) => {
          if (value === '坏的报告') throw new Error(words);
          title?.set?.call(document, value);
        },
      });
    }, MADE_TO_FAIL);
    await page.goto('');
    await openFile(page, bad);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('页面未能显示');
    await expect(alert).toContainText(MADE_TO_FAIL);

    await alert.getByRole('button', { name: '查看本网站的报告' }).click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(dataset.title.zh);
    for (const { id } of dataset.pillars) await expect(page.locator(`#part-${id} h2`)).toBeVisible();
    await openFile(page, good);
    await expect(heading).toHaveText('好的报告');
    forgive(complaints);
  });

  test('what once broke something is shown, page and slides, or refused; a good dataset opens afterwards', async ({
    page,
  }) => {
    await page.goto('');
    const heading = page.getByRole('heading', { level: 1 });
    const refusal = page.getByRole('dialog', { name: /不能打开/ });
    for (const { name, what, refused, text } of pastFailures()) {
      await test.step(what, async () => {
        const report = JSON.parse(text) as typeof dataset;
        report.title.zh = name;
        await openFile(page, fileOf(name, JSON.stringify(report)));
        if (refused !== null) {
          await expect(refusal).toContainText(refused);
          await page.keyboard.press('Escape');
          await expect(refusal).toHaveCount(0);
          return;
        }
        await expect(heading).toHaveText(name);
        await page.evaluate(() => {
          location.hash += '&deck=print';
        });
        await expect(page.getByRole('article').first()).toBeVisible();
        await expect(page.getByRole('alert')).toHaveCount(0);
        await page.goBack();
        await expect(page.getByRole('article')).toHaveCount(0);
      });
    }
    await openFile(page, fileOf('base.json', baseText));
    await expect(heading).toHaveText('云泽市2030年报告');
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  });
});
