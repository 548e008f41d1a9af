import { type PointerEvent, useRef } from 'react';

/** A finger that moves less sideways, in CSS pixels, was only put down. */
const LEAST_WAY = 40;

/** Handlers of the element that fingers are drawn over sideways: one step for each time a finger is put down. */
export function useSwipe(onSwipe: (to: 'next' | 'previous') => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
      // With a second finger it is a pinch.
      start.current = pointerType === 'touch' && isPrimary ? { x: clientX, y: clientY } : null;
    },
    onPointerMove: ({ pointerType, clientX, clientY }: PointerEvent) => {
      if (pointerType !== 'touch' || start.current === null) return;
      const across = clientX - start.current.x;
      const along = clientY - start.current.y;
      if (Math.abs(across) <= Math.max(LEAST_WAY, Math.abs(along))) return;
      start.current = null;
      onSwipe(across < 0 ? 'next' : 'previous');
    },
  };
}
