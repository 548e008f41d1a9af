import { createStore, get, promisifyRequest, type UseStore } from 'idb-keyval';
import type { KeptDevice } from './kept-device.ts';

/** An earlier program kept datasets as the bytes of their files. */
type KeptForm = string | Uint8Array;

const textOf = (kept: KeptForm | undefined): string | null =>
  kept === undefined || typeof kept === 'string' ? (kept ?? null) : new TextDecoder().decode(kept);

/**
 * A device in IndexedDB. Some browsers refuse it to pages opened from a file, by throwing at once or later: `read` and
 * `keep` then reject, and what was to be kept lives until the page closes.
 */
export function indexedDevice({
  database,
  objects,
  channel: channelName,
}: {
  database: string;
  objects: string;
  /** By which tabs tell one another what they have kept; null where none needs to know. */
  channel: string | null;
}): KeptDevice {
  let opened: UseStore | null = null;
  const store = (): UseStore => {
    opened ??= createStore(database, objects);
    return opened;
  };
  const channel =
    channelName === null || typeof BroadcastChannel === 'undefined'
      ? null
      : new BroadcastChannel(channelName);
  return {
    read: async (name) => textOf(await get<KeptForm>(name, store())),
    keep: async (name, text) => {
      const before = await exchange(store(), name, text);
      channel?.postMessage(name);
      return textOf(before);
    },
    forget: async (name, text) => {
      await remove(store(), name, text);
      channel?.postMessage(name);
    },
    onKeptElsewhere: (name, listener) => {
      if (channelName === null) return () => undefined;
      const hear = (event: MessageEvent) => {
        if (event.data === name) listener();
      };
      const look = () => {
        if (document.visibilityState === 'visible') listener();
      };
      channel?.addEventListener('message', hear);
      // Pages opened from a file may share what is kept and yet not hear one another: they look again when shown.
      document.addEventListener('visibilitychange', look);
      window.addEventListener('focus', listener);
      return () => {
        channel?.removeEventListener('message', hear);
        document.removeEventListener('visibilitychange', look);
        window.removeEventListener('focus', listener);
      };
    },
  };
}

/**
 * Puts a text in the place of another, which another tab may have written. Both are asked for at once and committed
 * together, so that it also holds when the page is being closed.
 */
function exchange(store: UseStore, name: string, text: string | null): Promise<KeptForm | undefined> {
  return store('readwrite', async (objects) => {
    const before: IDBRequest<KeptForm | undefined> = objects.get(name);
    if (text === null) objects.delete(name);
    else objects.put(text, name);
    objects.transaction.commit?.();
    await promisifyRequest(objects.transaction);
    return before.result;
  });
}

/** Takes a text off in the transaction that has found it there, so that no other tab’s text is taken off in its stead. */
function remove(store: UseStore, name: string, text: string): Promise<void> {
  return store('readwrite', async (objects) => {
    const found: IDBRequest<KeptForm | undefined> = objects.get(name);
    found.onsuccess = () => {
      if (textOf(found.result) === text) objects.delete(name);
    };
    await promisifyRequest(objects.transaction);
  });
}
