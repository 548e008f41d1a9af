import { createStore, get, promisifyRequest, type UseStore } from 'idb-keyval';

/**
 * The speaker's deck of each report stays on the device (IndexedDB), as the text of its file. Some browsers refuse
 * IndexedDB for pages opened from a file; every function then rejects, and the deck lives until the page closes.
 */
let store: UseStore | null = null;
const decks = (): UseStore => {
  store ??= createStore('youju-decks', 'decks');
  return store;
};

export async function readKeptDeck(name: string): Promise<string | null> {
  return (await get<string>(name, decks())) ?? null;
}

/**
 * Keeps the text, or with null forgets it; answers with what stood there until now, which another tab may have
 * written. Everything is asked for in one breath and committed at once, so that it also holds when the page is
 * being closed.
 */
export async function keepDeck(name: string, text: string | null): Promise<string | null> {
  return decks()('readwrite', async (objects) => {
    const before: IDBRequest<string | undefined> = objects.get(name);
    if (text === null) objects.delete(name);
    else objects.put(text, name);
    objects.transaction.commit?.();
    await promisifyRequest(objects.transaction);
    return before.result ?? null;
  });
}
