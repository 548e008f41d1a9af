/** A document of one file has nothing beside it, and may fetch nothing. */
export const fetchServedText = async (): Promise<null> => null;
