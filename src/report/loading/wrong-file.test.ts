import { describe, expect, it } from 'vitest';
import type { Report } from '../dataset/schema.ts';
import { indicatorOf, madeUpReport } from '../testing/made-up-report.ts';
import { fileKindWords } from './file-kind.ts';
import { loadReport } from './load.ts';
import { isOfTheFile, problemText } from './problem.ts';
import { otherKind } from './wrong-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]),
  );

function refusalOf(input: string | Uint8Array) {
  const result = loadReport(input);
  if (result.ok) throw new Error('The file was accepted');
  return result.problems;
}

/** The only problem of a file that is none of ours, in both languages. */
function onlyOf(input: string | Uint8Array) {
  const [problem, ...more] = refusalOf(input);
  expect(more).toEqual([]);
  expect(problem && isOfTheFile(problem)).toBe(true);
  return problem?.says ?? { zh: '', en: '' };
}

const KINDS = Object.keys(fileKindWords) as (keyof typeof fileKindWords)[];

describe('a file that is no dataset', () => {
  it.each(KINDS)('%s: both languages say what it is, what opens here and to whom to turn', (kind) => {
    const { zh, en } = otherKind(kind, 'youju-report').says;
    expect(zh).toContain(kind === 'empty' ? '文件是空的' : `${fileKindWords[kind].zh}，不是数据集。`);
    expect(en).toContain(kind === 'empty' ? 'The file is empty' : `This is ${fileKindWords[kind].en}, not `);
    expect(zh).toMatch(kind === 'empty' ? /重新获取/ : /索取/);
    expect(zh).not.toMatch(/UTF-8|编码|字节|对象|数组/);
  });

  it('of a report itself: a technician can draft its dataset', () => {
    for (const kind of ['word', 'pdf', 'oldWord', 'text', 'richText'] as const)
      expect(otherKind(kind, 'youju-report').says.zh).toContain('npm run extract');
    for (const kind of ['picture', 'sheet', 'slides', 'archive'] as const)
      expect(otherKind(kind, 'youju-report').says.zh).not.toContain('npm run extract');
  });

  it.each([
    ['a text', '关于议案办理情况的报告', '这是纯文本（如 .txt、.csv），不是数据集。'],
    ['a table', utf8('\ufeff项目,阶段\r\n桥,建设\r\n'), '这是纯文本（如 .txt、.csv），不是数据集。'],
    ['a text in GB18030', Uint8Array.from([0xb1, 0xa8, 0xb8, 0xe6]), '这是纯文本'],
    ['a text in UTF-16', wide('报告'), '这是纯文本'],
    ['blanks', ' \r\n\u3000', '文件是空的'],
    ['a deck', '{"format":"youju-deck","version":1}', '这是有据的演示文件，不是数据集。请点页首的“演示”'],
    ['kept pins', '{"format":"youju-pins","version":1}', '这是提问单，不是数据集。提问单只保存在本机'],
    ['a JSON Schema', '{"$schema":"…","$defs":{}}', '这是数据集的格式说明（JSON Schema），不是数据集。'],
    ['a portable page', utf8('<!doctype html>'), '如果这是有据的便携文件（.html），请直接双击'],
  ])('%s', (_, file, words) => {
    expect(onlyOf(file).zh).toContain(words);
  });

  it.each(['{}', '[]', 'null', '7', '"youju"', '{"format":"other"}', '{"format":"constructor"}'])(
    'other JSON is told as such: %s',
    (text) => {
      expect(onlyOf(text).zh).toContain('这是 JSON 文件，但不是数据集');
    },
  );

  it('a dataset saved in UTF-16 or GB18030 is to be saved as UTF-8', () => {
    const text = JSON.stringify(madeUpReport());
    expect(onlyOf(wide(text)).zh).toContain('另存为 UTF-8 编码');
    expect(onlyOf(Uint8Array.from([0x7b, 0x22, 0xb1, 0xa8, 0x22, 0x7d])).zh).toContain('另存为 UTF-8 编码');
  });

  it.each([
    [99, '由更新的程序制作'],
    [0, '应为3，文件中是0'],
    ['3', '没有或不是数字'],
    [undefined, '没有或不是数字'],
  ])('version %s: which is read, and whom to ask', (version, words) => {
    const { zh } = onlyOf(JSON.stringify({ ...madeUpReport(), version }));
    expect(zh).toContain(words);
    expect(zh).toContain('索取');
  });
});

const set = (target: object, key: string, value: unknown) => Object.assign(target, { [key]: value });

describe('a fault of a dataset is told in words that its maker understands:', () => {
  it.each<[string, (report: Report) => unknown, zh: string, en: string]>([
    [
      'an unknown field',
      (report) => set(report, 'foo', 1),
      '多出一项“foo”，格式中没有这一项，请删去或改正拼写。',
      'Unknown field “foo”: remove it or correct its spelling.',
    ],
    [
      'a missing field',
      ({ indicators: [first] }) => Reflect.deleteProperty(first ?? {}, 'sector'),
      '缺少“sector”这一项，应填文字。',
      '“sector” is missing; it should be words (a string).',
    ],
    [
      'an id',
      ({ sectors: [first] }) => set(first ?? {}, 'id', '道路 1'),
      '应为只用小写字母、数字和连字符的编号，如 5g-stations，实为“道路 1”。',
      'Expected an id of lower-case letters, digits and hyphens, such as 5g-stations, found “道路 1”.',
    ],
    [
      'a closed list',
      ({ projects: [first] }) => set(first ?? {}, 'stage', '在建'),
      '“stage”（阶段）只能填下列之一：planned（谋划论证）',
      '“stage” must be one of: planned (Planning), design',
    ],
    [
      'a closed list that is missing',
      ({ indicators: [first] }) => Reflect.deleteProperty(first?.actual ?? {}, 'bound'),
      '缺少“bound”（界限）这一项，应填下列之一：exact、about（约）',
      '“bound” (qualifier) is missing; it should be one of: exact, about',
    ],
    [
      'an empty name',
      ({ sectors: [first] }) => set(first?.name ?? {}, 'zh', ''),
      '“zh”不能为空。',
      '“zh” must not be empty.',
    ],
    [
      'a missing field of two sorts',
      ({ projects: [first] }) => Reflect.deleteProperty(first ?? {}, 'place'),
      '缺少“place”这一项，应填文字或一组内容（{…}）。',
      '“place” is missing; it should be words (a string) or a group ({…}).',
    ],
    [
      'a place that does not fit',
      ({ indicators: [first] }) => set(first?.actual ?? {}, 'end', 9_999),
      '引文与位置不符：引文“',
      'The quotation and its position do not match: “',
    ],
    [
      'digits in a title',
      ({ pillars: [first] }) => set(first?.finding ?? {}, 'zh', '完成80.4亿元'),
      '这里的“80.4”请改为对应指标的占位符，即 {spending}，由程序填入数字。',
      'Replace “80.4” here by its figure’s placeholder, {spending}; the program fills it in.',
    ],
    [
      'digits of no figure in a title',
      ({ pillars: [first] }) => set(first?.finding ?? {}, 'zh', '完成123456亿元'),
      '如 {5g-stations.completion}',
      'such as {5g-stations.completion}',
    ],
    [
      'an id used twice',
      ({ projects: [first] }) => set(first ?? {}, 'id', 'spending'),
      '编号“spending”已经用过',
      'The id “spending” is in use already',
    ],
    [
      'an id of nothing',
      ({ indicators: [first] }) => set(first ?? {}, 'sector', 'nobody'),
      '没有编号为“nobody”的条目，此处应填报告的一个领域的编号。',
      'There is no “nobody”; this should be the id of a sector of the report.',
    ],
    [
      'a target of 0 in a bullet chart',
      (report) => {
        const { progress } = indicatorOf(report, 'chargers', 'count');
        const target = progress && 'token' in progress.target ? progress.target : {};
        Object.assign(target, {
          value: 0,
          token: '0'.padEnd(String((target as { token: string }).token).length),
        });
      },
      '目标大于0、且不是上限的指标',
      'an indicator whose target is above 0 and no upper limit',
    ],
  ])('%s', (_, change, zh, en) => {
    const report = madeUpReport();
    change(report);
    const problems = refusalOf(JSON.stringify(report));
    expect(problems.map(({ says }) => says.zh).join('\n')).toContain(zh);
    expect(problems.map(({ says }) => says.en).join('\n')).toContain(en);
  });

  it.each(['{"a": 1', '{"a": "b', '{"a": tr', '['])(
    'a file that ends too early is told as such: %s',
    (text) => {
      const [problem] = refusalOf(text);
      expect(problem?.says.zh).toMatch(/^文件在第1行第\d列处中断，.*可能没有下载或复制完整。$/);
    },
  );

  it('of more than a hundred problems the rest is counted, and what to do first is said', () => {
    const many = { ...madeUpReport(), sectors: Array.from({ length: 60 }, () => ({ id: 7, name: 7 })) };
    const last = refusalOf(JSON.stringify(many)).at(-1);
    expect(last?.says.zh).toBe('另有20个问题未列出，请先改正以上各项。');
    expect(last && problemText(last, 'en')).toBe('20 more problems are not listed; correct these first.');
  });
});
