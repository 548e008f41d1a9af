/** Kept texts that no longer read, out of the way of the one in use. They stay on the device until they are dropped. */
import { type KeptDevice, quarantineName } from './kept-device.ts';

export interface Quarantine {
  /** Takes in what the device holds of them. */
  begin(): Promise<void>;
  /** Says that a text which does not read stands under the name in use; null: what stands there reads. */
  standsInPlace(text: string | null): void;
  /** Whether one must be moved before anything can be kept. */
  isInTheWay(): boolean;
  /** Moves the one that stands under the name in use; rejects, and leaves it, where the device refuses. */
  moveAway(): Promise<void>;
  newest(): string | null;
  /** Takes one off the device. */
  drop(text: string): Promise<unknown>;
}

export function createQuarantine(device: KeptDevice, nameInUse: string): Quarantine {
  const name = quarantineName(nameInUse);
  let texts: readonly string[] = [];
  let inPlace: string | null = null;
  let changed: Promise<unknown> = Promise.resolve();
  const textsOnDevice = async () => {
    const kept = await device.read(name);
    return kept === null ? [] : textsOf(kept);
  };
  /** Changes the device's list as it is by now: another tab may have put a text there. */
  const keepChange = (change: (list: readonly string[]) => readonly string[]): Promise<unknown> => {
    texts = change(texts);
    const keep = async () => {
      const list = change(await textsOnDevice());
      await device.keep(name, list.length > 0 ? JSON.stringify(list) : null);
    };
    const kept = changed.then(keep);
    changed = kept.catch(() => undefined);
    return kept;
  };
  return {
    begin: async () => {
      texts = await textsOnDevice();
    },
    standsInPlace: (text) => {
      inPlace = text;
    },
    isInTheWay: () => inPlace !== null,
    moveAway: async () => {
      if (inPlace === null) return;
      const text = inPlace;
      const wasMoved = texts.includes(text);
      try {
        await keepChange((list) => [...list.filter((other) => other !== text), text]);
      } catch (error) {
        if (!wasMoved) texts = texts.filter((other) => other !== text);
        throw error;
      }
      // Another may have come to stand there meanwhile.
      if (inPlace === text) inPlace = null;
    },
    newest: () => inPlace ?? texts.at(-1) ?? null,
    drop: (text) => {
      if (inPlace === text) inPlace = null;
      return keepChange((list) => list.filter((other) => other !== text));
    },
  };
}

/** A text that stands there by itself, and not in a list, was put there by an earlier program. */
function textsOf(kept: string): string[] {
  try {
    const list: unknown = JSON.parse(kept);
    if (Array.isArray(list) && list.every((text) => typeof text === 'string')) return list;
  } catch {
    // No list: a text that was broken when it was put into quarantine.
  }
  return [kept];
}
