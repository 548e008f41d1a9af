/** A document of one file has nothing beside it, and may fetch nothing. */
import type { PublishedSource } from './served-texts.ts';

export const publishedSources = async (): Promise<readonly PublishedSource[]> => [];

export const fetchServedText = async (): Promise<null> => null;
