import { type ComponentProps, useEffect, useRef } from 'react';
import type { CodePart } from '../code/code-part.ts';
import { useIsMissing } from '../code/use-missing-code.ts';
import { answerEarlyPresses } from './early-presses.ts';

/**
 * The element of a part that `lazyNearIsland` fills: coming near it lets the code load, and what was pressed in it before
 * it was live is answered then. It stands inside the part's Island, so that it is hydrated with the part.
 */
export function NearIsland({
  near,
  onLive,
  ...rest
}: ComponentProps<'div'> & {
  /** The name that the part was given in `lazyNearIsland`. */
  near: CodePart;
  /** The part is hydrated. */
  onLive?: () => void;
}) {
  const element = useRef<HTMLDivElement>(null);
  const isMissing = useIsMissing(near);
  useEffect(() => {
    if (isMissing) return;
    onLive?.();
    if (element.current) answerEarlyPresses(element.current);
  }, [onLive, isMissing]);
  return <div ref={element} data-near={near} {...rest} />;
}
