import 'fake-indexeddb/auto';
import { createStore, get, keys, set } from 'idb-keyval';
import { beforeEach, describe, expect, it } from 'vitest';
import { indexedDevice } from './indexed-device.ts';

const openTab = () => indexedDevice({ database: 'test', objects: 'texts', channel: null });
/** What the database holds, asked without the device. */
const store = createStore('test', 'texts');

beforeEach(async () => {
  for (const name of await keys(store)) await openTab().keep(String(name), null);
});

describe('a device in IndexedDB', () => {
  it('gives back in another tab what one tab keeps, and what stood there before', async () => {
    expect(await openTab().keep('a', 'one')).toBeNull();
    expect(await openTab().keep('a', 'two')).toBe('one');
    expect(await openTab().read('a')).toBe('two');
  });

  it('holds nothing more of a name whose text is null', async () => {
    await openTab().keep('a', 'one');
    expect(await openTab().keep('a', null)).toBe('one');
    expect(await keys(store)).toEqual([]);
  });

  it('reads what an earlier program kept as the bytes of a file', async () => {
    await set('a', new TextEncoder().encode('数据'), store);
    expect(await openTab().read('a')).toBe('数据');
  });

  it('forgets a text that still stands there, kept as text or as bytes', async () => {
    await openTab().keep('a', 'one');
    await openTab().forget('a', 'one');
    await set('b', new TextEncoder().encode('two'), store);
    await openTab().forget('b', 'two');
    expect(await keys(store)).toEqual([]);
  });

  it('forgets nothing that another tab has put in its place, however close behind', async () => {
    const [here, there] = [openTab(), openTab()];
    await here.keep('a', 'one');
    await Promise.all([there.keep('a', 'two'), here.forget('a', 'one')]);
    expect(await get('a', store)).toBe('two');
    await Promise.all([here.forget('a', 'two'), there.keep('a', 'three')]);
    expect(await get('a', store)).toBe('three');
  });

  it('forgets in peace a name that holds nothing', async () => {
    await expect(openTab().forget('a', 'one')).resolves.toBeUndefined();
  });
});
