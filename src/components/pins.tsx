import { createContext, type ReactNode, useContext } from 'react';
import { NO_PINS, type PinList } from './pin-list.ts';

/** The reader's pins of the report on screen, and the way to change them. */
export interface Pins {
  list: PinList;
  change: (change: (list: PinList) => PinList) => void;
  /** false: this device keeps nothing, and the pins last until the page closes. */
  kept: boolean;
  /** Pins kept on the device that no longer read: to be saved to a file or thrown away. */
  unread: { save(): void; discard(): void } | null;
}

const PinsContext = createContext<Pins>({ list: NO_PINS, change: () => {}, kept: true, unread: null });

/** Never around prerendered parts: a change of pins would wake every one of them. */
export function PinsProvider({ pins, children }: { pins: Pins; children: ReactNode }) {
  return <PinsContext value={pins}>{children}</PinsContext>;
}

export function usePins(): Pins {
  return useContext(PinsContext);
}
