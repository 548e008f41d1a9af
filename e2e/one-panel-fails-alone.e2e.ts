import { openChart } from './support/chart.ts';
import { openRegister } from './support/register.ts';
import { expect, test } from './support/test.ts';

test.describe('one panel fails alone', () => {
  test('a live chart that does not arrive: the still and the rest stay, and trying again helps', async ({
    page,
    complaints,
  }) => {
    await page.goto('');
    // The live chart's code is the chunk that only pointing at a chart asks for.
    let asked = 0;
    const liveChart = /assets\/LiveChart[^/]*\.js/;
    await page.route(liveChart, (route) => {
      asked += 1;
      return route.abort('failed');
    });
    const { chart, panel } = await openChart(page.locator('#part-manufacturing'));
    await chart.hover();
    const notice = panel.getByRole('status');
    await expect(notice).toContainText('未能加载');
    expect(asked).toBeGreaterThan(0);
    await expect(chart.locator('svg').locator('visible=true').first()).toBeVisible();
    await chart.press('t');
    await expect(panel.getByRole('table')).toBeVisible();
    const register = await openRegister(page);
    await register.option('阶段', '建设').check();
    await expect(register.count).toHaveText(/项目中的/);

    // Pointing at the chart would try again too.
    await page.mouse.move(0, 0);
    await page.unroute(liveChart);
    await panel.getByRole('button', { name: '重试' }).press('Enter');
    await expect(notice).toHaveCount(0);
    await expect(chart.locator('[_echarts_instance_] svg')).toBeVisible();
    // This journey alone breaks something, and the browser says so.
    const ours = /request failed: .*LiveChart|console error: Failed to load resource/;
    complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !ours.test(complaint)));
  });
});
