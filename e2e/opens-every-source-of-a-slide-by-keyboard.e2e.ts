import { openTalk, slideOf } from './support/talk.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

for (const slide of ['pillar-1', 'pillar-3']) {
  test(`Tab reaches each figure, project and mark of the slide, and Enter opens its card: ${slide}`, async ({
    page,
  }) => {
    await openTalk(page, slide);
    const said = await page.locator('.talk-said').textContent();
    const sources = slideOf(page).locator('a');
    const count = await sources.count();
    const marks = await slideOf(page).locator('.slide-heard a').count();
    expect(marks, 'marks of the chart').toBeGreaterThan(2);
    for (let place = 0; place < count; place += 1) {
      await page.keyboard.press('Tab');
      const source = sources.nth(place);
      await expect(source).toBeFocused();
      // A card takes its time; one of each kind will do.
      if (place > 1 && place < count - 1) continue;
      await page.keyboard.press('Enter');
      const ref = new URLSearchParams((await source.getAttribute('href'))?.split('?').at(-1)).get('figure');
      await expect(page).toHaveURL(new RegExp(`figure=${ref}(&|$)`));
      await expect(page.getByRole('dialog')).toContainText('原文位置');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(source, 'the focus is back').toBeFocused();
    }
    await expectNoAxeViolations(page, '.talk');
    await expect(page.locator('.talk-said')).toHaveText(said ?? '');
    // The arrows stay the talk's, whatever has the focus.
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.talk-said')).not.toHaveText(said ?? '');
  });
}
