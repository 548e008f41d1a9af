import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';
import { type MadeLine, madePdf, setParagraph } from '../testing/made-pdf.ts';
import { readCMapFile } from './cmap-file.ts';

async function readingOf(pages: readonly (readonly MadeLine[])[]) {
  const reading = await readDocument(madePdf(pages), { readCMap: readCMapFile });
  if (!reading.ok) throw new Error(reading.refusal.what.en);
  return reading;
}
const linesOf = async (...pages: readonly (readonly MadeLine[])[]) =>
  (await readingOf(pages)).text.split('\n');

const codeOf = async (bytes: Uint8Array, withMaps = true) => {
  const reading = await readDocument(bytes, withMaps ? { readCMap: readCMapFile } : {});
  return reading.ok ? reading.text : reading.refusal.code;
};

const LONG =
  '全市完成固定资产投资120.5亿元，同比增长8.6%，其中工业投资完成45.2亿元，占全部投资的三分之一以上，新开工项目32个。';
const SECOND = '年度计划新建公共充电桩1500个，已建成1641个，占年度任务的109.4%，提前一个月完成全年目标任务。';

// pdf.js is large, and the first test waits for it.
describe('a PDF', { timeout: 60_000 }, () => {
  it('joins the lines of a paragraph, and begins another where the first line is set in', async () => {
    const [first, second] = [setParagraph(LONG, { top: 760 }), setParagraph(SECOND, { top: 760 - 28 * 3 })];
    expect(await linesOf([...first, ...second])).toEqual([LONG, SECOND, '']);
  });

  it('is read from a Buffer too, as Node gives a file', async () => {
    const bytes = Buffer.from(madePdf([setParagraph(LONG, { top: 760 })]));
    const reading = await readDocument(bytes, { readCMap: readCMapFile });
    expect(reading).toMatchObject({ ok: true, text: `${LONG}\n` });
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('begins another after a line that ends before the margin, also where nothing is set in', async () => {
    const [first, second] = [
      setParagraph(LONG, { top: 760, indent: 0 }),
      setParagraph(SECOND, { top: 760 - 28 * 3, indent: 0 }),
    ];
    expect(await linesOf([...first, ...second])).toEqual([LONG, SECOND, '']);
  });

  it('goes on over the page’s end, without page numbers and running heads', async () => {
    const lines = setParagraph(LONG, { top: 120 });
    const head = { words: '云泽市政府工作报告', x: 230, y: 810, size: 12 };
    const foot = (number: number) => ({ words: `— ${number} —`, x: 280, y: 40, size: 14 });
    const pages = [
      [head, ...lines.slice(0, 2), foot(1)],
      [
        head,
        ...lines.slice(2).map((line) => ({ ...line, y: 760 })),
        ...setParagraph(SECOND, { top: 732 }),
        foot(2),
      ],
      [head, ...setParagraph(LONG, { top: 760 }), foot(3)],
    ];
    expect(await linesOf(...pages)).toEqual([LONG, SECOND, LONG, '']);
  });

  it('keeps a heading and a number of a list to themselves', async () => {
    const heading = { words: '一、工业经济稳步向好', x: 104, y: 760, size: 16 };
    const listed = { words: '（一）项目。', x: 104, y: 732, size: 16 };
    const body = setParagraph(LONG, { top: 704 });
    expect(await linesOf([heading, listed, ...body])).toEqual([heading.words, listed.words, LONG, '']);
  });

  it('joins a number of a list to the sentence where a line’s end falls before it', async () => {
    // 第 / 一、第二: a full line, then one at the margin.
    const before = `${'全市各级各部门'.repeat(4).slice(0, 25)}第`;
    const lines = [
      { words: before, x: 104, y: 760 },
      { words: '一、第二产业分别增长5%和6%，继续稳步向好，高于预期。', x: 72, y: 732 },
      { words: '完。', x: 72, y: 704 },
    ];
    const [joined] = await linesOf([...lines, ...setParagraph(LONG, { top: 676 })]);
    expect(joined).toBe(lines.map(({ words }) => words).join(''));
  });

  it('joins a title that is set on two lines', async () => {
    const title = [
      { words: '关于推动城市高质量发展议案', x: 150, y: 780, size: 22 },
      { words: '办理情况的报告', x: 220, y: 745, size: 22 },
    ];
    const [first] = await linesOf([...title, ...setParagraph(LONG, { top: 690 })]);
    expect(first).toBe('关于推动城市高质量发展议案办理情况的报告');
  });

  it('drops the spaces that a typesetter puts beside digits, and keeps those between Latin words', async () => {
    const lines = [
      { words: '新建 5G 基站 1500 个，', x: 104, y: 760 },
      { words: 'Smart City', x: 104 + 16 * 10, y: 760 },
      ...setParagraph(LONG, { top: 700 }),
    ];
    expect((await linesOf(lines))[0]).toBe('新建5G基站1500个，Smart City');
  });

  it('parts the columns of a table by tabs, and keeps a row to itself', async () => {
    const row = (name: string, value: string, y: number) => [
      { words: name, x: 104, y },
      { words: value, x: 320, y },
    ];
    const lines = [
      ...row('完成投资', '120.5亿元', 760),
      ...row('新开工', '32个', 732),
      ...setParagraph(LONG, { top: 690 }),
    ];
    expect(await linesOf(lines)).toEqual(['完成投资\t120.5亿元', '新开工\t32个', LONG, '']);
  });

  it('leaves out the mark of a note, which would be read as a figure', async () => {
    const lines = [
      { words: '增长8%', x: 104, y: 760 },
      { words: '1', x: 104 + 16 * 3.2, y: 767, size: 8 },
      { words: '，高于全省。', x: 104 + 16 * 3.5, y: 760 },
      ...setParagraph(LONG, { top: 700 }),
    ];
    expect((await linesOf(lines))[0]).toBe('增长8%，高于全省。');
  });

  it('names a character as it is meant, where a font lets the file name another that looks alike', async () => {
    const lines = [{ words: '⺠营企业―惠及32万戶', x: 104, y: 760 }, ...setParagraph(LONG, { top: 700 })];
    expect((await linesOf(lines))[0]).toBe('民营企业—惠及32万户');
  });

  it('says which pages hold no words', async () => {
    const { notes } = await readingOf([
      setParagraph(LONG, { top: 760 }),
      [],
      setParagraph(SECOND, { top: 760 }),
    ]);
    expect(notes.map(({ zh }) => zh)).toContain('第2页没有文字，可能是扫描件或图片');
  });

  it.each([
    ['without text is refused as a scan', madePdf([[], [{ words: '2', x: 280, y: 40 }]]), 'scannedPdf'],
    ['with a password is refused', madePdf([[]], { isEncrypted: true }), 'encryptedPdf'],
    ['cut short is refused', madePdf([setParagraph(LONG, { top: 760 })]).slice(0, 300), 'brokenPdf'],
    [
      'that prints characters without saying which is refused',
      madePdf([setParagraph('\ue000\ue001\ue002\ue003'.repeat(20), { top: 760 })]),
      'unmappedPdf',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('whose fonts’ character maps are not at hand is refused as one that does not say what it prints', async () => {
    expect(await codeOf(madePdf([setParagraph(LONG, { top: 760 })]), false)).toBe('unmappedPdf');
  });

  const BELOW = setParagraph(LONG, { top: 600 });
  const oneByOne = (words: string, pitch: number): MadeLine[] =>
    [...words].map((sign, at) => ({ words: sign, x: 72 + at * pitch, y: 700 }));

  it('puts together what is set wide apart, and keeps columns apart', async () => {
    const wide = oneByOne('累计完成102.57%，超过计划', 30);
    expect((await linesOf([...wide, ...BELOW]))[0]).toBe('累计完成102.57%，超过计划');
    const cells = ['在建项目', '12', '13', '5'].map((words, at) => ({ words, x: 72 + at * 110, y: 700 }));
    expect((await linesOf([...cells, ...BELOW]))[0]).toBe('在建项目\t12\t13\t5');
  });

  it('reads once what is drawn twice to look bold, and twice what is printed twice', async () => {
    const drawn = [...'4112'].flatMap((sign, at) =>
      [0, 0.3].map((moved) => ({ words: sign, x: 88 + at * 8 + moved, y: 700 })),
    );
    const line = [{ words: '共', x: 72, y: 700 }, ...drawn, { words: '家', x: 120, y: 700 }];
    expect((await linesOf([...line, ...BELOW]))[0]).toBe('共4112家');
    const whole = [0, 0.4].map((moved) => ({ words: '完成412家', x: 72 + moved, y: 700 }));
    expect((await linesOf([...whole, ...BELOW]))[0]).toBe('完成412家');
    const beside = [0, 72].map((moved) => ({ words: '新增12', x: 72 + moved, y: 700 }));
    expect((await linesOf([...beside, ...BELOW]))[0]).toBe('新增12新增12');
  });

  it('leaves out a mark that lies aslant over the page', async () => {
    const lines = setParagraph(LONG, { top: 700 });
    const mark = { words: '内部资料', x: 200, y: 680, slope: 0.5 };
    expect(await linesOf([...lines.slice(0, 1), mark, ...lines.slice(1)])).toEqual([LONG, '']);
  });
});
