import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);

/** Words of GB2312 that every encoder of GB18030 writes as these bytes. */
const GB = {
  text: '完成投资32亿元，增长8%。',
  bytes: bytes(
    ...[0xcd, 0xea, 0xb3, 0xc9, 0xcd, 0xb6, 0xd7, 0xca, 0x33, 0x32, 0xd2, 0xda, 0xd4, 0xaa],
    ...[0xa3, 0xac, 0xd4, 0xf6, 0xb3, 0xa4, 0x38, 0x25, 0xa1, 0xa3],
  ),
};

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const marked = `\ufeff${text}`;
  return Uint8Array.from(
    Array.from({ length: marked.length }, (_, index) => marked.charCodeAt(index)).flatMap((unit) =>
      order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  );
}

const textOf = (input: Uint8Array) => {
  const reading = decodeText(input);
  return reading.ok ? reading.text : reading.refusal.code;
};

/** Text as a report holds it: characters without control characters, not blank, not damaged. */
const words = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((text) => text.replace(/[\p{Cc}\uFFFD]/gu, '').replace(/^\ufeff+/, ''))
  .filter((text) => text.trim() !== '');

describe('decodeText', () => {
  it('gives back any text that was written in UTF-8, as it was', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(textOf(utf8(text))).toBe(text);
      }),
    );
  });

  it('gives back any text that was written in UTF-16 with its mark', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('le', 'be'), (text, order) => {
        expect(textOf(utf16(text, order))).toBe(text);
      }),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (input) => {
        const reading = decodeText(input);
        expect(reading.ok ? reading.text.includes('\r') : reading.refusal.advice.zh === '').toBe(false);
      }),
    );
  });

  it('reads GB18030 where the bytes are no UTF-8, and says that the text has to be kept', () => {
    expect(decodeText(GB.bytes)).toEqual({
      ok: true,
      text: GB.text,
      form: 'text',
      isSource: false,
      notes: [],
    });
  });

  it('reads characters that GB18030 writes in four bytes', () => {
    // 㐂 is 81 39 EE 39; among enough ordinary words.
    const rare = bytes(...GB.bytes, 0x81, 0x39, 0xee, 0x39, ...GB.bytes);
    expect(textOf(rare)).toMatch(/。.完成/u);
  });

  it('drops the mark of UTF-8 and makes every line end one line feed, and changes nothing else', () => {
    expect(textOf(utf8('\ufeff一、工业\r\n\t１２ 个　项目\r二、城建\n'))).toBe(
      '一、工业\n\t１２ 个　项目\n二、城建\n',
    );
  });

  it('is its own source in UTF-8 alone', () => {
    const isSource = (input: Uint8Array) => {
      const reading = decodeText(input);
      return reading.ok && reading.isSource;
    };
    expect(isSource(utf8('\ufeff报告'))).toBe(true);
    expect(isSource(utf16('报告', 'le'))).toBe(false);
  });

  it('reads past a damaged byte among many sound ones, and says where it is', () => {
    const damaged = bytes(...utf8('全市工作报告。\n'.repeat(300)), 0xff, ...utf8('完成投资。'.repeat(50)));
    const reading = decodeText(damaged);
    expect(reading).toMatchObject({ ok: true, isSource: false });
    expect(reading.ok && reading.notes[0]?.en).toContain('line 301, character 1');
  });

  it.each([
    ['blanks alone', utf8(' \r\n\u3000'), 'empty'],
    ['half a character of UTF-16', bytes(0xff, 0xfe, 0x00, 0xd8, 0x31, 0x00), 'unknownEncoding'],
    [
      'Latin letters of an old encoding',
      bytes(...utf8('caf'), 0xe9, 0x20, 0x74, 0xea, 0x74, 0x65),
      'unknownEncoding',
    ],
    // 「工作報告完成投資」 in Big5.
    [
      'Big5',
      bytes(0xa4, 0x75, 0xa7, 0x40, 0xb3, 0xf8, 0xa7, 0x69, 0xa7, 0xb9, 0xa6, 0xa8, 0xa7, 0xeb, 0xb8, 0xea),
      'unknownEncoding',
    ],
    ['words that were damaged before', utf8(`完成投资${'\ufffd'.repeat(8)}亿元`), 'damagedText'],
  ])('refuses %s', (_, input, code) => {
    expect(textOf(input)).toBe(code);
  });

  const REPORT =
    '全市完成固定资产投资120.5亿元，同比增长8.6%，其中工业投资是45.2亿元。新开工的项目有32个，在建的和建成的都在其中。';
  it('refuses what was once decoded wrongly and kept so', () => {
    const [asGbk, asLatin] = ['gb18030', 'windows-1252'].map((label) =>
      new TextDecoder(label).decode(utf8(REPORT)),
    );
    expect(textOf(utf8(asGbk ?? ''))).toBe('unknownEncoding');
    expect(textOf(utf8(asLatin ?? ''))).toBe('unknownEncoding');
    expect(textOf(utf8(REPORT))).toBe(REPORT);
    // A few such characters stand in names, and in the letters of other languages.
    expect(textOf(utf8(`${REPORT}锛、浜、José Müller，Ça et là。`))).toContain('锛');
  });
});
