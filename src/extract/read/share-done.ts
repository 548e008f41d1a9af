/** How far a long piece of work is, as those hear who wait for it. */

/** From 0 to 1. */
export type OnShare = (share: number) => void;

/** The same, told once a per cent and no oftener: a message each would take longer than the work. */
export function everyPercent(onShare: OnShare | undefined): OnShare {
  let told = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (!onShare || percent <= told) return;
    told = percent;
    onShare(share);
  };
}
