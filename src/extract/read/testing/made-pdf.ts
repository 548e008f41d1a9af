/** A small PDF, written by hand: lines of Chinese in a font that it names and does not hold. For tests. */

export interface MadeLine {
  readonly words: string;
  /** In points, from the lower left corner. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** How steep the line rises, as a share of its length. */
  readonly slope?: number;
}

const hex = (words: string): string =>
  [...Array(words.length).keys()]
    .map((index) => words.charCodeAt(index).toString(16).padStart(4, '0'))
    .join('');

const show = ({ words, x, y, size = 16, slope = 0 }: MadeLine): string =>
  `BT /F1 ${size} Tf 1 ${slope} ${-slope} 1 ${x} ${y} Tm <${hex(words)}> Tj ET`;

interface MadePdfOptions {
  /** As if it opened with a password. */
  readonly isEncrypted?: boolean;
}

/** A4 pages; Chinese characters are `size` wide, Latin letters and digits half of it. */
export function madePdf(
  pages: readonly (readonly MadeLine[])[],
  { isEncrypted = false }: MadePdfOptions = {},
): Uint8Array {
  const firstPage = 6;
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    // In Adobe-GB1 the characters 1 to 95 are the Latin ones.
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) ' +
      '/Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 ' +
      '/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...pages.flatMap((lines, index) => {
      const content = lines.map(show).join('\n');
      return [
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> ' +
          `/Contents ${firstPage + 2 * index + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  const secret = '00'.repeat(32);
  const encrypt = isEncrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -4 >> /ID [<00> <00>]`
    : '';
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** A paragraph as a typesetter sets it: the first line in by `indent` characters, full lines of `measure` characters. */
export function setParagraph(
  words: string,
  {
    top,
    indent = 2,
    measure = 28,
    size = 16,
    left = 72,
  }: { top: number; indent?: number; measure?: number; size?: number; left?: number },
): MadeLine[] {
  const lines: MadeLine[] = [];
  for (let at = 0, y = top; at < words.length; y -= 28) {
    const inset = at === 0 ? indent : 0;
    // Half a width for a Latin letter or digit, as the font above has it.
    let taken = 0;
    let room = measure - inset;
    while (at + taken < words.length && room >= 0.5) {
      room -= /[\x20-\x7e]/.test(words.charAt(at + taken)) ? 0.5 : 1;
      taken += 1;
    }
    lines.push({ words: words.slice(at, at + taken), x: left + inset * size, y, size });
    at += taken;
  }
  return lines;
}
