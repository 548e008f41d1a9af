import { createContext, useContext } from 'react';

/** Where the hall finds the report on its phones; null where it has no public address. */
const PublicLink = createContext<string | null>(null);

export const PublicLinkProvider = PublicLink.Provider;
export const usePublicLink = (): string | null => useContext(PublicLink);
