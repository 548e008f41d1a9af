/** Plain text from bytes: UTF-8, UTF-16 with its mark, GB18030. Nothing but line ends is changed, so offsets hold. */

import type { Text } from '../../../report/dataset/schema.ts';
import { utf16Label } from '../../../report/loading/file-kind.ts';
import { readReportText } from '../../../report/loading/trace.ts';
import type { ReadResult } from '../document-text.ts';
import { refusal } from '../refusal.ts';
import { isGarbled } from './garbled.ts';

/** One damaged character in a thousand is told of and read past; more, and the words are not to be trusted. */
const MOST_DAMAGED = 1 / 1000;

/**
 * GB18030 takes almost any bytes. Of a Chinese text's two-byte characters nearly all are of the 1980 core
 * (both bytes from A1 on); of Big5, Shift_JIS or Latin letters read as GB18030, about half.
 */
const LEAST_IN_CORE = 0.85;

const REPLACEMENT = '\uFFFD';

type Label = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

interface Decoded {
  readonly text: string;
  readonly label: Label;
}

/** `\r` alone, of old editors, becomes `\n` too: a code unit for a code unit. */
const withLineFeeds = (text: string): string => readReportText(text).replaceAll('\r', '\n');

function decodeStrictly(bytes: Uint8Array, label: Label): Decoded | null {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), label };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function shareInCore(bytes: Uint8Array): number {
  let pairs = 0;
  let core = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (lead < 0x81) continue;
    pairs += 1;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) core += 1;
    // Four bytes where the second is a digit.
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
  }
  return pairs === 0 ? 1 : core / pairs;
}

const isChinese = (bytes: Uint8Array): boolean => shareInCore(bytes) >= LEAST_IN_CORE;

function placeOf(text: string, at: number): Text {
  const before = text.slice(0, at).split('\n');
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  return { zh: `第${line}行第${column}字`, en: `line ${line}, character ${column}` };
}

function damagedNote(text: string, damaged: number): Text {
  const place = placeOf(text, text.indexOf(REPLACEMENT));
  return {
    zh: `有${damaged}个字无法辨认，第一个在${place.zh}`,
    en: `${damaged} characters cannot be made out, the first at ${place.en}`,
  };
}

/** The text with what is damaged in it counted; refused where that is too much. */
function readDecoded({ text: decoded, label }: Decoded, strictly: boolean): ReadResult {
  const text = withLineFeeds(decoded);
  if (text.trim() === '') return { ok: false, refusal: refusal('empty') };
  if (isGarbled(text)) return { ok: false, refusal: refusal('unknownEncoding') };
  const damaged = text.split(REPLACEMENT).length - 1;
  if (damaged > text.length * MOST_DAMAGED) {
    const code = strictly ? 'damagedText' : 'unknownEncoding';
    return { ok: false, refusal: refusal(code, placeOf(text, text.indexOf(REPLACEMENT))) };
  }
  const notes = damaged > 0 ? [damagedNote(text, damaged)] : [];
  return { ok: true, text, form: 'text', isSource: label === 'utf-8' && strictly, notes };
}

/** A few bytes are wrong: read in the encoding in which the fewest are. */
function readDamaged(bytes: Uint8Array): ReadResult {
  const labels: Label[] = isChinese(bytes) ? ['utf-8', 'gb18030'] : ['utf-8'];
  const [best] = labels
    .map((label) => ({ text: new TextDecoder(label).decode(bytes), label }))
    .map((decoded) => ({ decoded, damaged: decoded.text.split(REPLACEMENT).length }))
    .sort((a, b) => a.damaged - b.damaged);
  if (!best) return { ok: false, refusal: refusal('unknownEncoding') };
  return readDecoded(best.decoded, false);
}

export function decodeText(bytes: Uint8Array): ReadResult {
  const wide = utf16Label(bytes);
  if (wide) {
    const decoded = decodeStrictly(bytes, wide);
    return decoded ? readDecoded(decoded, true) : { ok: false, refusal: refusal('unknownEncoding') };
  }
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8) return readDecoded(utf8, true);
  const national = isChinese(bytes) ? decodeStrictly(bytes, 'gb18030') : null;
  return national ? readDecoded(national, true) : readDamaged(bytes);
}
