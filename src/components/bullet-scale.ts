/** Room past 100%, so that an overshoot is seen as one. */
const SCALE = 120;

/** How far along a bullet bar a per cent stands, as a share of its width. */
export const alongBar = (percent: number): string => `${(Math.min(percent, SCALE) / SCALE) * 100}%`;
