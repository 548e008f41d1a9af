/** By which names the device keeps the two parts of a draft. */
export const baseName = (id: string): string => `${id} base`;
export const workName = (id: string): string => `${id} work`;
