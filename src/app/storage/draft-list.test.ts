import { beforeEach, describe, expect, it } from 'vitest';
import { createDraftList } from './draft-list.ts';
import { MadeUpDevice } from './testing/made-up-device.ts';

let device: MadeUpDevice;
beforeEach(() => {
  device = new MadeUpDevice();
});
const openPage = async () => {
  const list = createDraftList(device.tab());
  await list.ready();
  return list;
};
const entry = (id: string, changedAt: number) => ({
  id,
  name: `草稿 ${id}`,
  place: '云泽市',
  year: 2030,
  done: 0,
  total: 10,
  changedAt,
  removed: false,
});
const namesOf = (list: Awaited<ReturnType<typeof openPage>>) => list.state().drafts?.map(({ name }) => name);
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('the list of drafts', () => {
  it('has the last changed first, and is there again after a reload', async () => {
    const list = await openPage();
    list.put(entry('a', 1));
    list.put(entry('b', 2));
    list.change('a', { name: '另一个名称' });
    await settled();
    expect(namesOf(await openPage())).toEqual(['另一个名称', '草稿 b']);
  });

  it('tells how many drafts there are, so that it is known without asking for them', async () => {
    const counts: number[] = [];
    const list = createDraftList(device.tab(), (count) => counts.push(count));
    await list.ready();
    list.put(entry('a', 1));
    list.put(entry('b', 2));
    list.change('a', { removed: true });
    expect(counts).toEqual([0, 1, 2, 1]);
  });

  it('gives back what was removed until the page is opened again, and then takes it off the device', async () => {
    device.kept.set('a base', '{}');
    device.kept.set('a work', '{}');
    const list = await openPage();
    list.put(entry('a', 1));
    list.change('a', { removed: true });
    list.change('a', { removed: false });
    await settled();
    expect(namesOf(await openPage())).toEqual(['草稿 a']);
    list.change('a', { removed: true });
    await settled();
    expect(namesOf(await openPage())).toEqual([]);
    await settled();
    expect([...device.kept.keys()]).toEqual([]);
  });

  it('has the drafts of both tabs', async () => {
    const [one, other] = [await openPage(), await openPage()];
    one.put(entry('a', 1));
    other.put(entry('b', 2));
    await settled();
    expect(namesOf(await openPage())).toEqual(['草稿 b', '草稿 a']);
  });
});
