/**
 * What the device remembers of the reader's choices, and small texts of which the page asks before it is drawn. One
 * that forbids storage (a kiosk, a private window) remembers nothing; the address still holds the choice.
 */
import { type KeptDevice, quarantineName } from './kept-device.ts';

const keyOf = (name: string): string => `youju.${name}`;

export function remembered(name: string): string | null {
  try {
    return window.localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    window.localStorage.setItem(keyOf(name), value);
  } catch {
    // The address holds it all the same.
  }
}

/** The name by which the device keeps the pins of a report. */
export function pinsName(reportId: string): string {
  return `pins.${reportId}`;
}

/** Whether the device keeps something of the reader's pins of a report, be it one that no longer reads. */
export function remembersPins(reportId: string): boolean {
  const name = pinsName(reportId);
  return remembered(name) !== null || remembered(quarantineName(name)) !== null;
}

/** How many drafts are listed on the device, and which datasets were opened on it: what the report menu asks first. */
export const DRAFT_COUNT = 'drafts';
export const OPENED_LIST = 'opened';

/** Whether the device has work that the report menu can list; without, no code is fetched for it. */
export const remembersWork = (): boolean =>
  Number(remembered(DRAFT_COUNT) ?? 0) > 0 || (remembered(OPENED_LIST) ?? '[]') !== '[]';

/** Where pins are kept. Where it may not be read it counts as empty, and refuses what it is to keep. */
export const localDevice: KeptDevice = {
  read: async (name) => remembered(name),
  keep: async (name, text) => {
    const before = remembered(name);
    if (text === null) window.localStorage.removeItem(keyOf(name));
    else window.localStorage.setItem(keyOf(name), text);
    if (remembered(name) !== text) throw new Error('The device does not keep it.');
    return before;
  },
  forget: async (name, text) => {
    if (remembered(name) === text) window.localStorage.removeItem(keyOf(name));
  },
  onKeptElsewhere: (name, listener) => {
    const hear = ({ key }: StorageEvent) => {
      // null: everything was taken off at once.
      if (key === null || key === keyOf(name)) listener();
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  },
};
