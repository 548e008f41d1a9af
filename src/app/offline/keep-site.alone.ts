/** A document of one file is on the device already. */
export const keepSite = (): void => {};
