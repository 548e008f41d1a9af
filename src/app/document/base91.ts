/**
 * Bytes as printable letters, after Joachim Henke's basE91: 13 or 14 bits in two letters, a fourteenth fewer of them than
 * Base64 needs. Of ASCII's 94 it leaves out those that mean something in HTML, so that it can stand there as it is.
 */
const LETTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((letter) => !'<&"'.includes(letter))
  .join('');

/** From so many bits on, two letters cannot hold fourteen. */
const FEW = 88;

export function encodeBase91(bytes: Uint8Array): string {
  const pairs: string[] = [];
  let [bits, count] = [0, 0];
  const pair = (value: number) => `${LETTERS[value % 91]}${LETTERS[Math.floor(value / 91)]}`;
  for (const byte of bytes) {
    bits |= byte << count;
    count += 8;
    if (count <= 13) continue;
    const few = bits & 8191;
    const value = few > FEW ? few : bits & 16383;
    const taken = few > FEW ? 13 : 14;
    bits >>= taken;
    count -= taken;
    pairs.push(pair(value));
  }
  if (count > 0) pairs.push(count > 7 || bits > 90 ? pair(bits) : (LETTERS[bits] ?? ''));
  return pairs.join('');
}

/** What `encodeBase91` wrote; other characters, such as ends of lines, are passed over. */
export function decodeBase91(text: string): Uint8Array<ArrayBuffer> {
  const values = new Int16Array(128).fill(-1);
  for (let at = 0; at < LETTERS.length; at += 1) values[LETTERS.charCodeAt(at)] = at;
  const bytes = new Uint8Array(Math.ceil((text.length * 14) / 16));
  let [bits, count, size, first] = [0, 0, 0, -1];
  for (let at = 0; at < text.length; at += 1) {
    const value = values[text.charCodeAt(at)] ?? -1;
    if (value < 0) continue;
    if (first < 0) {
      first = value;
      continue;
    }
    const two = first + value * 91;
    first = -1;
    bits |= two << count;
    count += (two & 8191) > FEW ? 13 : 14;
    for (; count > 7; count -= 8) {
      bytes[size++] = bits & 255;
      bits >>= 8;
    }
  }
  if (first >= 0) bytes[size++] = (bits | (first << count)) & 255;
  return bytes.slice(0, size);
}
