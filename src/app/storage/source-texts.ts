/**
 * The texts that reports were made from, by their checksum: kept on this device once the reader has given them, or
 * served beside the page by whoever deploys it. Neither leaves the device.
 */
import type { KeptDevice } from './kept-device.ts';
import { createListeners } from './listeners.ts';

/** A report's text as its offsets count it, and what a dataset's `source` says of it. */
export interface SourceText {
  /** As the dataset names it. */
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
}

export interface FoundText extends SourceText {
  /** served: it comes with the site, and cannot be removed from here. */
  readonly from: 'device' | 'site' | 'page';
}

export interface SourceTexts {
  /** null where neither the device nor the site has it. */
  find(sha256: string): Promise<FoundText | null>;
  /** Whether the device keeps it; where it refuses, the text lasts until the page closes. */
  keep(text: SourceText): Promise<boolean>;
  forget(sha256: string): Promise<void>;
  /** Calls when a text was kept or forgotten here, until what it answers with is called. */
  subscribe(listener: () => void): () => void;
}

/** The text that the site serves by this checksum; null where it serves none. */
export type FetchServed = (sha256: string) => Promise<SourceText | null>;

const nameOf = (sha256: string) => `text.${sha256}`;

export function createSourceTexts(device: KeptDevice, fetchServed: FetchServed): SourceTexts {
  /** What the device refused to keep, or the site has served since the page was opened. */
  const here = new Map<string, FoundText>();
  const changed = createListeners(() => () => undefined);
  const keptText = async (sha256: string): Promise<FoundText | null> => {
    // A device that does not answer has nothing: the text can be given again.
    const kept = await device.read(nameOf(sha256)).catch(() => null);
    if (kept === null) return null;
    const { file, text } = JSON.parse(kept) as { file: string; text: string };
    return { file, sha256, text, from: 'device' };
  };
  const servedText = async (sha256: string): Promise<FoundText | null> => {
    const answer = await fetchServed(sha256);
    if (!answer) return null;
    const found: FoundText = { ...answer, from: 'site' };
    here.set(sha256, found);
    return found;
  };
  return {
    find: async (sha256) => here.get(sha256) ?? (await keptText(sha256)) ?? (await servedText(sha256)),
    keep: async ({ sha256, file, text }) => {
      const isKept = await device.keep(nameOf(sha256), JSON.stringify({ file, text })).then(
        () => true,
        () => false,
      );
      if (isKept) here.delete(sha256);
      else here.set(sha256, { sha256, file, text, from: 'page' });
      changed.tell();
      return isKept;
    },
    forget: async (sha256) => {
      here.delete(sha256);
      await device.keep(nameOf(sha256), null);
      changed.tell();
    },
    subscribe: changed.subscribe,
  };
}
