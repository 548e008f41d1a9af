/** PDF files made to keep whoever reads them busy. For tests, and for the bench. */
import { strToU8, zlibSync } from 'fflate';

/** Pages that all show one packed content. */
function pdfOf(content: string, pages: number): Uint8Array {
  const packed = zlibSync(strToU8(content, true), { level: 9 });
  const kids = Array.from({ length: pages }, (_, at) => `${5 + at} 0 R`).join(' ');
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>';
  const head = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
  const objects: (string | readonly [string, Uint8Array, string])[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    [head, packed, '\nendstream'],
    ...Array.from({ length: pages }, () => page),
  ];
  const chunks: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const add = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? strToU8(part, true) : part;
    chunks.push(bytes);
    length += bytes.length;
  };
  add('%PDF-1.4\n');
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    add(`${index + 1} 0 obj\n`);
    for (const part of typeof object === 'string' ? [object] : object) add(part);
    add('\nendobj\n');
  }
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  add(`trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  const file = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    file.set(chunk, at);
    at += chunk.length;
  }
  return file;
}

const scattered = (count: number): string =>
  `BT /F1 12 Tf ${'1 0 0 1 72 700 Tm (a) Tj 1 0 0 1 300 100 Tm (b) Tj '.repeat(count / 2)} ET`;
const inOneLine = (count: number): string => `BT /F1 12 Tf ${'40 0 Td (report 8) Tj '.repeat(count)} ET`;

/** By what is wrong with each. `share`: how much of the usual size. */
export const HOSTILE_PDF: Readonly<Record<string, (share?: number) => Uint8Array>> = {
  'ten thousand pages': (share = 1) => pdfOf(inOneLine(40), 10_000 * share),
  'millions of pieces on one page': (share = 1) => pdfOf(scattered(6_000_000 * share), 1),
  'one line of three hundred thousand pieces': (share = 1) => pdfOf(inOneLine(300_000 * share), 1),
  'a thousand pages of a packed page': (share = 1) => pdfOf(scattered(10_000), 1_000 * share),
  'millions of lines and no word': (share = 1) => pdfOf('0 0 m 9 9 l S '.repeat(12_000_000 * share), 1),
};
