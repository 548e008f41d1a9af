/** A document of one file has no reader of PDF files beside it. */
import type { ReadResult } from '../document-text.ts';
import { refusal } from '../refusal.ts';

export const readPdf = async (): Promise<ReadResult> => ({ ok: false, refusal: refusal('notHere') });
