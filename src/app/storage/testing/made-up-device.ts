import type { KeptDevice } from '../kept-device.ts';

/** A device that several tabs share, for tests. */
export class MadeUpDevice {
  readonly kept = new Map<string, string>();
  readonly tabs: { name: string; listener: () => void }[] = [];
  refuses = false;
  /** Names that it gives back and does not keep. */
  readonly full = new Set<string>();

  /** What a tab sees of it; `deaf` ones are not told what others keep. */
  tab({ deaf = false } = {}): KeptDevice {
    const mine: (() => void)[] = [];
    return {
      read: async (name) => {
        if (this.refuses) throw new Error('No storage here.');
        return this.kept.get(name) ?? null;
      },
      keep: async (name, text) => {
        if (this.refuses || this.full.has(name)) throw new Error('No storage here.');
        const before = this.kept.get(name) ?? null;
        if (text === null) this.kept.delete(name);
        else this.kept.set(name, text);
        for (const tab of this.tabs) {
          if (tab.name === name && !mine.includes(tab.listener)) tab.listener();
        }
        return before;
      },
      onKeptElsewhere: (name, listener) => {
        mine.push(listener);
        if (!deaf) this.tabs.push({ name, listener });
      },
    };
  }
}
