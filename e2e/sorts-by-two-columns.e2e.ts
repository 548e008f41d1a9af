import { readFile } from 'node:fs/promises';
import { pinyin } from 'pinyin-pro';
import { dataset, inChinese, ongoing, projects, stageNames } from './support/dataset.ts';
import { openRegister } from './support/register.ts';
import { expect, test } from './support/test.ts';

const STAGES = Object.values(stageNames);
const MISSING = '未说明';
const isOnNone = (stage: string) => stage.includes(MISSING) || ongoing.startsWith(stage.trim());
/** How a name is read, tones included: 长葛 is chang2 ge3, though 长 alone is zhang3. */
const readingOf = (name: string) =>
  pinyin(name, { toneType: 'num', type: 'array', v: true, nonZh: 'consecutive' }).join(' ');
const { compare } = new Intl.Collator('en', { numeric: true });
const asRead = (a: string, b: string) => compare(readingOf(a), readingOf(b));

/** A stage's place in the order; those on none come last, whichever way the order goes. */
function stageRanks(stages: readonly string[], direction: 1 | -1): number[] {
  return stages.map((stage) =>
    isOnNone(stage) ? Number.POSITIVE_INFINITY : direction * STAGES.indexOf(stage.trim()),
  );
}
const inOrder = (ranks: readonly number[]) => [...ranks].sort((a, b) => a - b);

test.describe('sorts by two columns', () => {
  test('by stage, then with Shift by name: the heads say so and the rows follow', async ({ page }) => {
    await page.goto('');
    const register = await openRegister(page);
    const [stage, name] = [register.head('阶段'), register.head('项目')];
    await expect(stage).not.toHaveAttribute('aria-sort');

    await stage.getByRole('button').click();
    await expect(stage).toHaveAttribute('aria-sort', 'ascending');
    await expect.poll(() => page.url()).toContain('sort=stage');
    const up = stageRanks(await register.column('阶段').allInnerTexts(), 1);
    expect(up).toEqual(inOrder(up));
    expect(up.at(-1), 'not stated comes last').toBe(Number.POSITIVE_INFINITY);

    await stage.getByRole('button').click();
    await expect(stage).toHaveAttribute('aria-sort', 'descending');
    await expect(register.column('阶段').first()).toHaveText('投用');
    const down = stageRanks(await register.column('阶段').allInnerTexts(), -1);
    expect(down).toEqual(inOrder(down));
    expect(down.at(-1), 'not stated comes last this way too').toBe(Number.POSITIVE_INFINITY);

    await name.getByRole('button').click({ modifiers: ['Shift'] });
    await expect(name).toHaveAttribute('aria-sort', 'ascending');
    await expect(stage.getByRole('button')).toHaveAccessibleName('阶段，第1排序条件');
    await expect(name.getByRole('button')).toHaveAccessibleName('项目，第2排序条件');
    await expect.poll(() => page.url()).toContain('sort=-stage,name');
    // The dictionary of readings comes when it is first sorted by name.
    await expect(async () => {
      const [names, stages] = [
        await register.names.allInnerTexts(),
        await register.column('阶段').allInnerTexts(),
      ];
      const rows = names.map((each, index) => ({ name: each, stage: stages[index] ?? '' }));
      const neighbours = rows.slice(1).map((row, index) => [rows[index] ?? row, row] as const);
      for (const [before, after] of neighbours.filter(([a, b]) => a.stage === b.stage)) {
        expect(asRead(before.name, after.name), `${before.name} before ${after.name}`).toBeLessThanOrEqual(0);
      }
    }).toPass();
  });

  test('names stand in pinyin order', async ({ page }) => {
    await page.goto('#/?sort=name');
    const register = await openRegister(page);
    await expect(register.head('项目')).toHaveAttribute('aria-sort', 'ascending');
    // With its parts a row begins with the same name.
    const expected = [...projects].sort((a, b) => asRead(a.name.zh, b.name.zh)).map(inChinese);
    await expect(register.names).toHaveText(expected);
  });

  test('groups by stage, in their order, each with its count, and folds a group', async ({ page }) => {
    await page.goto('');
    const register = await openRegister(page);
    await register.region.getByRole('radio', { name: '按阶段' }).check();
    const groups = register.table.getByRole('button', { expanded: true });
    await expect(groups).toHaveText([...STAGES, ongoing].map((stage) => new RegExp(`^${stage}\\s*\\d+$`)));
    await groups.filter({ hasText: '谋划论证' }).click();
    const planned = projects.filter(({ stage }) => stage === 'planned');
    await expect(register.names).toHaveCount(projects.length - planned.length);
    await expect.poll(() => page.url()).toContain('group=stage');
  });

  test('the CSV holds what is shown: its rows, its order, its columns', async ({ page }) => {
    await page.goto('#/?sector=energy,water&sort=-name&hide=status,figures');
    const register = await openRegister(page);
    await expect(register.column('阶段').first()).toBeVisible();
    await register.region.getByText('显示的列').click();
    await register.region.getByRole('checkbox', { name: '地点', exact: true }).uncheck();
    await expect(register.table.getByRole('columnheader', { name: '地点' })).toHaveCount(0);
    const heads = await register.table.getByRole('columnheader').allInnerTexts();
    const names = await register.names.allInnerTexts();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      register.region.getByRole('button', { name: '下载 CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${dataset.id}-projects.csv`);
    const bytes = await readFile(await download.path());
    expect([...bytes.subarray(0, 3)], 'a BOM, for spreadsheets').toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.subarray(3).toString('utf8').trimEnd().split('\r\n');
    expect(lines[0]?.split(',')).toHaveLength(heads.length);
    expect(lines[0]).not.toContain('地点');
    expect(lines[0]).not.toContain('进展');
    expect(lines.slice(1).map((line) => line.replaceAll('"', '').split(',')[0])).toEqual(names);
    for (const cell of lines.flatMap((line) => line.split(','))) {
      expect(cell, 'no cell that a spreadsheet would reckon').not.toMatch(/^"?[=+@\t-]/);
    }
  });
});
