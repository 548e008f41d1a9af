import type { ViewChange } from '../../ui/navigation.tsx';

/** What of the view is the talk's; leaving it takes them out of the address. */
const TALK_PARAMETERS = ['slide', 'deck', 'kiosk', 'window'] as const;

export const NO_TALK: ViewChange = Object.fromEntries(TALK_PARAMETERS.map((name) => [name, null]));

/** The first slide; a deck that has no slide of this name begins at its own first. */
export const FIRST_SLIDE: ViewChange = { slide: 'cover' };

/** Whether the address asks for the talk, its arrangement or its second window. */
export const isTalk = (params: URLSearchParams): boolean =>
  params.has('slide') || params.has('deck') || params.has('window');

/** Whether it asks for the talk itself, in either window: not for its arrangement or its paper. */
export const isTalkGiven = (params: URLSearchParams): boolean => isTalk(params) && !params.has('deck');

/** Whether the address asks for the workbench of a draft, or for the list of drafts. */
export const isWorkbench = (params: URLSearchParams): boolean => params.has('draft');

/** Whether something stands over the page, which is then neither seen nor reached. */
export const isOverPage = (params: URLSearchParams): boolean => isTalk(params) || isWorkbench(params);
