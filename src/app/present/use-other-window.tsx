import { type ReactNode, useState } from 'react';
import type { ViewChange } from '../../ui/navigation.tsx';
import { changeHash } from '../view/view-hash.ts';
import { BlockedWindow } from './BlockedWindow.tsx';
import type { WindowLink } from './use-window-link.ts';
import type { Role } from './window-link.ts';

/** Opens the talk's other window at the view changed so; where the browser blocks it, `blocked` is the way out. */
export function useOtherWindow(
  link: WindowLink,
  /** What the other window is. */
  role: Role,
): { open: (change: ViewChange) => void; blocked: ReactNode } {
  const [address, setAddress] = useState<string | null>(null);
  const open = (change: ViewChange) => {
    const hash = changeHash(window.location.hash, { figure: null, text: null, ...change });
    const { href } = new URL(hash, window.location.href);
    setAddress(link.open(href) ? null : href);
  };
  const blocked =
    address === null ? null : (
      <BlockedWindow address={address} role={role} onClose={() => setAddress(null)} />
    );
  return { open, blocked };
}
