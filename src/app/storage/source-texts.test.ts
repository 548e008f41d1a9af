import { beforeEach, describe, expect, it } from 'vitest';
import { createSourceTexts, type SourceText } from './source-texts.ts';
import { MadeUpDevice } from './testing/made-up-device.ts';

const given: SourceText = { file: 'report.txt', sha256: 'a1', text: '一是产业加快发展。' };
const other: SourceText = { file: 'other.txt', sha256: 'b2', text: '二是水网加快建设。' };

let device: MadeUpDevice;
let asked: string[];
const openPage = (served: readonly SourceText[] = []) =>
  createSourceTexts(device.tab(), async (sha256) => {
    asked.push(sha256);
    return served.find((one) => one.sha256 === sha256) ?? null;
  });
beforeEach(() => {
  device = new MadeUpDevice();
  asked = [];
});

describe('the texts of reports', () => {
  it('are there after a reload, without asking the site', async () => {
    expect(await openPage().keep(given)).toBe(true);
    expect(await openPage([other]).find('a1')).toEqual({ ...given, from: 'device' });
    expect(asked).toEqual([]);
  });

  it('come from the site where the device has none, once', async () => {
    const texts = openPage([other]);
    expect(await texts.find('b2')).toEqual({ ...other, from: 'site' });
    await texts.find('b2');
    expect(asked).toEqual(['b2']);
  });

  it('are nowhere until one is given', async () => {
    expect(await openPage().find('a1')).toBeNull();
  });

  it('last until the page closes where the device refuses, and the caller is told', async () => {
    device.refuses = true;
    const texts = openPage();
    expect(await texts.keep(given)).toBe(false);
    expect(await texts.find('a1')).toEqual({ ...given, from: 'page' });
  });

  it('are removed from the device', async () => {
    const texts = openPage();
    await texts.keep(given);
    await texts.forget('a1');
    expect(device.kept.size).toBe(0);
    expect(await texts.find('a1')).toBeNull();
  });

  it('tell who listens when one was kept or removed', async () => {
    const texts = openPage();
    let told = 0;
    const stop = texts.subscribe(() => {
      told += 1;
    });
    await texts.keep(given);
    await texts.forget('a1');
    stop();
    await texts.keep(given);
    expect(told).toBe(2);
  });
});
