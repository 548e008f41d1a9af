import { createContext, useContext } from 'react';

/** What a click on a figure or a project of a slide does; null where slides are only looked at. */
const OnSource = createContext<((ref: string) => void) | null>(null);

export const SlideActions = OnSource.Provider;
export const useOnSource = (): ((ref: string) => void) | null => useContext(OnSource);
