import { pinsKey, remember, remembered } from './device.ts';
import { createPinStore, type PinStore } from './pin-store.ts';

/** One a report: a page that shows another for a while comes back to the same pins, kept or not. */
const stores = new Map<string, PinStore>();

/** The reader's pins of a report. All who ask get the same. */
export function pinStoreOf(reportId: string): PinStore {
  const key = pinsKey(reportId);
  const known = stores.get(key);
  if (known) return known;
  const store = createPinStore({
    read: () => remembered(key),
    write: (text) => {
      remember(key, text);
      return remembered(key) === text;
    },
  });
  stores.set(key, store);
  return store;
}
