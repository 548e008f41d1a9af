import { changeHash } from './view-hash.ts';

/** Whether a document of this build may hold a page in a frame. */
export const MAY_FRAME: boolean = true;

/** The address of the page under the workbench, to be shown in a frame beside it. */
export const framedPage = (): string =>
  `${window.location.pathname}${window.location.search}${changeHash(window.location.hash, { draft: null })}`;
