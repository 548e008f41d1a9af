/** A document of one file has no reader of Word files beside it. */
import type { ReadResult } from '../document-text.ts';
import { refusal } from '../refusal.ts';

export const readDocx = async (): Promise<ReadResult> => ({ ok: false, refusal: refusal('notHere') });
