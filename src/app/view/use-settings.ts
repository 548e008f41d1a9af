import { useEffect, useMemo } from 'react';
import { remembered } from '../storage/local-storage.ts';
import { readSettings, type Settings } from './settings.ts';
import { readHash } from './view-hash.ts';

/** Reads the settings and sets them on <html>. A link's settings are not kept: the menu keeps what is chosen there. */
export function useSettings(hash: string, hydrated: boolean): Settings {
  const settings = useMemo(
    () =>
      hydrated
        ? readSettings(readHash(hash), remembered)
        : ({ theme: null, size: 'm', keys: 'on' } satisfies Settings),
    [hash, hydrated],
  );

  useEffect(() => {
    if (!hydrated) return;
    const { dataset } = document.documentElement;
    if (settings.theme) dataset.theme = settings.theme;
    else delete dataset.theme;
    dataset.size = settings.size;
    dataset.keys = settings.keys;
  }, [settings, hydrated]);

  return settings;
}
