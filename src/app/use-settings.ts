import { useEffect, useMemo } from 'react';
import { readSettings, type Settings } from './settings.ts';
import { readHash } from './view-hash.ts';

/** A device that forbids storage (a kiosk, a private window) still has the address. */
function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // The address holds it all the same.
  }
}

/** Reads the settings, sets them on <html>, and keeps on the device what the reader chose. */
export function useSettings(hash: string, hydrated: boolean): Settings {
  const settings = useMemo(
    () => (hydrated ? readSettings(readHash(hash), stored) : ({ theme: null, size: 'm' } satisfies Settings)),
    [hash, hydrated],
  );

  useEffect(() => {
    if (!hydrated) return;
    const { dataset } = document.documentElement;
    if (settings.theme) dataset.theme = settings.theme;
    else delete dataset.theme;
    dataset.size = settings.size;
    const params = readHash(hash);
    if (params.has('theme')) store('youju.theme', settings.theme);
    if (params.has('size')) store('youju.size', settings.size);
  }, [settings, hash, hydrated]);

  return settings;
}
