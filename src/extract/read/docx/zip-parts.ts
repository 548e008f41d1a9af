/**
 * The parts of a zip, unpacked within limits. What its directory says of sizes is not believed: unpacking ends where a part
 * turns out larger, and nothing is unpacked before the directory as a whole keeps within them.
 */
import { Inflate } from 'fflate';
import { MOST_PARTS, MOST_RATIO, MOST_XML_BYTES } from '../limits.ts';

export type Parts = Record<string, Uint8Array>;

/** Unpacking would take more than it may; `what`: in which respect. */
export class TooMuchPacked extends Error {
  override readonly name = 'TooMuchPacked';
}

interface Entry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Of its own head. */
  readonly offset: number;
}

const [END, CENTRAL, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const LONGEST_COMMENT = 0xffff;
/** Below this size a part may be packed as tightly as it likes. */
const SMALL = 1024 * 1024;
/** Packed bytes given at a time: at most a thousand times as many come out before they are counted. */
const STEP = 8 * 1024;

const broken = (what: string): Error => new Error(`The archive is broken: ${what}`);

function endOfDirectory(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= least; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw broken('no directory');
}

/** Every entry of the directory. Zip64 is not read: a file of 64 MB does not need it. */
function readDirectory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) throw new TooMuchPacked('entries');
  const decoder = new TextDecoder();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw broken('an entry is none');
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function refuseTooMuch(entries: readonly Entry[], bytes: number): void {
  const sum = (size: (entry: Entry) => number) => entries.reduce((total, entry) => total + size(entry), 0);
  if (sum(({ unpacked }) => unpacked) > MOST_XML_BYTES) throw new TooMuchPacked('size');
  // Several entries may name the same bytes: each of them is to be unpacked.
  if (sum(({ packed }) => packed) > bytes) throw new TooMuchPacked('entries over one another');
  if (entries.some(({ packed, unpacked }) => unpacked > SMALL && unpacked > MOST_RATIO * packed))
    throw new TooMuchPacked('ratio');
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  const part = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new TooMuchPacked('a size that is not true');
    part.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP)
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  if (filled !== size) throw broken('a part is cut short');
  return part;
}

function unpack(bytes: Uint8Array, view: DataView, { method, packed, unpacked, offset }: Entry): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL) throw broken('a part is not where it should be');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw broken('a part is cut short');
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content.slice();
  if (method === 8) return inflated(content, unpacked);
  throw broken(`packing ${method} is not known`);
}

/**
 * The names of all parts, and those that are wanted unpacked. Throws a {@link TooMuchPacked} where the wanted ones go
 * beyond the limits, any other error where the archive is broken.
 */
export function unzipParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): { readonly parts: Parts; readonly names: readonly string[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  const wanted = entries.filter(({ name }) => isWanted(name));
  refuseTooMuch(wanted, bytes.length);
  const parts = wanted.map((entry) => [entry.name, unpack(bytes, view, entry)] as const);
  return { parts: Object.fromEntries(parts), names: entries.map(({ name }) => name) };
}
