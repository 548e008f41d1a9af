/** A document of one file has nothing beside it, and may fetch nothing; a saved one may hold the report's text itself. */
import { PAGE_TEXTS_ID } from '../document/documents.ts';
import type { EmbeddedText } from '../document/page-data.ts';
import type { PublishedSource } from './served-texts.ts';
import type { SourceText } from './source-texts.ts';

export const publishedSources = async (): Promise<readonly PublishedSource[]> => [];

export async function fetchServedText(sha256: string): Promise<SourceText | null> {
  const held = document.getElementById(PAGE_TEXTS_ID)?.textContent;
  const texts = held ? (JSON.parse(held) as readonly EmbeddedText[]) : [];
  return texts.find((text) => text.sha256 === sha256) ?? null;
}
