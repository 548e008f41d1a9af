/** A document of one file lets nothing into a frame. */
export const MAY_FRAME: boolean = false;
export const framedPage = (): string => '';
