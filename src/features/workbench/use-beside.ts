import { useState } from 'react';
import type { Desk } from './desk.ts';

/** The page beside the draft, where there is room for both, when it is asked for. */
export interface Beside {
  readonly can: boolean;
  /** null: it is not shown. */
  readonly address: string | null;
  toggle(): void;
}

export function useBeside({ framedPage }: Desk): Beside {
  // As it was asked for: what follows in this window's address is nothing to the frame.
  const [address, setAddress] = useState<string | null>(null);
  return {
    can: framedPage !== null,
    address: framedPage && address,
    toggle: () => setAddress(address === null && framedPage ? framedPage() : null),
  };
}
