/** What a window tells the service worker: to take the place of the former version, or that it has been opened. */
export type PageMessage = 'takeOver' | 'here';
