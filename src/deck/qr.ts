/** A QR code as squares: the page draws it as one path, the PPTX as one shape. */
import { encode } from 'uqr';

/** White around a code, in its squares: less, and some readers do not find it (ISO/IEC 18004). */
const QUIET = 4;

export interface QrCode {
  /** Squares across, the white around it included. */
  readonly size: number;
  /** Runs of dark squares in a row: their left upper corner, and how many they are. */
  readonly runs: readonly { readonly x: number; readonly y: number; readonly length: number }[];
}

/** Of a quarter that is dirty or covered it is read all the same (level Q), since a hall photographs it at a slant. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'Q', border: QUIET });
  const runs = data.flatMap((row, y) => {
    const found: { x: number; y: number; length: number }[] = [];
    for (const [x, dark] of row.entries()) {
      if (!dark) continue;
      const last = found.at(-1);
      if (last && last.x + last.length === x) last.length += 1;
      else found.push({ x, y, length: 1 });
    }
    return found;
  });
  return { size, runs };
}
