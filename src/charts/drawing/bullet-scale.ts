/** Room past 100%, so that an overshoot is seen as one. */
const SCALE = 120;

/** How far along a bullet bar a per cent stands, from 0 to 1 of its width. */
export const shareOfBar = (percent: number): number => Math.min(percent, SCALE) / SCALE;

/** The same for a drawing: `81%`. */
export const alongBar = (percent: number): string => `${shareOfBar(percent) * 100}%`;
