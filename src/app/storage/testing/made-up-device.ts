import type { KeptDevice } from '../kept-device.ts';

/** A device that several tabs share, for tests. */
export class MadeUpDevice {
  readonly kept = new Map<string, string>();
  readonly tabs: { name: string; listener: () => void }[] = [];
  refuses = false;
  /** Names that it gives back and does not keep. */
  readonly full = new Set<string>();

  /** Where it is slow, it does nothing before it is released. */
  slow = false;
  readonly #asked: (() => void)[] = [];

  /** A slow device does the first thing that it was asked for and has not done, and answers. */
  async release(): Promise<void> {
    await allHaveHeard();
    this.#asked.shift()?.();
    await allHaveHeard();
  }

  /** A slow device does all that it was asked for, in the order in which it was asked. */
  async releaseAll(): Promise<void> {
    do await this.release();
    while (this.#asked.length > 0);
  }

  async #turn(): Promise<void> {
    await new Promise<void>((resolve) => this.#asked.push(resolve));
  }

  /** What a tab sees of it; `deaf` ones are not told what others keep. */
  tab({ deaf = false } = {}): KeptDevice {
    const mine: (() => void)[] = [];
    const tell = (name: string) => {
      for (const tab of this.tabs) {
        if (tab.name === name && !mine.includes(tab.listener)) tab.listener();
      }
    };
    return {
      read: async (name) => {
        if (this.slow) await this.#turn();
        if (this.refuses) throw new Error('No storage here.');
        return this.kept.get(name) ?? null;
      },
      keep: async (name, text) => {
        if (this.slow) await this.#turn();
        if (this.refuses || this.full.has(name)) throw new Error('No storage here.');
        const before = this.kept.get(name) ?? null;
        if (text === null) this.kept.delete(name);
        else this.kept.set(name, text);
        tell(name);
        return before;
      },
      forget: async (name, text) => {
        if (this.slow) await this.#turn();
        if (this.refuses) throw new Error('No storage here.');
        if (this.kept.get(name) !== text) return;
        this.kept.delete(name);
        tell(name);
      },
      onKeptElsewhere: (name, listener) => {
        mine.push(listener);
        const tab = { name, listener };
        if (!deaf) this.tabs.push(tab);
        return () => {
          const at = this.tabs.indexOf(tab);
          if (at >= 0) this.tabs.splice(at, 1);
        };
      },
    };
  }
}

/** Until all who waited for an answer have heard it, and asked what they ask for next. */
async function allHaveHeard(): Promise<void> {
  for (let step = 0; step < 20; step += 1) await undefined;
}
