import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { dataset } from './support/dataset.ts';
import { slideOf } from './support/talk.ts';
import { expect, test } from './support/test.ts';

const REFUSED = 'refused';

/** What the browser answers to each way in which a string could become markup or a script. */
function tryStrings(page: Page): Promise<Record<string, string>> {
  return page.evaluate((refused) => {
    const host = document.createElement('div');
    const factory = (
      window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
    ).trustedTypes;
    const ways: Record<string, () => void> = {
      'markup set on an element': () => {
        host.innerHTML = '<b>bold</b>';
      },
      'an element emptied by a string': () => {
        host.innerHTML = '';
      },
      'markup put beside an element': () => host.insertAdjacentHTML('beforeend', '<b>bold</b>'),
      'the address of a script': () => {
        document.createElement('script').src = './assets/other.js';
      },
      'the text of a script': () => {
        document.createElement('script').text = 'go()';
      },
      'the default policy': () => factory.createPolicy('default', { createHTML: (text: string) => text }),
      'a policy of any name': () => factory.createPolicy('deck', { createHTML: (text: string) => text }),
    };
    return Object.fromEntries(
      Object.entries(ways).map(([way, go]) => {
        try {
          go();
          return [way, 'done'];
        } catch (error) {
          return [way, error instanceof TypeError ? refused : String(error)];
        }
      }),
    );
  }, REFUSED);
}

/** The browser complains of each, and of nothing else. */
async function expectRefusals(page: Page, complaints: string[]): Promise<void> {
  expect(complaints, 'before anything was tried').toEqual([]);
  const answers = await tryStrings(page);
  expect(new Set(Object.values(answers)), JSON.stringify(answers)).toEqual(new Set([REFUSED]));
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  expect(complaints.filter((text) => !/Trusted|trusted-types|Content Security Policy/.test(text))).toEqual(
    [],
  );
  complaints.length = 0;
}

test('no string becomes markup or a script, on the page as in the talk', async ({ page, complaints }) => {
  await page.goto('');
  await expectRefusals(page, complaints);
  await page.evaluate(() => {
    window.location.hash = '#/?slide=overview';
  });
  await expect(slideOf(page)).toBeVisible();
  await expectRefusals(page, complaints);
});

test('nor in the one file for a PC without a network', async ({ page, complaints }) => {
  const file = pathToFileURL(path.resolve('dist/portable', `${dataset.id}.html`)).href;
  await page.goto(`${file}#/?slide=overview`);
  await expect(slideOf(page)).toBeVisible();
  await expectRefusals(page, complaints);
});
