import { useCallback, useEffect, useRef, useState } from 'react';
import { sheetParameter } from '../../components/pin-list.ts';
import { useNavigation } from '../../ui/navigation.tsx';

/**
 * Whether the sheet on screen is the reader's own, which the address then follows as it changes, or one that a
 * link brought, which leaves the reader's own alone until it is taken over.
 */
export function useOwnSheet(sheet: string, refs: readonly string[]): [own: boolean, takeOver: () => void] {
  const navigation = useNavigation();
  const mine = sheetParameter(refs);
  const [own, setOwn] = useState(sheet === mine);
  // The addresses that this view has seen or written: any other was put there by somebody else.
  const seen = useRef(new Set([sheet]));

  useEffect(() => {
    if (!seen.current.has(sheet)) {
      seen.current = new Set([sheet]);
      setOwn(sheet === mine);
      return;
    }
    if (!own || sheet === mine) return;
    seen.current.add(mine);
    navigation.go({ sheet: mine }, { replace: true });
  }, [sheet, mine, own, navigation]);

  return [own, useCallback(() => setOwn(true), [])];
}
