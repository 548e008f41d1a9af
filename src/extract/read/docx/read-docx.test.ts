import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';
import { type MadeDocx, madeDocx, numbered, paragraph } from '../testing/made-docx.ts';
import { formatNumber } from './number-format.ts';

const level = (index: number, format: string, pattern: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;

const list = (id: number, abstract: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;

const OFFICIAL = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(
  1,
  'chineseCountingThousand',
  '（%2）',
)}${level(2, 'decimal', '%3．')}</w:abstractNum>`;

async function linesOf(docx: MadeDocx): Promise<string[]> {
  const reading = await readDocument(madeDocx(docx));
  if (!reading.ok) throw new Error(reading.refusal.what.en);
  return reading.text.split('\n');
}

const codeOf = async (bytes: Uint8Array) => {
  const reading = await readDocument(bytes);
  return reading.ok ? reading.text : reading.refusal.code;
};

const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));

describe('a DOCX', () => {
  it('gives a line a paragraph, as it is, and has to be kept as text', async () => {
    const body = paragraph('云泽市政府工作报告') + paragraph('') + paragraph('完成投资 32亿元，增长8%。');
    expect(await readDocument(madeDocx({ body }))).toEqual({
      ok: true,
      text: '云泽市政府工作报告\n\n完成投资 32亿元，增长8%。\n',
      form: 'docx',
      isSource: false,
      notes: [],
    });
  });

  it('joins the runs of a paragraph, and breaks a line where the paper does', async () => {
    const body =
      '<w:p><w:r><w:t>完成投</w:t></w:r><w:r><w:t>资32</w:t></w:r><w:r><w:t>亿元</w:t><w:br/><w:t>其中</w:t></w:r></w:p>';
    expect(await linesOf({ body })).toEqual(['完成投资32亿元', '其中', '']);
  });

  it('writes out automatic numbers as the paper counts them, level by level', async () => {
    const body = [
      paragraph('工业', numbered(1)),
      paragraph('项目', numbered(1, 1)),
      paragraph('开工', numbered(1, 2)),
      paragraph('企业', numbered(1, 1)),
      paragraph('开业', numbered(1, 2)),
      paragraph('正文。'),
      paragraph('城建', numbered(1)),
      paragraph('道路', numbered(1, 1)),
    ].join('');
    expect(await linesOf({ body, numbering: OFFICIAL + list(1, 0) })).toEqual([
      '一、工业',
      '（一）项目',
      '1．开工',
      '（二）企业',
      '1．开业',
      '正文。',
      '二、城建',
      '（一）道路',
      '',
    ]);
  });

  it('goes on counting in another list of the kind, unless that one begins anew', async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const body = [1, 2, 3, 3].map((id) => paragraph('条', numbered(id))).join('');
    const numbering = OFFICIAL + list(1, 0) + list(2, 0) + list(3, 0, anew);
    expect(await linesOf({ body, numbering })).toEqual(['一、条', '二、条', '一、条', '二、条', '']);
  });

  it('numbers by a paragraph’s style, also one that is based on another', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H1a"><w:basedOn w:val="H1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '第%1章 ')}${level(
      1,
      'decimal',
      '%1.%2',
      '<w:pStyle w:val="H2"/>',
    )}</w:abstractNum>${list(1, 0)}`;
    const styled = (id: string, more = '') => paragraph('题', `<w:pStyle w:val="${id}"/>${more}`);
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = styled('H1') + styled('H2') + styled('H1a') + styled('H1', none);
    // A number that ends in a digit is kept apart from what follows.
    expect(await linesOf({ body, styles, numbering })).toEqual([
      '第一章 题',
      '一.1\t题',
      '第二章 题',
      '题',
      '',
    ]);
  });

  it('leaves deleted words out and takes inserted ones in', async () => {
    const body =
      '<w:p><w:r><w:t>完成</w:t></w:r><w:del w:id="1"><w:r><w:delText>30</w:delText></w:r></w:del>' +
      '<w:ins w:id="2"><w:r><w:t>32</w:t></w:r></w:ins><w:r><w:t>亿元</w:t></w:r></w:p>' +
      '<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t>前半句，</w:t></w:r></w:p>' +
      paragraph('后半句。');
    expect(await linesOf({ body })).toEqual(['完成32亿元', '前半句，后半句。', '']);
  });

  it('gives a table a line a row, its cells parted by tabs', async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells
        .map(
          (words) =>
            `<w:tc>${words
              .split('/')
              .map((part) => paragraph(part))
              .join('')}</w:tc>`,
        )
        .join('')}</w:tr>`;
    const body = `<w:tbl>${row('指标', '数值')}${row('投资/（亿元）', '32')}</w:tbl>`;
    expect(await linesOf({ body })).toEqual(['指标\t数值', '投资 （亿元）\t32', '']);
  });

  it('puts footnotes behind the body, and their marks nowhere', async () => {
    const body =
      '<w:p><w:r><w:t>增长8%</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>。</w:t></w:r></w:p>' +
      paragraph('完。');
    const footnotes = `<w:footnote w:id="2">${paragraph('按可比价格计算。')}</w:footnote>`;
    expect(await linesOf({ body, footnotes })).toEqual(['增长8%。', '完。', '按可比价格计算。', '']);
  });

  it('leaves out the table of contents, whose page numbers are no figures', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
    const body = paragraph('一、工业\t3', '<w:pStyle w:val="T1"/>') + paragraph('一、工业');
    expect(await linesOf({ body, styles })).toEqual(['一、工业', '']);
  });

  it('says what it could not read', async () => {
    const body = `${paragraph('增长')}<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>`;
    const reading = await readDocument(madeDocx({ body }));
    expect(reading.ok && reading.notes.map(({ zh }) => zh)).toEqual(['公式没有读入']);
  });

  it('is read whole when it is long', { timeout: 60_000 }, async () => {
    const body = paragraph('完成投资32亿元，增长8%。', numbered(1)).repeat(3000);
    const lines = await linesOf({ body, numbering: OFFICIAL + list(1, 0) });
    expect(lines).toHaveLength(3001);
    expect(lines[102]).toBe('一百〇三、完成投资32亿元，增长8%。');
  });

  it.each([
    ['without words', madeDocx({ body: paragraph(' ') }), 'empty'],
    ['cut short', madeDocx({ body: paragraph('报告') }).slice(0, 600), 'brokenDocx'],
    ['of broken XML', madeDocx({ body: '<w:p>' }), 'brokenDocx'],
    ['that is a workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), 'spreadsheet'],
    ['that is a deck', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'slides'],
    ['that is an OFD', zip('OFD.xml', 'Doc_0/Document.xml'), 'ofd'],
    ['that is an OpenDocument', zip('mimetype', 'content.xml'), 'openDocument'],
    ['without its main part', zip('[Content_Types].xml', 'word/styles.xml'), 'brokenDocx'],
    ['that is an archive', zip('report.txt'), 'otherArchive'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('that claims to unpack to gigabytes is refused unread', async () => {
    const bytes = madeDocx({ body: paragraph('报告') });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The central directory's entries (PK 01 02) name the unpacked size at 24.
    for (let at = 0; at + 28 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    }
    expect(await codeOf(bytes)).toBe('unpacksTooLarge');
  });
});

describe('a number’s format', () => {
  it.each([
    ['chineseCounting', [1, 10, 12, 20, 103, 110, 999], '一 十 十二 二十 一百〇三 一百一十 九百九十九'],
    ['chineseLegalSimplified', [1, 12, 30], '壹 壹拾贰 叁拾'],
    ['ideographDigital', [12, 20], '一二 二〇'],
    ['ideographTraditional', [1, 10], '甲 癸'],
    ['lowerLetter', [1, 26, 27], 'a z aa'],
    ['upperRoman', [4, 9, 14, 40], 'IV IX XIV XL'],
    ['decimalZero', [3, 12], '03 12'],
    ['decimalEnclosedCircleChinese', [1, 20, 21], '① ⑳ 21'],
    ['decimalFullWidth', [12], '１２'],
    ['decimal', [7, 1000], '7 1000'],
    ['a format not known', [7], '7'],
  ])('%s prints as Word does', (format, values, printed) => {
    expect(values.map((value) => formatNumber(value, format)).join(' ')).toBe(printed);
  });

  const run = (words: string, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const inParagraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;

  it('leaves out what is struck out or hidden, by the run or by its style, and says so', async () => {
    const body = [
      inParagraph(run('完成'), run('96.5', '<w:strike/>'), run('102.5亿元。')),
      inParagraph(run('完成'), run('96.5', '<w:strike w:val="0"/>'), run('亿元。')),
      inParagraph(run('开工5个'), run('（内部掌握）', '<w:vanish/>'), run('。')),
      inParagraph(run('旧文', '<w:rStyle w:val="Gone"/>'), run('新文')),
    ].join('');
    const styles = '<w:style w:type="character" w:styleId="Gone"><w:rPr><w:dstrike/></w:rPr></w:style>';
    const reading = await readDocument(madeDocx({ body, styles }));
    expect(reading).toMatchObject({ text: '完成102.5亿元。\n完成96.5亿元。\n开工5个。\n新文\n' });
    expect(reading).toMatchObject({
      notes: [{ zh: '有2处加删除线的文字没有读入' }, { zh: '有1处隐藏文字没有读入' }],
    });
  });

  it('takes a number set high for a power of a length, and else for the mark of a note', async () => {
    const high = '<w:vertAlign w:val="superscript"/>';
    const body =
      inParagraph(run('绿地500m'), run('2', high), run('，投资3.5'), run('1', high), run('亿元')) +
      inParagraph(run('库容20km'), run('3', high), run('，增长5%'), run('［2］', high)) +
      inParagraph(run('第3'), run('次', high));
    expect(await linesOf({ body })).toEqual(['绿地500m²，投资3.5亿元', '库容20km³，增长5%', '第3次', '']);
  });

  it('leaves out what prints nothing inside a number', async () => {
    const body = inParagraph(
      run('完成10'),
      run('\u200b2.\u00ad57'),
      '<w:r><w:softHyphen/></w:r>',
      run('亿元'),
    );
    expect(await linesOf({ body })).toEqual(['完成102.57亿元', '']);
  });

  it('puts the cells of a table under their heads, whatever they span', async () => {
    const cell = (words: string, span = '') => `<w:tc><w:tcPr>${span}</w:tcPr>${paragraph(words)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const [wide, opens, goesOn] = ['<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', '<w:vMerge/>'];
    const table = [
      row(cell('县区', opens), cell('学校', wide), cell('医院')),
      row(cell('', goesOn), cell('公办'), cell('民办'), cell('公办')),
      row(cell('东县'), cell('12'), cell('3'), cell('5')),
    ].join('');
    expect(await linesOf({ body: `<w:tbl>${table}</w:tbl>` })).toEqual([
      '县区\t学校\t\t医院',
      '\t公办\t民办\t公办',
      '东县\t12\t3\t5',
      '',
    ]);
  });
});
