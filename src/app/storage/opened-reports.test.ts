import { beforeEach, describe, expect, it } from 'vitest';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { createOpenedReports } from './opened-reports.ts';
import { MadeUpDevice } from './testing/made-up-device.ts';

const report = madeUpReport();
const dataset = { text: JSON.stringify(report), report };
const name = `file:${report.id}`;

let device: MadeUpDevice;
/** Each page begins with what the device holds. */
const openPage = () => createOpenedReports(device.tab());
beforeEach(() => {
  device = new MadeUpDevice();
});

describe('opened reports', () => {
  it('gives back after a reload what was opened', async () => {
    expect(await openPage().keep(name, dataset)).toBe(true);
    expect(await openPage().restore(name)).toEqual({ report });
  });

  it('keeps the text of the file as it was read', async () => {
    await openPage().keep(name, dataset);
    expect(device.kept.get(name)).toBe(dataset.text);
  });

  it('has nothing of a report that was never opened here', async () => {
    expect(await openPage().restore(name)).toBeNull();
  });

  it('says what is wrong with one that no longer reads, at every reload, and throws nothing away', async () => {
    device.kept.set(name, '{"format":"youju-report","version":99}');
    expect(await openPage().restore(name)).toMatchObject({ problems: [{ code: 'otherVersion' }] });
    expect(await openPage().restore(name)).toMatchObject({ problems: [{ code: 'otherVersion' }] });
    expect([...device.kept.values()].join()).toContain('99');
  });

  it('needs one that no longer reads no more once its file is opened again', async () => {
    device.kept.set(name, '{"format":"youju-report","version":99}');
    await openPage().keep(name, dataset);
    expect(await openPage().restore(name)).toEqual({ report });
    expect([...device.kept.keys()]).toEqual([name]);
  });

  it('says so where the device refuses to keep it, and where it cannot be asked there is none', async () => {
    device.refuses = true;
    expect(await openPage().keep(name, dataset)).toBe(false);
    expect(await openPage().restore(name)).toBeNull();
  });

  it('tells what the device keeps, and nothing that it refuses', async () => {
    const told: (string | null)[] = [];
    const page = createOpenedReports(device.tab(), (kept, made) => told.push(kept, made?.id ?? null));
    await page.keep(name, dataset);
    await page.forget(name);
    device.refuses = true;
    await page.keep(name, dataset);
    expect(told).toEqual([name, report.id, name, null]);
  });

  it('forgets what it is told to forget', async () => {
    const page = openPage();
    await page.keep(name, dataset);
    await page.forget(name);
    expect(device.kept.size).toBe(0);
    expect(await openPage().restore(name)).toBeNull();
  });
});
